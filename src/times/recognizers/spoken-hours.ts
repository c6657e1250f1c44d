import { pad } from '../calendar.ts'
import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'
import type { Family } from './family.ts'
import { isHyphen, low } from './read.ts'

export const spokenHours: Family = {
  recognize: recognizeSpokenHour,
  word: ({ cardinal }, word) => word === 'half' || word === 'quarter' || word === 'a' || minutes.has(cardinal ?? 0),
}

const minutes = new Set([5, 10, 20])

/** "half past ten", "a quarter to four", "at twenty-five past six": which half of the day is not said. */
function recognizeSpokenHour(tokens: Token[], i: number): Phrase | null {
  const told = readMinutes(tokens, i)
  if (!told) return null
  const joint = isHyphen(tokens, told.end) ? told.end + 1 : told.end
  const side = low(tokens, joint)
  if (side !== 'past' && side !== 'to') return null
  // "at five to six per cent", "by ten to three": only where nothing is counted
  if (side === 'to' && (told.value === 30 || (told.value !== 15 && low(tokens, i - 1) !== 'at'))) return null
  const hour = hourAt(tokens, joint + 1)
  if (hour === null || (side === 'to' && goesOnCounting(tokens, joint + 2))) return null
  const clock = side === 'past' ? `${pad(hour % 24)}:${pad(told.value)}` : `${pad((hour + 23) % 24)}:${pad(60 - told.value)}`
  return { first: i, end: joint + 2, type: 'TIME', meaning: { is: 'clock', clock, day: null } }
}

function readMinutes(tokens: Token[], i: number): { value: number; end: number } | null {
  const word = low(tokens, i)
  if (word === 'half') return { value: 30, end: i + 1 }
  const at = word === 'a' ? i + 1 : i
  if (low(tokens, at) === 'quarter') return { value: 15, end: at + 1 }
  const value = tokens[i]?.lexeme?.cardinal ?? 0
  if (!minutes.has(value)) return null
  const isMore = value === 20 && isHyphen(tokens, i + 1) && tokens[i + 2]?.lexeme?.cardinal === 5
  return isMore ? { value: 25, end: i + 3 } : { value, end: i + 1 }
}

function hourAt(tokens: Token[], i: number): number | null {
  const token = tokens[i]
  const hour = token?.kind === 'digits' && token.low.length <= 2 ? Number(token.low) : (token?.lexeme?.cardinal ?? 0)
  return hour >= 1 && hour <= 12 ? hour : null
}

/** "five to six plants": what stands behind is counted. */
function goesOnCounting(tokens: Token[], i: number): boolean {
  const { kind, lexeme, low: word } = tokens[i] ?? {}
  return kind === 'word' && lexeme?.weekday === undefined && !free.has(word!)
}

const free = new Set('on in the and but when as with yesterday that this last by for from while'.split(' '))
