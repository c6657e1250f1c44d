import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'
import type { Family } from './family.ts'
import { isHyphen, low } from './read.ts'

const words = new Map([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['former', 'PAST_REF'],
])

const others = new Set(['future', 'present', 'modern', 'the', 'this', 'that', 'these'])

export const vagueTimes: Family = { recognize: recognizeVague, word: (_, word) => words.has(word) || others.has(word) }

/** "now", "recently", "the future", "in the past", "at this time": a time without days. */
function recognizeVague(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  const value = words.get(word)
  if (value !== undefined) {
    if (word === 'former' && low(tokens, i - 1) === 'the' && !nounFollows(tokens, i + 1)) return null
    if (word === 'recent' && tokens[i + 1]?.lexeme?.unit) return vague(i, i + 2, 'PAST_REF')
    return vague(i, i + 1, value)
  }
  if (word === 'future' && !tokens[i]!.capital) return vague(i, i + 1, 'FUTURE_REF')
  if (word === 'present' && isHyphen(tokens, i + 1) && low(tokens, i + 2) === 'day') return vague(i, i + 3, 'PRESENT_REF')
  if (word === 'modern' && low(tokens, i + 1) === 'day') return vague(i, i + 2, 'PRESENT_REF')
  if (word === 'the') {
    const next = low(tokens, i + 1)
    if (next === 'past' && (low(tokens, i - 1) === 'in' || low(tokens, i - 1) === 'of') && !nounFollows(tokens, i + 2))
      return vague(i, i + 2, 'PAST_REF')
    if (next === 'future') return vague(i, i + 2, 'FUTURE_REF')
    if (next === 'time' && low(tokens, i + 2) === 'being') return vague(i, i + 3, 'PRESENT_REF')
    if (next === 'same' && isPeriod(tokens, i + 2) && !isMeasuredAgain(tokens, i + 3)) return vague(i, i + 3, null)
    if (next === 'time' && low(tokens, i - 1) === 'at' && low(tokens, i + 2) !== 'of') return vague(i, i + 2, 'PRESENT_REF')
    return null
  }
  if (word === 'these' && low(tokens, i + 1) === 'days') return vague(i, i + 2, 'PRESENT_REF')
  if ((word === 'this' || word === 'that') && isPeriod(tokens, i + 1)) return vague(i, i + 2, null)
  return null
}

/** "the same period last year": the year says when. */
function isMeasuredAgain(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  return word === 'last' || word === 'of' || word === 'in' || (word === 'a' && low(tokens, i + 1) === 'year')
}

function isPeriod(tokens: Token[], i: number): boolean {
  const word = low(tokens, i)
  return word === 'period' || word === 'time'
}

function nounFollows(tokens: Token[], i: number): boolean {
  return tokens[i]?.kind === 'word' && !notNouns.has(low(tokens, i))
}

const notNouns = new Set('and but or was is were are had has have that which who in on at by with to for as of an a the'.split(' '))

function vague(first: number, end: number, value: string | null): Phrase {
  return { first, end, type: 'DATE', meaning: { is: 'vague', value } }
}
