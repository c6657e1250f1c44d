import { type DayNumber, formatDay } from './calendar.ts'
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
  const meant = part ?? (period ? partMeant(period, phrase.mod) : null)
  if (meant) time.part = { from: formatDay(meant.first), to: formatDay(meant.last) }
  return time
}

/** "early March": the first third of it. */
function partMeant(period: Period, mod: string | undefined): { first: DayNumber; last: DayNumber } | null {
  const third = Math.round((period.last - period.first + 1) / 3)
  if (third === 0 || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return null
  const first = mod === 'START' ? period.first : mod === 'MID' ? period.first + third : period.last - third + 1
  const last = mod === 'START' ? period.first + third - 1 : mod === 'MID' ? period.last - third : period.last
  return { first, last }
}
