import { isDate } from '../calendar.ts'
import type { Meaning, Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { fullYear, low } from './read.ts'

export const numericDates: Family = { recognize: recognizeNumericDate, digits: length => length <= 2 || length === 4 }

/** "2013-05-02", "10/30/89", "15/09/2013", "08.07.2012". Month first with slashes, unless that cannot be; see `settleOrder`. */
export function recognizeNumericDate(tokens: Token[], i: number): Phrase | null {
  const mark = low(tokens, i + 1)
  if (mark !== '/' && mark !== '-' && mark !== '.') return null
  const a = tokens[i]
  const b = tokens[i + 2]
  const c = tokens[i + 4]
  const short = mark === '/' ? recognizeShortDate(tokens, i) : null
  if (short) return short
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || c?.kind !== 'digits') return null
  if (low(tokens, i + 3) !== mark || !touches(tokens, i) || !touches(tokens, i + 2)) return null
  if (mark !== '.' && (!touches(tokens, i + 1) || !touches(tokens, i + 3))) return null
  if (isInside(tokens, i, i + 5)) return null
  const date = read(a.low, b.low, c.low, mark)
  return date && { first: i, end: i + 5, type: 'DATE', meaning: { is: 'day', ...date } }
}

/** "on 23/09", "since 3/11": a day and a month where a day must stand; "2/3 of voters", "on 7/10 occasions", "24/7" are none. */
function recognizeShortDate(tokens: Token[], i: number): Phrase | null {
  const [a, b] = [tokens[i], tokens[i + 2]]
  if (a?.kind !== 'digits' || b?.kind !== 'digits' || a.low.length > 2 || b.low.length > 2) return null
  if (!touches(tokens, i) || !touches(tokens, i + 1) || isInside(tokens, i, i + 3) || !leadsDay.has(low(tokens, i - 1))) return null
  const next = tokens[i + 3]
  if (
    next &&
    ((next.kind === 'mark' && touches(tokens, i + 2) && '/-%'.includes(next.low)) || (next.kind === 'word' && !afterDay.has(next.low)))
  )
    return null
  const [x, y] = [Number(a.low), Number(b.low)]
  // "cut it by 2/3"
  if (a.low.length + b.low.length === 2 && mayCount.has(low(tokens, i - 1))) return null
  const [dayFirst, monthFirst] = [isDate(2000, y, x), isDate(2000, x, y)]
  // "24/7" is always, and "9/11" is read elsewhere
  if ((!dayFirst && !monthFirst) || (x === 24 && y === 7) || (x === 9 && y === 11)) return null
  const date = monthFirst ? { month: x, day: y } : { month: y, day: x }
  const order = dayFirst && monthFirst && x !== y ? 'either' : monthFirst ? 'monthFirst' : 'dayFirst'
  return { first: i, end: i + 3, type: 'DATE', meaning: { is: 'day', year: null, ...date, order } }
}

const leadsDay = new Set('on since until till from dated before by monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const mayCount = new Set(['by', 'from', 'till', 'until', 'before'])
const afterDay = new Set(
  'and at to until till in by with for the a when while after it he she they we who that but as two three'.split(' '),
)

function read(a: string, b: string, c: string, mark: string): Omit<Meaning & { is: 'day' }, 'is'> | null {
  if (a.length === 4) return check(Number(a), Number(b), Number(c))
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null
  if (c.length === 2 && mark === '.') return null
  const year = c.length === 4 ? Number(c) : fullYear(Number(c))
  const monthFirst = check(year, Number(a), Number(b))
  const dayFirst = check(year, Number(b), Number(a))
  if (mark !== '/') return mark === '.' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
  if (monthFirst && dayFirst) return Number(a) === Number(b) ? monthFirst : { ...monthFirst, order: 'either' }
  return monthFirst ? { ...monthFirst, order: 'monthFirst' } : dayFirst && { ...dayFirst, order: 'dayFirst' }
}

function check(year: number, month: number, day: number): { year: number; month: number; day: number } | null {
  return year >= 1000 && year <= 2199 && isDate(year, month, day) ? { year, month, day } : null
}

/** Part of something longer: a telephone number, a version, a path. */
function isInside(tokens: Token[], first: number, end: number): boolean {
  const before = first > 0 && touches(tokens, first - 1) ? tokens[first - 1]! : null
  if (before && (before.kind === 'word' || before.kind === 'digits' || '/-.:@#$_'.includes(before.low))) return true
  const after = end < tokens.length && touches(tokens, end - 1) ? tokens[end]! : null
  if (!after) return false
  if (after.kind === 'word') return after.low !== 't'
  return '/-@_%'.includes(after.low) && end + 1 < tokens.length && touches(tokens, end)
}
