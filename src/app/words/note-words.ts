import type { MessageParams } from './message.ts'
import { type NoteForm, noteForms } from './note-forms.ts'
import { dataWords } from './t.ts'

/** `noteInWords('flood.txt is empty.')` in the language of the interface. */
export function noteInWords(note: string): string {
  for (const [form, pattern] of Object.entries(noteForms)) {
    const found = pattern.exec(note)
    // A note may hold another one: of a file's line.
    if (found) return dataWords(`note:${form as NoteForm}`, inner(found.groups ?? {})) ?? note
  }
  return note
}

function inner(found: Record<string, string>): MessageParams {
  return found.note === undefined ? found : { ...found, note: noteInWords(found.note) }
}
