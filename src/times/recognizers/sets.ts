import { wordSet } from '../../text/word-set.ts'
import { pad } from '../calendar.ts'
import type { Unit } from '../lexicon.ts'
import type { Phrase } from '../meaning.ts'
import type { Token } from '../scan.ts'
import type { Family } from './family.ts'
import { low, type Read, readCount, readDay, readMonth } from './read.ts'
import { durationValue } from './units.ts'

const values = new Map([
  ['daily', 'XXXX-XX-XX'],
  ['everyday', 'XXXX-XX-XX'],
  ['weekly', 'XXXX-WXX'],
  ['monthly', 'XXXX-XX'],
  ['quarterly', 'XXXX-QX'],
  ['yearly', 'XXXX'],
  ['annually', 'XXXX'],
  ['annual', 'XXXX'],
  ['hourly', 'XXXX-XX-XXTXX'],
  ['nightly', 'XXXX-XX-XXTNI'],
])

export const sets: Family = { recognize: recognizeSet, word: (_, word) => values.has(word) }
export const rates: Family = { recognize: recognizeRate, word: (_, word) => word === 'per' || word === 'each' || word === 'every' }

/** "daily", "annually". */
function recognizeSet(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  const value = values.get(word)
  if (value === undefined) return null
  // "The Daily Star", "Gulf Daily" are names
  if (tokens[i]!.capital && (isCapitalWord(tokens[i + 1]) || isCapitalWord(tokens[i - 1]))) return null
  return { first: i, end: i + 1, type: 'SET', meaning: { is: 'set', value } }
}

const isCapitalWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

/** "per month", "each year", "every two weeks", "every day". */
function recognizeRate(tokens: Token[], i: number): Phrase | null {
  const word = low(tokens, i)
  if (word !== 'per' && word !== 'each' && word !== 'every') return null
  const count = readCount(tokens, i + 1) ?? everyNth(tokens, i)
  const at = count?.end ?? (low(tokens, i + 1) === 'other' ? i + 2 : i + 1)
  const lexeme = tokens[at]?.lexeme
  if (lexeme?.weekday !== undefined && tokens[at]!.capital) {
    // "every Monday and Friday"
    const other = low(tokens, at + 1) === 'and' && tokens[at + 2]?.capital && tokens[at + 2]!.lexeme?.weekday !== undefined
    return { first: i, end: other ? at + 3 : at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-WXX-${lexeme.weekday}` } }
  }
  if (lexeme?.part) return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-XX-XXT${lexeme.part}` } }
  if (lexeme?.season && word !== 'per')
    return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value: `XXXX-${lexeme.season}` } }
  const month = tokens[at]?.capital ? readMonth(tokens, at) : null
  if (month) {
    // "each Dec. 24"
    const day = readDay(tokens, month.end)
    const value = `XXXX-${pad(month.value)}${day ? `-${pad(day.value.day)}` : ''}`
    return { first: i, end: day?.end ?? at + 1, type: 'SET', meaning: { is: 'set', value } }
  }
  if (!lexeme?.unit) return null
  const generic = everyUnit[lexeme.unit]
  const value = word !== 'per' && !count && generic ? generic : durationValue(lexeme.unit, count ? count.value : 1)
  return { first: i, end: at + 1, type: 'SET', meaning: { is: 'set', value } }
}

/** "every second Thursday", "every third year": the ordinal is a count; "every second" alone is not. */
function everyNth(tokens: Token[], i: number): Read<number> | null {
  const nth = low(tokens, i) === 'every' ? tokens[i + 1]?.lexeme?.ordinal : undefined
  const next = tokens[i + 2]?.lexeme
  if (nth === undefined || !(next?.unit || (next?.weekday && tokens[i + 2]!.capital))) return null
  return { value: nth, end: i + 2 }
}

const everyUnit: Partial<Record<Unit, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' }

const rated = wordSet(
  `times time once twice percent dollars cents barrels tons tonnes hours people deaths attacks incidents shares units rate month days day %
  million billion thousand hundred units cases jobs gallons`,
)

/** "three times a week", "$40 a day", "9.3 percent a year": how often, not how long. */
export function isRate(tokens: Token[], i: number): boolean {
  const previous = tokens[i - 1]
  if (!previous) return false
  if (previous.kind === 'digits' || rated.has(previous.low)) return previous.low !== 'month' || tokens[i - 2]?.kind === 'digits'
  return (
    tokens[i - 2]?.kind === 'digits' &&
    previous.kind === 'word' &&
    previous.low.endsWith('s') &&
    previous.lexeme?.unit === undefined &&
    previous.low !== 'was'
  )
}
