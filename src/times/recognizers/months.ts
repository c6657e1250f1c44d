import { wordSet } from '../../text/word-set.ts'
import type { Phrase } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { isHyphen, low, readMonth, readYearAfter } from './read.ts'

export const months: Family = { recognize: recognizeMonth, word: ({ month }) => month !== undefined }

/** "June 1940", "October, 1917", "May of 1789", "August of that year", "April last year", "July". */
export function recognizeMonth(tokens: Token[], i: number): Phrase | null {
  const month = readMonth(tokens, i)
  if (!month) return null
  const year = readYearAfter(tokens, month.end)
  if (year) return { first: i, end: year.end, type: 'DATE', meaning: { is: 'month', year: year.value, month: month.value } }
  if (tokens[i]!.lexeme!.short && tokens[i]!.lexeme!.month !== 9 && month.end === i + 1 && !hasDateAround(tokens, i)) return null
  if (!tokens[i]!.capital || isName(tokens, i, month.end)) return null
  return { first: i, end: month.end, type: 'DATE', meaning: { is: 'month', year: null, month: month.value } }
}

const before = wordSet(
  `in since until till by from to between during through throughout of before after last next this early late mid around about for past and
  or every each starting beginning ending sometime`,
)

function hasDateAround(tokens: Token[], i: number): boolean {
  return before.has(low(tokens, i - 1))
}

/** "mid-June", "end-March". */
const edges = new Set(['mid', 'end', 'early', 'late'])

/** "May told reporters", "the Long March", "April Smith", "August 21st Street": names that are no months here. */
function isName(tokens: Token[], i: number, end: number): boolean {
  const token = tokens[i]!
  const previous = tokens[i - 1]
  const next = tokens[end]
  const month = token.lexeme!.month
  if (isJoinedToMonth(tokens, end)) return false
  const isEdged = isHyphen(tokens, i - 1) && edges.has(low(tokens, i - 2))
  const led = before.has(low(tokens, i - 1)) || isEdged
  if (
    previous &&
    touches(tokens, i - 1) &&
    (isHyphen(tokens, i - 1) ? !isEdged && tokens[i - 2]?.lexeme?.month === undefined : '@#_.&'.includes(previous.low))
  )
    return true
  // "the July Movement"
  if (next?.capital && called.has(next.low)) return true
  if (!token.lexeme!.double) return previous?.kind === 'word' && previous.capital && namesBefore.has(previous.low)
  // “August” in quotes is what somebody is called
  if (isQuoted(tokens, i, end) && !led) return true
  // May, March, August, April, June, Jan, Mar: also verbs and names of people.
  if (previous?.kind === 'word' && previous.capital && !led && previous.lexeme?.edge === undefined) return true
  if (month === 5 || month === 3 || token.lexeme!.short) {
    if (!led) return true
    if (month === 3 && (low(tokens, end) === 'of' || low(tokens, end) === 'on' || low(tokens, end) === 'to'))
      return low(tokens, i - 1) !== 'in'
    if (month === 5 && next?.kind === 'word' && next.capital && low(tokens, i - 1) !== 'in') return true
    return false
  }
  if (next?.kind === 'word' && next.capital && !led) return true
  return !led && next?.kind === 'word' && saying.has(next.low)
}

function isQuoted(tokens: Token[], i: number, end: number): boolean {
  return quotes.has(low(tokens, i - 1)) && quotes.has(low(tokens, end))
}

const quotes = new Set(['"', '“', '”', '‘', '’', "'"])

const joints = new Set(['and', 'or', 'to', 'through', 'until'])

/** "May-August", "March and April", "March to early May": beside another month it is one. */
function isJoinedToMonth(tokens: Token[], end: number): boolean {
  if (!isHyphen(tokens, end) && !joints.has(low(tokens, end)) && low(tokens, end) !== '/') return false
  const at = tokens[end + 1]?.lexeme?.edge === undefined ? end + 1 : isHyphen(tokens, end + 2) ? end + 3 : end + 2
  return readMonth(tokens, at) !== null
}

const called = new Set(['movement'])
const namesBefore = new Set('saint st port cape mount lake captain general king queen miss mrs mr ms dr'.split(' '))
const saying = new Set('said says told asked added replied wrote smiled laughed nodded who was is has'.split(' '))
