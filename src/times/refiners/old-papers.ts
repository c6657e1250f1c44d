import { calendarDate, type DayNumber, dayNumber } from '../calendar.ts'
import { dayMeant } from '../day-meant.ts'
import { yearPeriod } from '../period.ts'
import { low } from '../recognizers/read.ts'
import { inferred, type Resolved } from '../resolvers/resolved.ts'
import type { Said } from '../said.ts'
import type { Token } from '../scan.ts'
import { isDeictic } from './style.ts'

/** A paper of long ago that a column prints anew, and the one paragraph that does; null where all do that stand under its day. */
export interface OldPaper {
  day: DayNumber
  tokens: Token[] | null
}

/**
 * "20 June 1925" on a line of its own, or "20 June 1925: The hall burned down yesterday": what stands under a whole date of more than a year before, up to
 * the next, was written then and is seen from it.
 */
export function oldPaper(
  { phrase: { meaning, first, end }, tokens }: Said,
  isHead: boolean,
  stated: DayNumber,
  before: OldPaper | null,
): OldPaper | null {
  const goesOn = before?.tokens === null || before?.tokens === tokens ? before : null
  if (meaning.is !== 'day' || first > 0 || !(isHead || opensEntry.has(low(tokens, end)))) return goesOn
  if (typeof meaning.year !== 'number') return null
  const day = dayNumber(meaning.year, meaning.month, meaning.day)
  return day < stated - 366 ? { day, tokens: isHead ? null : tokens } : null
}

const opensEntry = new Set([':', '—', '–'])

/** "75 years ago (1950): A barn burned on Sunday", "1950: A barn burned on Sunday": the year that opens what an old paper told. */
export function opensOldYear({ phrase: { meaning, first, end }, tokens }: Said, stated: DayNumber): boolean {
  if (meaning.is !== 'year' || meaning.year >= calendarDate(stated).year - 1) return false
  if (low(tokens, end) === ':') return first === 0
  return low(tokens, first - 1) === '(' && low(tokens, first - 2) === 'ago' && low(tokens, end) === ')' && low(tokens, end + 1) === ':'
}

/** Some Sunday of that year, and no Sunday of now. */
export function ofOldYear({ phrase, tokens, words }: Said, opening: Said | null): Resolved | null {
  if (opening === null || opening.tokens !== tokens || phrase.first <= opening.phrase.first) return null
  const meaning = dayMeant(phrase.meaning)
  const isDay = meaning?.is === 'weekday' || ((meaning?.is === 'unit' || meaning?.is === 'shift') && meaning.unit === 'D')
  if (!isDay || !isDeictic(meaning!) || opening.phrase.meaning.is !== 'year') return null
  return inferred(yearPeriod(opening.phrase.meaning.year), `“${words}” of “${opening.words}”, which stands before it.`)
}
