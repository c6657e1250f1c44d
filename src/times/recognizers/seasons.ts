import type { Phrase, Which, YearSaid } from '../meaning.ts'
import { type Token, touches } from '../scan.ts'
import { isHyphen, low, readDay, readYear, readYearAfter } from './read.ts'

const which: Record<string, Which> = {
  last: 'last',
  past: 'last',
  this: 'this',
  next: 'next',
  coming: 'next',
  that: 'same',
  same: 'same',
  previous: 'previous',
  following: 'following',
}

/** "the spring of 1916", "summer 2007", "1982 summer", "last autumn", "the winter". */
export function recognizeSeason(tokens: Token[], i: number): Phrase | null {
  const year = readYear(tokens, i)
  if (year && tokens[i]!.kind === 'digits') {
    const season = tokens[year.end]?.lexeme?.season
    if (season === undefined || tokens[year.end]!.capital || low(tokens, i - 1) === 'the') return null
    return { first: i, end: year.end + 1, type: 'DATE', meaning: { is: 'season', year: year.value, season, which: null } }
  }
  let at = i
  if (low(tokens, at) === 'the' || low(tokens, at) === 'a') at++
  const said = which[low(tokens, at)] ?? null
  if (said) at++
  const token = tokens[at]
  const season = token?.lexeme?.season
  if (!token || season === undefined) return null
  const after = readYearAfter(tokens, at + 1)
  const isDefinite = after !== null && !(low(tokens, at + 1) === ',' && token.lexeme!.double)
  if (!isDefinite && !isSeason(tokens, i, at, said)) return null
  const value: YearSaid = isDefinite ? after.value : null
  const end = isDefinite ? secondYear(tokens, after.end, season) : at + 1
  return { first: i, end, type: 'DATE', meaning: { is: 'season', year: value, season, which: said } }
}

/** "the winter of 1997-98" is one winter. */
function secondYear(tokens: Token[], end: number, season: string): number {
  const isPair = season === 'WI' && (isHyphen(tokens, end) || low(tokens, end) === '/') && tokens[end + 1]?.kind === 'digits'
  return isPair ? end + 2 : end
}

const seasonBefore = new Set('in by until since during through throughout early late mid last next this that of'.split(' '))

/** "spring training", "winter wheat", "summer camp": kinds of things. */
const notSeasons = new Set(
  'training break camp camps school wheat olympics olympic games coat coats roll rolls onion onions water solstice equinox sports'.split(
    ' ',
  ),
)

/** "the fall of Saigon", "prices fall", "a spring in her step": no seasons. */
function isSeason(tokens: Token[], i: number, at: number, said: Which): boolean {
  const token = tokens[at]!
  const next = tokens[at + 1]
  const previous = tokens[i - 1]
  if (i === at && previous?.kind === 'word' && previous.capital && token.capital && previous.lexeme?.edge === undefined) return false
  if (next?.kind === 'word' && next.capital && token.capital && token.lexeme!.season !== 'SP') return false
  if (next?.kind === 'word' && notSeasons.has(next.low)) return false
  if (!token.lexeme!.double) return low(tokens, i) !== 'a'
  if (low(tokens, i) === 'a' || low(tokens, at + 1) === 'of') return false
  if (said) return true
  const isLed = seasonBefore.has(low(tokens, i - 1)) || isHyphen(tokens, i - 1)
  if (low(tokens, i) === 'the') return isLed
  if (token.capital) return token.low === 'spring' && i > 0 && previous?.kind !== 'break'
  return isLed && low(tokens, i - 1) !== 'of' && low(tokens, i - 1) !== 'this' && low(tokens, i - 1) !== 'that'
}

const ordinals: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 }

/** "the third quarter", "third-quarter", "Q3 2020", "the second half of 2008", "the fiscal first quarter", "last quarter". */
export function recognizeQuarter(tokens: Token[], i: number): Phrase | null {
  const code = quarterCode(tokens, i)
  if (code) return code
  let at = i
  if (low(tokens, at) === 'the' || low(tokens, at) === 'its' || low(tokens, at) === 'their') at++
  const said = low(tokens, at) === 'this' || low(tokens, at) === 'last' || low(tokens, at) === 'next' ? which[low(tokens, at)]! : null
  if (said) at++
  if (low(tokens, at) === 'fiscal') at++
  const number = ordinals[low(tokens, at)] ?? ordinalDigit(tokens, at) ?? (low(tokens, at) === 'latter' ? 2 : undefined)
  if (number === undefined) return null
  at += low(tokens, at) in ordinals || low(tokens, at) === 'latter' ? 1 : 2
  if (isHyphen(tokens, at)) at++
  if (low(tokens, at) === 'fiscal') at++
  const word = low(tokens, at)
  if (word !== 'quarter' && word !== 'half') return null
  if (word === 'half' && number > 2) return null
  const year = readYearAfter(tokens, at + 1) ?? fiscalYear(tokens, at + 1)
  const unitYear = year ? null : ofTheYear(tokens, at + 1)
  if (!year && !unitYear && !isBusiness(tokens, i, at, word)) return null
  const first = low(tokens, i) === 'its' || low(tokens, i) === 'their' ? i + 1 : i
  return {
    first,
    end: year?.end ?? unitYear ?? at + 1,
    type: 'DATE',
    meaning: { is: word, year: year?.value ?? (unitYear ? { shift: 0, from: 'context' } : null), number, which: said },
  }
}

function ordinalDigit(tokens: Token[], i: number): number | undefined {
  const day = readDay(tokens, i)
  return day?.value.ordinal && day.value.day <= 4 ? day.value.day : undefined
}

function fiscalYear(tokens: Token[], i: number): { value: YearSaid; end: number } | null {
  let at = i
  if (low(tokens, at) === 'of') at++
  if (low(tokens, at) !== 'fiscal') return null
  at++
  if (low(tokens, at) === 'year') at++
  return readYear(tokens, at)
}

function ofTheYear(tokens: Token[], i: number): number | null {
  return low(tokens, i) === 'of' && low(tokens, i + 1) === 'the' && low(tokens, i + 2) === 'year' ? i + 3 : null
}

/** "Q3", "Q3 2020", "3Q". */
function quarterCode(tokens: Token[], i: number): Phrase | null {
  const [a, b] = [tokens[i], tokens[i + 1]]
  if (!a || !b || !touches(tokens, i)) return null
  const digit = a.low === 'q' && a.capital ? readSingle(b) : b.low === 'q' && b.capital ? readSingle(a) : null
  if (digit === null || (tokens[i + 2] && touches(tokens, i + 1) && tokens[i + 2]!.kind !== 'mark')) return null
  const year = readYearAfter(tokens, i + 2)
  return {
    first: i,
    end: year?.end ?? i + 2,
    type: 'DATE',
    meaning: { is: 'quarter', year: year?.value ?? null, number: digit, which: null },
  }
}

function readSingle(token: Token): number | null {
  return token.kind === 'digits' && token.low.length === 1 && token.low >= '1' && token.low <= '4' ? Number(token.low) : null
}

const sport = new Set(
  'game games touchdown touchdowns yard yards coach scored score goal goals team teams season points match halftime kick penalty quarterback rebounds lead led minutes minute league striker defender'.split(
    ' ',
  ),
)
const business = new Set(
  'earnings profit profits sales revenue revenues income results net loss losses earned share shares gdp growth economy economic dividend billion million percent fiscal company inflation exports imports shipments orders output production rate rates investors forecast bank budget government year'.split(
    ' ',
  ),
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
