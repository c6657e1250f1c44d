import { calendarDate } from './calendar.ts'
import { monthPeriod } from './period.ts'
import { isRange } from './refiners/ranges.ts'
import { inferred, type Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import type { Read } from './weekday-ends.ts'

/**
 * The two ends of a range between bare months: they lie within a year of each other, whichever years either would be of alone. Told in December, "It was shut
 * from February to May" means the May after that February, "It lasted from October to January" the October before last January. Null where no month has
 * to give way.
 */
export function monthEnds(a: Said, b: Said, read: Read): [Resolved, Resolved] | null {
  const [from, to] = [bareMonth(a), bareMonth(b)]
  if (from === null || to === null || from === to || !isRange(a, b)) return null
  const [first, last] = [read(a), read(b)]
  if (!first.period || !last.period) return null
  const [opens, ends] = [calendarDate(first.period.first).year, calendarDate(last.period.first).year]
  const months = 12 * (ends - opens) + to - from
  if (months > 0 && months < 12) return null
  const why = 'The months of a range lie within a year of each other.'
  if (months < 0) return [inferred(monthPeriod(to > from ? ends : ends - 1, from), `${first.why} ${why}`), last]
  return [first, inferred(monthPeriod(to > from ? opens : opens + 1, to), `${last.why} ${why}`)]
}

function bareMonth({ phrase: { meaning } }: Said): number | null {
  return meaning.is === 'month' && meaning.year === null ? meaning.month : null
}
