/** Four names, and how many more there are: “a.png, b.png, c.png, d.png and 26 more”. */
export function someOf(names: readonly string[]): string {
  const more = names.length - 4
  const shown = names.slice(0, more > 1 ? 4 : 5)
  return more > 1 ? `${shown.join(', ')} and ${more} more` : shown.join(', ')
}
