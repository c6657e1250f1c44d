import { type DayNumber, formatDay } from './calendar.ts'
import type { Phrase } from './meaning.ts'
import type { Period } from './period.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import type { TimeExpression } from './time.ts'

/** What was read, as the rest of the house sees it. */
export function express({ phrase, start, end, words }: Said, { period, value, part, stated, why }: Resolved): TimeExpression {
  const from = period && formatDay(period.first)
  const time: TimeExpression = {
    start,
    end,
    text: words,
    type: phrase.type,
    edtf: period?.edtf ?? null,
    from,
    to: period && period.last !== period.first ? formatDay(period.last) : from,
    basis: stated ? 'stated' : 'inferred',
    why,
  }
  if (value !== null) time.value = value
  if (phrase.mod) time.mod = phrase.mod
  const meant = part ?? (period ? partMeant(period, phrase) : null)
  if (meant) time.part = { from: formatDay(meant.first), to: formatDay(meant.last) }
  return time
}

/** "early March" is the first third of it, "the second half of May" the second half. */
function partMeant(period: Period, { mod, isHalf }: Phrase): { first: DayNumber; last: DayNumber } | null {
  const days = period.last - period.first + 1
  const width = isHalf ? Math.floor(days / 2) : Math.round(days / 3)
  if (width === 0 || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return null
  if (mod === 'START') return { first: period.first, last: period.first + width - 1 }
  // Of an odd number of days the middle one is in the second half.
  if (mod === 'END') return { first: isHalf ? period.first + width : period.last - width + 1, last: period.last }
  return { first: period.first + width, last: period.last - width }
}
