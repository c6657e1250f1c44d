import type { Unit } from '../lexicon.ts'
import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'
import type { Length } from './lengths.ts'
import { afterPeriod, low } from './read.ts'

const past = new Set(['ago', 'earlier', 'before', 'previously', 'prior', 'beforehand'])

const future = new Set(['later', 'after', 'afterward', 'afterwards', 'hence', 'thereafter'])

/** "two years ago", "a week ago Monday", "three days later", "the day after": a date seen from another. */
export function readShift(tokens: Token[], i: number, length: Length): Phrase | null {
  const word = low(tokens, length.end)
  const on = length.unit === 'W' ? weeksOn(tokens, i, length) : null
  if (on) return on
  const fromNow = word === 'from' && (low(tokens, length.end + 1) === 'now' || low(tokens, length.end + 1) === 'today')
  if (!past.has(word) && !future.has(word) && !fromNow) return null
  // "three years before that"
  const isThat = length.count !== null && low(tokens, length.end + 1) === 'that' && isAlone(tokens, length.end + 2)
  const that = isThat && (word === 'before' || word === 'after')
  if (!that && (word === 'before' || word === 'after' || word === 'prior')) {
    const next = tokens[length.end + 1]
    if (next && next.kind !== 'mark' && next.kind !== 'break' && !(word !== 'prior' && freeClause(tokens, length.end + 1))) return null
  }
  const isTime = length.unit === 'S' || length.unit === 'TM' || length.unit === 'TH'
  const direction = past.has(word) ? -1 : 1
  let end = fromNow || that ? length.end + 2 : length.end + 1
  let weekday: number | undefined
  const named = tokens[end]
  if ((word === 'ago' || fromNow) && named?.lexeme?.weekday !== undefined && named.capital) {
    weekday = named.lexeme.weekday
    end++
  }
  // "five years ago this month" is a month.
  if (word === 'ago' && length.unit === 'Y' && length.count !== null && low(tokens, end) === 'this' && low(tokens, end + 1) === 'month') {
    return {
      first: i,
      end: end + 2,
      type: 'DATE',
      meaning: { is: 'shift', unit: 'M', count: Math.round(length.count * 12), direction, from: 'published' },
    }
  }
  const from = word === 'ago' || fromNow ? 'published' : 'context'
  const of = word === 'ago' && !isTime && length.unit !== 'D' ? unitOfNow(tokens, end) : null
  if (isTime) {
    const minutes = length.count === null ? null : length.count * (length.unit === 'TH' ? 60 : length.unit === 'TM' ? 1 : 1 / 60)
    return {
      first: i,
      end,
      type: 'TIME',
      meaning: minutes === null ? { is: 'vague', value: null } : { is: 'hours', minutes, direction, from },
    }
  }
  return {
    first: i,
    end: of?.end ?? end,
    type: 'DATE',
    meaning: {
      is: 'shift',
      unit: length.unit,
      count: length.count !== null && Number.isInteger(length.count) ? length.count : null,
      direction,
      from,
      ...(of ? { of: of.unit } : {}),
      ...(weekday === undefined ? {} : { weekday }),
    },
  }
}

/** "a year ago today", "80 years ago this week": the day, or the week, of then. */
function unitOfNow(tokens: Token[], i: number): { unit: Unit; end: number } | null {
  if (low(tokens, i) === 'today') return { unit: 'D', end: i + 1 }
  return low(tokens, i) === 'this' && low(tokens, i + 1) === 'week' ? { unit: 'W', end: i + 2 } : null
}

function isAlone(tokens: Token[], i: number): boolean {
  const next = tokens[i]
  return !next || next.kind === 'mark' || next.kind === 'break'
}

/** "a week today", "a week on Friday", "two weeks from Saturday"; "for a week on Friday" is a length and a day. */
function weeksOn(tokens: Token[], i: number, { count, end }: Length): Phrase | null {
  const word = low(tokens, end)
  const isDeictic = word === 'today' || word === 'tomorrow'
  if (isDeictic && count !== null && Number.isInteger(count) && !lasting.has(low(tokens, i - 1))) {
    const days = 7 * count + (word === 'today' ? 0 : 1)
    return { first: i, end: end + 1, type: 'DATE', meaning: { is: 'shift', unit: 'D', count: days, direction: 1, from: 'published' } }
  }
  const { lexeme, capital } = tokens[end + 1] ?? {}
  if ((word !== 'on' && word !== 'from') || lexeme?.weekday === undefined || lexeme.plural || !capital) return null
  if (count === null || !Number.isInteger(count) || (word === 'on' && lasting.has(low(tokens, i - 1)))) return null
  const weekday: Phrase['meaning'] = { is: 'weekday', weekday: lexeme.weekday, which: null, weeks: count }
  return { first: i, end: lexeme.short ? afterPeriod(tokens, end + 1) : end + 2, type: 'DATE', meaning: weekday }
}

const lasting = new Set('for of in within after over than another lasted took spent last lasts'.split(' '))

/** After "two years before": "two years before the war" leans on the war, "two years before, in May" does not. */
function freeClause(tokens: Token[], i: number): boolean {
  return freeAfter.has(low(tokens, i))
}

const freeAfter = new Set('and but when in on at by with to for as who which while we i there'.split(' '))
