import { dayMeant } from '../day-meant.ts'
import { low } from '../recognizers/read.ts'
import type { Said } from '../said.ts'
import { isDayAlone } from './headings.ts'

/** The days that open the entries of a diary or a log: "March 25" on a line of its own, "25 March. We moved up"; none where only one entry is dated. */
export function entriesOf(all: readonly Said[]): ReadonlySet<Said> {
  const found: Said[] = []
  for (const said of all) {
    const last = found.at(-1)
    // Two dates at the head of a page say when it was printed and changed
    if (opensEntry(said) && (!last || said.start - last.end > shortest)) found.push(said)
  }
  return found.length > 1 ? new Set(found) : none
}

const none: ReadonlySet<Said> = new Set()
/** No entry has fewer characters. */
const shortest = 40

function opensEntry(said: Said): boolean {
  const { phrase, tokens } = said
  if (phrase.meaning.is !== 'day' || phrase.first > 0) return false
  return isDayAlone(said) || (closes.has(low(tokens, phrase.end)) && tokens[phrase.end + 1]?.capital === true)
}

const closes = new Set(['.', ':', '—', '–'])

/** "this morning", "tonight", "yesterday": seen from the day on which it was written. "Today" may be that of the paper that tells of those days. */
export function isSeenFromEntry({ phrase, words }: Said): boolean {
  const day = dayMeant(phrase.meaning)
  if (day === null || (day.is !== 'unit' && day.is !== 'shift') || day.unit !== 'D' || day.from !== 'published') return false
  return !/^(?:today|now)$/i.test(words)
}
