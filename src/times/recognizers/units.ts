import type { Unit } from '../lexicon.ts'
import type { Anchor, Phrase, Which } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { isApostrophe, isHyphen, low, readMonth } from './read.ts'

const byWord = new Map<string, { which: Which; from: Anchor }>([
  ['last', { which: 'last', from: 'published' }],
  ['past', { which: 'last', from: 'published' }],
  ['this', { which: 'this', from: 'published' }],
  ['current', { which: 'this', from: 'published' }],
  ['next', { which: 'next', from: 'published' }],
  ['coming', { which: 'next', from: 'published' }],
  ['latest', { which: 'this', from: 'published' }],
  ['that', { which: 'same', from: 'context' }],
  ['same', { which: 'same', from: 'context' }],
  ['previous', { which: 'previous', from: 'context' }],
  ['preceding', { which: 'previous', from: 'context' }],
  ['prior', { which: 'previous', from: 'context' }],
  ['following', { which: 'following', from: 'context' }],
  ['subsequent', { which: 'following', from: 'context' }],
])

export const units: Family = { recognize: recognizeUnit, word: (_, word) => word === 'the' || byWord.has(word) }
export const yearsEarlier: Family = {
  recognize: recognizeYearEarlier,
  word: (_, word) => word === 'the' || word === 'a' || word === 'year',
}
export const deictics: Family = {
  recognize: recognizeDeictic,
  word: (_, word) => word === 'today' || word === 'yesterday' || word === 'tomorrow' || word === 'day' || word === 'morrow',
}
export const sides: Family = { recognize: recognizeSideOf, word: (_, word) => word === 'earlier' || word === 'later' }

/** "last year", "this week", "the same month", "the following day", "that decade", "last July", "the next day". */
function recognizeUnit(tokens: Token[], i: number): Phrase | null {
  let at = i
  const definite = low(tokens, at) === 'the'
  if (definite) at++
  if (low(tokens, at) === 'that' && low(tokens, at + 1) === 'same') at++
  else if (
    low(tokens, at) === 'this' &&
    (low(tokens, at + 1) === 'past' || low(tokens, at + 1) === 'coming' || low(tokens, at + 1) === 'same')
  )
    at++
  const said = byWord.get(low(tokens, at))
  if (!said) return definite ? (dayBeforeOrAfter(tokens, i) ?? theWeekend(tokens, i) ?? theQuarter(tokens, i)) : null
  at++
  if (low(tokens, at) === 'fiscal' || low(tokens, at) === 'calendar') at++
  const month = readMonth(tokens, at)
  if (month && tokens[at]!.capital) {
    const from = definite && said.which === 'next' ? 'context' : said.from
    return { first: i, end: month.end, type: 'DATE', meaning: { is: 'whichMonth', month: month.value, which: said.which, from } }
  }
  const token = tokens[at]
  const unit = token?.lexeme?.unit
  if (!unit || token?.lexeme?.plural) return null
  if (isHyphen(tokens, at + 1) && touches(tokens, at)) return null
  return build(tokens, i, at, unit, said, definite)
}

/** The month that a day is of: "next month", "the month", "last March". */
export function monthSaid(tokens: Token[], i: number): Phrase | null {
  return unitSaid(tokens, i, 'M')
}

/** "last year", "the year". */
export function yearSaid(tokens: Token[], i: number): Phrase | null {
  return unitSaid(tokens, i, 'Y')
}

function unitSaid(tokens: Token[], i: number, unit: 'M' | 'Y'): Phrase | null {
  const { lexeme } = tokens[i + 1] ?? {}
  if (low(tokens, i) === 'the' && lexeme?.unit === unit && !lexeme.plural && !isHyphen(tokens, i + 2))
    return phrase(i, i + 2, unit, 'this', 'context')
  const said = recognizeUnit(tokens, i)
  if (said?.meaning.is === 'whichMonth') return unit === 'M' ? said : null
  return said?.meaning.is === 'unit' && said.meaning.unit === unit ? said : null
}

