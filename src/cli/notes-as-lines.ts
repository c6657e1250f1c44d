import { foldNotes } from '../situation/fold-notes.ts'

/** Of more files that the same is said of, so many are named. */
const named = 5

/** Notes as the lines of a terminal; what is said of many files is one line and, under it, which others. */
export function notesAsLines(notes: readonly string[], names: ReadonlySet<string>): string[] {
  return foldNotes(notes, names).flatMap(({ note, others }) => {
    if (others.length === 0) return note
    const more = others.length - named
    return [note, `  The same of ${others.length} others: ${others.slice(0, named).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`]
  })
}
