/** So many notes that say the same of one file each are told one by one. */
const listed = 3

export interface FoldedNote {
  note: string
  /** Of which other files the same is to be said. */
  others: string[]
}

/**
 * Notes of a reading, where five hundred that say one thing hide the two that do not: the first of them stands for all, with the
 * names of the other files. `names` are those of the files, one of which a note begins with.
 */
export function foldNotes(notes: readonly string[], names: ReadonlySet<string>): FoldedNote[] {
  const byWords = new Map<string, { note: string; name: string | null }[]>()
  for (const note of notes) {
    const name = nameIn(note, names)
    const words = name === null ? note : note.slice(name.length)
    byWords.set(words, [...(byWords.get(words) ?? []), { note, name }])
  }
  return [...byWords.values()].flatMap(same =>
    same.length <= listed
      ? same.map(({ note }) => ({ note, others: [] }))
      : { note: same[0]!.note, others: same.slice(1).map(({ name, note }) => name ?? note) },
  )
}

/** The longest name that a note begins with: a name may hold spaces. */
function nameIn(note: string, names: ReadonlySet<string>): string | null {
  for (let end = note.lastIndexOf(' '); end > 0; end = note.lastIndexOf(' ', end - 1)) {
    const name = note.slice(0, end)
    if (names.has(name)) return name
  }
  return null
}
