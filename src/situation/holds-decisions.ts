/** Whether a file says of itself that it holds decisions by hand, damaged or not. */
export function holdsDecisions(text: string): boolean {
  return /"format"\s*:\s*"dateline-decisions"/.test(text)
}

/** Whether it says that it is a situation's manifest. */
export function holdsSituation(text: string): boolean {
  return /"format"\s*:\s*"dateline-situation"/.test(text)
}
