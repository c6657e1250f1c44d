import { formatDay } from './calendar.ts'
import type { Period } from './period.ts'
import type { Resolved } from './resolvers/resolved.ts'
import type { Said } from './said.ts'
import type { TimeExpression } from './time.ts'

/** What was read, as the rest of the house sees it. */
export function express({ phrase, start, end, words }: Said, { period, value, part, stated, why }: Resolved): TimeExpression {
  return {
    start,
    end,
    text: words,
    type: phrase.type,
    ...(value === null ? {} : { value }),
    ...(phrase.mod ? { mod: phrase.mod } : {}),
    edtf: period?.edtf ?? null,
    from: period ? formatDay(period.first) : null,
    to: period ? formatDay(period.last) : null,
    ...(part ? { part: { from: formatDay(part.first), to: formatDay(part.last) } } : period ? partMeant(period, phrase.mod) : {}),
    basis: stated ? 'stated' : 'inferred',
    why,
  }
}

/** "early March": the first third of it. */
function partMeant(period: Period, mod: string | undefined): Pick<TimeExpression, 'part'> {
  const third = Math.round((period.last - period.first + 1) / 3)
  if (third === 0 || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return {}
  const first = mod === 'START' ? period.first : mod === 'MID' ? period.first + third : period.last - third + 1
  const last = mod === 'START' ? period.first + third - 1 : mod === 'MID' ? period.last - third : period.last
  return { part: { from: formatDay(first), to: formatDay(last) } }
}
