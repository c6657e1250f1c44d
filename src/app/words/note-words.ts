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

/** What stands in brackets needs no full stop of its own. */
function inner(found: Record<string, string>): MessageParams {
  const { note, detail, ...rest } = found
  return {
    ...rest,
    ...(note !== undefined && { note: noteInWords(note) }),
    ...(detail !== undefined && { detail: noteInWords(detail).replace(/\.$/, '') }),
  }
}
