import { wordSet } from '../../text/word-set.ts'
import type { Phrase, Which, YearSaid } from '../meaning.ts'
import type { Token } from '../scan.ts'
import type { Family } from './family.ts'
import { isHyphen, low, readYear, readYearAfter, whichSaid } from './read.ts'

export const seasons: Family = {
  recognize: recognizeSeason,
  word: ({ season }, word) => season !== undefined || word === 'the' || word === 'a' || whichSaid.has(word),
  digits: length => length <= 4,
}

/** "the austral winter of 2023" is that of the south, wherever the rest happened. */
function recognizeSeason(tokens: Token[], i: number): Phrase | null {
  const found = recognizeAny(tokens, i)
  if (
    found?.meaning.is !== 'season' ||
    !(low(tokens, i - 1) === 'austral' || (low(tokens, i) === 'the' && low(tokens, i + 1) === 'austral'))
  )
    return found
  return { ...found, meaning: { ...found.meaning, hemisphere: 'south' } }
}

/** "the spring of 1916", "summer 2007", "1982 summer", "last autumn", "the winter". */
function recognizeAny(tokens: Token[], i: number): Phrase | null {
  const year = readYear(tokens, i)
  if (year && tokens[i]!.kind === 'digits') {
    const season = tokens[year.end]?.lexeme?.season
    if (season === undefined || tokens[year.end]!.capital || low(tokens, i - 1) === 'the') return null
    return { first: i, end: year.end + 1, type: 'DATE', meaning: { is: 'season', year: year.value, season, which: null } }
  }
  let at = i
  if (low(tokens, at) === 'the' || low(tokens, at) === 'a') at++
  const said = whichSaid.get(low(tokens, at)) ?? null
  if (said) at++
  const token = tokens[at]
  const season = token?.lexeme?.season
  if (!token || season === undefined) return null
  const after = readYearAfter(tokens, at + 1)
  const isDefinite = after !== null && !(low(tokens, at + 1) === ',' && token.lexeme!.double)
  if (!isDefinite && !isSeason(tokens, i, at, said)) return null
  const value: YearSaid = isDefinite ? after.value : null
  const end = isDefinite ? secondYear(tokens, after.end, season) : at + 1
  if (!isDefinite && low(tokens, end) === 'before' && low(tokens, end + 1) === 'last')
    return { first: i, end: end + 2, type: 'DATE', meaning: { is: 'season', year: null, season, which: 'last', before: 1 } }
  return { first: i, end, type: 'DATE', meaning: { is: 'season', year: value, season, which: said } }
}

/** "the winter of 1997-98" is one winter. */
function secondYear(tokens: Token[], end: number, season: string): number {
  const isPair = season === 'WI' && (isHyphen(tokens, end) || low(tokens, end) === '/') && tokens[end + 1]?.kind === 'digits'
  return isPair ? end + 2 : end
}

const seasonBefore = new Set('in for by until since during through throughout early late mid last next this that of'.split(' '))

/** "the spring and early summer", "the fall and winter". */
function isWithSeason(tokens: Token[], i: number): boolean {
  if (low(tokens, i) !== 'and' && low(tokens, i) !== 'or') return false
  const at = tokens[i + 1]?.lexeme?.edge !== undefined || low(tokens, i + 1) === 'the' ? i + 2 : i + 1
  return tokens[at]?.lexeme?.season !== undefined
}

/** "spring training", "winter wheat", "summer camp", "summer house": kinds of things. */
const notSeasons = wordSet(
  `training break camp camps school wheat barley olympics olympic games coat coats jacket boots clothes dress roll rolls onion onions water
  solstice equinox sports house houses home homes cottage cottages villa residence palace garden gardens tyres tires job jobs`,
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
  if (said || isWithSeason(tokens, at + 1)) return true
  const isLed = seasonBefore.has(low(tokens, i - 1)) || isHyphen(tokens, i - 1)
  if (low(tokens, i) === 'the') return isLed
  if (token.capital) return token.low === 'spring' && i > 0 && previous?.kind !== 'break'
  return isLed && low(tokens, i - 1) !== 'of' && low(tokens, i - 1) !== 'this' && low(tokens, i - 1) !== 'that'
}
