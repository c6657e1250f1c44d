/** So many notes that say the same of one file each are listed one by one. */
const listed = 3
/** And of more than that so many files are named. */
const named = 5

/**
 * Notes for a terminal, where five hundred lines that say one thing hide the two that do not. The first stands whole, and under it of which
 * other files the same is to be said. `names` are the files' names, one of which a note begins with.
 */
export function foldNotes(notes: readonly string[], names: ReadonlySet<string>): string[] {
  const byWords = new Map<string, { note: string; name: string | null }[]>()
  for (const note of notes) {
    const name = nameIn(note, names)
    const words = name === null ? note : note.slice(name.length)
    byWords.set(words, [...(byWords.get(words) ?? []), { note, name }])
  }
  return [...byWords.values()].flatMap(same => {
    if (same.length <= listed) return same.map(({ note }) => note)
    const others = same.slice(1).map(({ name, note }) => name ?? note)
    const more = others.length - named
    return [
      same[0]!.note,
      `  The same of ${others.length} others: ${others.slice(0, named).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    ]
  })
}

/** The longest name that a note begins with: a name may hold spaces. */
function nameIn(note: string, names: ReadonlySet<string>): string | null {
  for (let end = note.lastIndexOf(' '); end > 0; end = note.lastIndexOf(' ', end - 1)) {
    const name = note.slice(0, end)
    if (names.has(name)) return name
  }
  return null
}
