import { wordSet } from '../../text/word-set.ts'
import type { Phrase, Which, YearSaid } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import type { Family } from './family.ts'
import { fullYear, isApostrophe, isHyphen, low, readDay, readYear, readYearAfter } from './read.ts'
import { readFiscalYear } from './years.ts'

const which = new Map<string, Which>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
])

const ordinals = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

const others = new Set('the its their fiscal latter q h'.split(' '))

export const quarters: Family = {
  recognize: recognizeQuarter,
  word: (_, word) => which.has(word) || ordinals.has(word) || others.has(word),
  digits: length => length <= 2,
}

/** "the third quarter", "third-quarter", "Q3 2020", "1H25", "the second half of 2008", "the second quarter of FY26", "the fiscal first quarter", "last quarter". */
function recognizeQuarter(tokens: Token[], i: number): Phrase | null {
  const code = codeOf(tokens, i)
  if (code) return code
  let at = i
  if (low(tokens, at) === 'the' || low(tokens, at) === 'its' || low(tokens, at) === 'their') at++
  const said = which.get(low(tokens, at)) ?? null
  if (said) at++
  let isFiscal = low(tokens, at) === 'fiscal'
  if (isFiscal) at++
  const number = ordinals.get(low(tokens, at)) ?? ordinalDigit(tokens, at) ?? (low(tokens, at) === 'latter' ? 2 : undefined)
  if (number === undefined) return null
  at += ordinals.has(low(tokens, at)) || low(tokens, at) === 'latter' ? 1 : 2
  if (isHyphen(tokens, at)) at++
  if (low(tokens, at) === 'fiscal') [isFiscal, at] = [true, at + 1]
  const word = low(tokens, at)
  if (word !== 'quarter' && word !== 'half') return null
  if (word === 'half' && number > 2) return null
  const fiscal = readFiscalYear(tokens, low(tokens, at + 1) === 'of' ? at + 2 : at + 1)
  const year = fiscal ?? readYearAfter(tokens, at + 1)
  const unitYear = year ? null : ofTheYear(tokens, at + 1)
  if (!year && !unitYear && !(i > 0 && readYear(tokens, i - 1)) && !isBusiness(tokens, i, at, word)) return null
  const first = low(tokens, i) === 'its' || low(tokens, i) === 'their' ? i + 1 : i
  return {
    first,
    end: year?.end ?? unitYear ?? at + 1,
    type: 'DATE',
    meaning: {
      is: word,
      year: year?.value ?? (unitYear ? { shift: 0, from: 'context', isBare: true } : null),
      number,
      which: said,
      ...(isFiscal || fiscal ? { isFiscal: true } : {}),
    },
  }
}

function ordinalDigit(tokens: Token[], i: number): number | undefined {
  const day = readDay(tokens, i)
  return day?.value.ordinal && day.value.day <= 4 ? day.value.day : undefined
}

function ofTheYear(tokens: Token[], i: number): number | null {
  return low(tokens, i) === 'of' && low(tokens, i + 1) === 'the' && low(tokens, i + 2) === 'year' ? i + 3 : null
}

/** "Q3", "Q3 2020", "3Q", "3Q24", "H1 2025", "Q4 FY25". */
function codeOf(tokens: Token[], i: number): Phrase | null {
  const a = tokens[i]
  const b = tokens[i + 1]
  if (!a || !b || !touches(tokens, i)) return null
  const letter = a.kind === 'digits' ? b : a
  const digit = a.kind === 'digits' ? a : b
  const is = letter.low === 'q' ? 'quarter' : letter.low === 'h' ? 'half' : null
  if (is === null || !letter.capital) return null
  const number = readSingle(digit)
  if (number === null || (is === 'half' && number > 2)) return null
  const fiscal = readFiscalYear(tokens, i + 2)
  const year = fiscal ?? yearOfCode(tokens, i + 2, digit === a)
  if (!year && tokens[i + 2] && touches(tokens, i + 1) && tokens[i + 2]!.kind !== 'mark') return null
  // "H2" is hydrogen as well
  if (!year && is === 'half' && !isBusiness(tokens, i, i + 1, is)) return null
  return {
    first: i,
    end: year?.end ?? i + 2,
    type: 'DATE',
    meaning: { is, year: year?.value ?? null, number, which: null, ...(fiscal ? { isFiscal: true } : {}) },
  }
}

/** The year behind a code: "3Q24", "Q4'24", "Q1/2024", "H1 2025". */
function yearOfCode(tokens: Token[], i: number, mayTouch: boolean): { value: YearSaid; end: number } | null {
  if (!tokens[i] || !touches(tokens, i - 1)) return readYearAfter(tokens, i)
  const isMarked = isApostrophe(tokens, i) || low(tokens, i) === '/' || isHyphen(tokens, i)
  const at = isMarked ? i + 1 : i
  const digits = tokens[at]
  if (digits?.kind !== 'digits' || !(isMarked ? touches(tokens, i) : mayTouch)) return isMarked ? null : readYearAfter(tokens, i)
  const year = Number(digits.low)
  if (digits.low.length === 2 && !(isMarked && low(tokens, i) === '/')) return { value: fullYear(year), end: at + 1 }
  return digits.low.length === 4 && year > 1900 && year < 2100 ? { value: year, end: at + 1 } : null
}

function readSingle(token: Token): number | null {
  return token.kind === 'digits' && token.low.length === 1 && token.low >= '1' && token.low <= '4' ? Number(token.low) : null
}

const sport = wordSet(
  `game games touchdown touchdowns yard yards coach scored score goal goals team teams season points match halftime kick penalty
  quarterback rebounds lead led minutes minute league striker defender`,
)

const business = wordSet(
  `earnings profit profits sales revenue revenues income results net loss losses earned share shares gdp growth economy economic dividend
  billion million percent fiscal company inflation exports imports shipments orders output production rate rates investors forecast bank
  budget government year`,
)

/** A match has quarters and halves too: the words around decide. */
function isBusiness(tokens: Token[], first: number, end: number, word: string): boolean {
  let balance = word === 'quarter' ? 1 : 0
  for (let i = Math.max(0, first - 40); i < Math.min(tokens.length, end + 40); i++) {
    const low = tokens[i]!.low
    if (business.has(low) || low === '%' || low === '$') balance++
    else if (sport.has(low)) balance -= 1
  }
  return balance > 0
}
