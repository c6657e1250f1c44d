/** Whether a file says of itself that it holds decisions by hand, damaged or not. */
export function holdsDecisions(text: string): boolean {
  return /"format"\s*:\s*"dateline-decisions"/.test(text)
}