function build(tokens: Token[], i: number, at: number, unit: Unit, said: { which: Which; from: Anchor }, definite: boolean): Phrase | null {
  const word = low(tokens, at - 1)
  const isSmall = unit === 'S' || unit === 'TM' || unit === 'TH'
  if (isSmall) return said.which === 'same' || said.which === 'this' ? null : duration(i, at + 1, unit)
  if (word === 'latest') return unit === 'Q' ? phrase(i, at + 1, unit, 'same', 'context') : null
  // "the past year" and "the last decade" are lengths; "last year" is a year.
  if (word === 'past' && low(tokens, at - 2) !== 'this') return duration(i, at + 1, unit)
  if (definite && said.which === 'last' && unit !== 'D') return duration(i, at + 1, unit)
  if (definite && said.which === 'last') return null
  if (definite && said.which === 'next') {
    if (unit === 'DE' || unit === 'CE') return duration(i, at + 1, unit)
    return phrase(i, at + 1, unit, 'following', 'context')
  }
  // "They quarrelled on Monday. Next day she left."
  if (unit === 'D' && said.which === 'next' && isAdverb(tokens, i, at + 1)) return phrase(i, at + 1, unit, 'following', 'context')
  if (unit === 'D' && (said.which === 'last' || (said.which === 'next' && !definite) || word === 'current')) return null
  const from: Anchor = definite && said.which === 'this' ? 'published' : said.from
  let end = at + 1
  if (isApostrophe(tokens, end) && low(tokens, end + 1) === 's') end = at + 1
  return phrase(i, end, unit, said.which, from)
}

/** Whether "next day" opens a statement; not "Next day delivery is free". */
function isAdverb(tokens: Token[], first: number, next: number): boolean {
  const before = tokens[first - 1]
  return (before?.kind !== 'word' || low(tokens, first - 1) === 'and') && !isHyphen(tokens, next) && !services.has(low(tokens, next))
}

const services = new Set(['delivery', 'shipping', 'service', 'courier', 'surgery', 'collection', 'post'])

function phrase(first: number, end: number, unit: Unit, which: Which, from: Anchor): Phrase {
  return { first, end, type: 'DATE', meaning: { is: 'unit', unit, which, from } }
}

export function duration(first: number, end: number, unit: Unit): Phrase {
  return { first, end, type: 'DURATION', meaning: { is: 'duration', value: durationValue(unit, 1) } }
}

/** TIMEX3's value of a length: `durationValue('D', 90)` is `P90D`; an unknown count is `X`. */
export function durationValue(unit: Unit, count: number | null): string {
  const n = count === null ? 'X' : String(count)
  if (unit === 'TH') return `PT${n}H`
  if (unit === 'TM') return `PT${n}M`
  if (unit === 'S') return `PT${n}S`
  return `P${n}${unit}`
}

/** "the day before", "the day after", "the day following", "the year before", "the month after". */
function dayBeforeOrAfter(tokens: Token[], i: number): Phrase | null {
  const token = tokens[i + 1]
  const unit = token?.lexeme?.unit
  if (!unit || token?.lexeme?.plural || unit === 'S' || unit === 'TM' || unit === 'TH') return null
  const word = low(tokens, i + 2)
  if (word === 'before' || word === 'after') {
    const relative = low(tokens, i + 3)
    if (unit === 'D' && relative === 'yesterday' && word === 'before') return shift(i, i + 4, -2)
    if (unit === 'D' && relative === 'tomorrow' && word === 'after') return shift(i, i + 4, 2)
    const next = tokens[i + 3]
    // "the week before last"
    if (relative === (word === 'before' ? 'last' : 'next') && unit !== 'D')
      return { ...shift(i, i + 4, 0), meaning: { is: 'shift', unit, count: 2, direction: word === 'before' ? -1 : 1, from: 'published' } }
    if (next && next.kind === 'word' && !freeAfter.has(next.low)) return null
    return phrase(i, i + 3, unit, word === 'before' ? 'previous' : 'following', 'context')
  }
  if (word === 'following')
    return tokens[i + 3]?.kind === 'word' && low(tokens, i + 3) === 'the' ? null : phrase(i, i + 3, unit, 'following', 'context')
  return null
}

/** "in the quarter": the one last spoken of. */
function theQuarter(tokens: Token[], i: number): Phrase | null {
  const before = low(tokens, i - 1)
  if (low(tokens, i + 1) !== 'quarter' || (before !== 'in' && before !== 'for' && before !== 'during' && before !== 'of')) return null
  const next = low(tokens, i + 2)
  if (next === 'of' || next === 'ended' || next === 'ending' || next === 'century' || isHyphen(tokens, i + 2)) return null
  return phrase(i, i + 2, 'Q', 'same', 'context')
}

