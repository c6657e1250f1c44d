import { foldNotes } from '../../situation/fold-notes.ts'
import { t } from '../words/later-words.ts'
import { fileOfNote, noteInWords } from '../words/note-words.ts'

/** What could not be read or is to be known of it; what holds of several files is said once. */
export function CoverageNotes({ notes }: { notes: readonly string[] }) {
  const files = new Set(notes.flatMap(note => fileOfNote(note) ?? []))
  return (
    <ul className="coverage-notes">
      {foldNotes(notes, files).map(({ note, others }) => (
        <li key={note}>
          {noteInWords(note)}
          {others.length > 0 && (
            <details>
              <summary>{t('sameOfOthers', { n: others.length })}</summary>
              <ul className="same-of">
                {others.map(name => (
                  <li key={name}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
