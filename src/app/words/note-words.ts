import type { MessageParams } from './message.ts'
import { type NoteForm, noteForms } from './note-forms.ts'
import { dataWords } from './t.ts'

/** `noteInWords('flood.txt is empty.')` in the language of the interface. */
export function noteInWords(note: string): string {
  for (const [form, pattern] of Object.entries(noteForms)) {
    const found = pattern.exec(note)
    // A note may hold another one: of a file's line, of a file's part.
    if (found) return dataWords(`note:${form as NoteForm}`, inner(found.groups ?? {})) ?? note
  }
  return note
}

/** The file a note is about, where that is how it begins: `fileOfNote('flood.txt is empty.')` is `'flood.txt'`. */
export function fileOfNote(note: string): string | null {
  for (const pattern of Object.values(noteForms)) {
    const found = pattern.exec(note)
    if (found) return found.groups && note.startsWith(`${found.groups.name} `) ? found.groups.name! : null
  }
  return null
}

/** What stands in brackets needs no full stop of its own. */
function inner(found: Record<string, string>): MessageParams {
  const { note, detail, ...rest } = found
  return {
    ...rest,
    ...(note !== undefined && { note: noteInWords(note) }),
    ...(detail !== undefined && { detail: noteInWords(detail).replace(/\.$/, '') }),
  }
}