/** "the year-earlier quarter", "the year-ago period", "year-earlier": a year before the time just spoken of. */
function recognizeYearEarlier(tokens: Token[], i: number): Phrase | null {
  const at = low(tokens, i) === 'the' || low(tokens, i) === 'a' ? i + 1 : i
  const word = low(tokens, at + 2)
  if (low(tokens, at) !== 'year' || !isHyphen(tokens, at + 1) || (word !== 'earlier' && word !== 'ago')) return null
  const noun = low(tokens, at + 3)
  const isQuarter = noun === 'quarter'
  const end = isQuarter || noun === 'period' || noun === 'month' ? at + 4 : at + 3
  return {
    first: i,
    end,
    type: 'DATE',
    meaning: isQuarter
      ? { is: 'shift', unit: 'Q', count: 4, direction: -1, from: 'context' }
      : { is: 'shift', unit: 'Y', count: 1, direction: -1, from: 'published' },
  }
}

/** "over the weekend", "at the weekend". */
function theWeekend(tokens: Token[], i: number): Phrase | null {
  const isWeekend = tokens[i + 1]?.lexeme?.unit === 'WE' && !tokens[i + 1]!.lexeme!.plural
  const next = low(tokens, i + 2)
  // "over the weekend before a cold front arrives": it is over it that it rains, and then the front comes
  const leans = next === 'of' || ((next === 'before' || next === 'after') && low(tokens, i - 1) !== 'over')
  return isWeekend && !leans && !isHyphen(tokens, i + 2) ? phrase(i, i + 2, 'WE', 'this', 'published') : null
}

const freeAfter = new Set('and but when in on at by with to for from as who which that while'.split(' '))

function shift(first: number, end: number, count: number): Phrase {
  return {
    first,
    end,
    type: 'DATE',
    meaning: { is: 'shift', unit: 'D', count: Math.abs(count), direction: count < 0 ? -1 : 1, from: 'published' },
  }
}

/** "today", "yesterday", "tomorrow". */
export function recognizeDeictic(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  if (word === 'day' || word === 'morrow') {
    if (!isSpelledApart(tokens, i)) return null
    return word === 'day' ? phrase(i - 2, i + 1, 'D', 'this', 'published') : shift(i - 2, i + 1, 1)
  }
  if (word === 'today') {
    if (tokens[i]!.capital && isTitle(tokens, i)) return null
    return phrase(i, i + 1, 'D', 'this', 'published')
  }
  if (tokens[i]?.capital && tokens[i - 1]?.kind === 'word' && tokens[i + 1]?.capital) return null
  if (word === 'yesterday') return shift(i, i + 1, -1)
  if (word === 'tomorrow') return shift(i, i + 1, 1)
  return null
}

/** "to-day", "to-morrow", as papers wrote until the 1930s. */
function isSpelledApart(tokens: Token[], i: number): boolean {
  return i > 1 && isHyphen(tokens, i - 1) && low(tokens, i - 2) === 'to' && touches(tokens, i - 2) && touches(tokens, i - 1)
}

/** "USA Today", "the Today show". */
function isTitle(tokens: Token[], i: number): boolean {
  const previous = tokens[i - 1]
  const next = low(tokens, i + 1)
  return (
    (previous?.kind === 'word' && (previous.capital || previous.low === 'the')) ||
    next === 'show' ||
    next === 'programme' ||
    next === 'program'
  )
}

/** "earlier this year", "later that month", "later in the year". */
function recognizeSideOf(tokens: Token[], i: number): Phrase | null {
  const side = low(tokens, i) === 'earlier' ? -1 : low(tokens, i) === 'later' ? 1 : 0
  if (!side) return null
  let at = i + 1
  const withIn = low(tokens, at) === 'in' || low(tokens, at) === 'on'
  if (withIn) at++
  const word = low(tokens, at)
  const said: { which: Which; from: Anchor } | null =
    word === 'this' || word === 'that' ? byWord.get(word)! : withIn && word === 'the' ? { which: 'this', from: 'context' } : null
  if (!said) return null
  const same = low(tokens, at + 1) === 'same' ? at + 2 : at + 1
  const unit = tokens[same]?.lexeme?.unit
  if (!unit || tokens[same]!.lexeme!.plural || unit === 'S' || unit === 'TM' || unit === 'TH') return null
  return { first: i, end: same + 1, type: 'DATE', meaning: { is: 'sideOf', side, unit, which: said.which, from: said.from } }
}
