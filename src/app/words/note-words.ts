import type { MessageParams } from './message.ts'
import { type NoteForm, noteForms } from './note-forms.ts'
import { dataWords } from './t.ts'

/** `noteInWords('flood.txt is empty.')` in the language of the interface. */
export function noteInWords(note: string): string {
  for (const [form, pattern] of Object.entries(noteForms)) {
    const found = pattern.exec(note)?.groups
    if (found) return dataWords(`note:${form as NoteForm}`, found as MessageParams) ?? note
  }
  return note
}
