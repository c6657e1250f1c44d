import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'
import { recognizeDay } from './days.ts'
import type { Family } from './family.ts'
import { recognizeMonth } from './months.ts'
import { low, readCount } from './read.ts'
import { recognizeWeekday } from './weekdays.ts'

export const spans: Family = {
  recognize: recognizeSpan,
  word: ({ cardinal }, word) => word === 'the' || (cardinal !== undefined && cardinal > 0),
  digits: length => length <= 2,
}

const spanned = new Set(['W', 'M', 'Q', 'Y'])

/**
 * "the week to 7 November", "the fiscal year to March", "the three months to September": a stretch by its length and its end. Of "the quarter ended
 * June 30" the day alone is an expression, as annotators mark it.
 */
function recognizeSpan(tokens: Token[], i: number): Phrase | null {
  let at = low(tokens, i) === 'the' ? i + 1 : i
  if (low(tokens, at) === 'fiscal' || low(tokens, at) === 'financial') at++
  const count = readCount(tokens, at)
  if (count) at = count.end
  if (low(tokens, at + 1) !== 'to') return null
  const { unit, plural = false } = tokens[at]!.lexeme ?? {}
  if (!unit || !spanned.has(unit) || plural !== (count !== null)) return null
  const last = recognizeDay(tokens, at + 2) ?? recognizeMonth(tokens, at + 2) ?? recognizeWeekday(tokens, at + 2)
  if (!last || last.pair || count?.value === null) return null
  return { first: i, end: last.end, type: 'DATE', meaning: { is: 'upTo', unit, count: count?.value ?? 1, last: last.meaning } }
}
