import { wordSet } from '../../text/word-set.ts'
import type { Mod, Unit } from '../lexicon.ts'
import type { Token } from '../scan.ts'
import { afterPeriod, isHyphen, low, readCount } from './read.ts'

/** A count and a unit as they stand in the text. */
export interface Length {
  count: number | null
  unit: Unit
  plural: boolean
  end: number
}

/** What `readAbout` begins with. */
export const aboutWords = new Set('more less at up over under nearly almost about around approximately roughly some only just'.split(' '))

/** "nearly", "more than", "some", "at least": what is said about a count. */
export function readAbout(tokens: Token[], i: number): { value: Mod | null; end: number } {
  const word = low(tokens, i)
  const next = low(tokens, i + 1)
  if ((word === 'more' || word === 'less') && next === 'than') return { value: word === 'more' ? 'MORE_THAN' : 'LESS_THAN', end: i + 2 }
  if (word === 'at' && next === 'least') return { value: 'EQUAL_OR_MORE', end: i + 2 }
  if (word === 'at' && next === 'most') return { value: 'EQUAL_OR_LESS', end: i + 2 }
  if (word === 'up' && next === 'to') return { value: 'EQUAL_OR_LESS', end: i + 2 }
  if (word === 'over' && next !== 'the' && next !== 'these' && next !== 'those') return { value: 'MORE_THAN', end: i + 1 }
  if (word === 'under') return { value: 'LESS_THAN', end: i + 1 }
  if (word === 'nearly' || word === 'almost') return { value: 'LESS_THAN', end: i + 1 }
  if (word === 'about' || word === 'around' || word === 'approximately' || word === 'roughly') return { value: 'APPROX', end: i + 1 }
  if (word === 'some' && (tokens[i + 1]?.kind === 'digits' || tokens[i + 1]?.lexeme?.cardinal)) return { value: 'APPROX', end: i + 1 }
  if (word === 'only' || word === 'just') return { value: null, end: i + 1 }
  return { value: null, end: i }
}

export const leads = wordSet(
  `last past next first final coming previous recent opening following preceding initial closing intervening another subsequent same`,
)

export const leadWords = new Set(['the', 'these', 'those', 'its', 'his'])

/** "the past", "the first", "the next": before a count they make a length of it. */
export function readLead(tokens: Token[], i: number): { value: boolean; end: number } {
  let at = i
  if (leadWords.has(low(tokens, at))) at++
  if (leads.has(low(tokens, at))) return { value: true, end: at + 1 }
  return { value: at > i, end: at }
}

/** "a long week", "two full days". */
export const between = wordSet(
  `full long whole straight consecutive solid bloody brutal tumultuous more additional calendar working business successive hard very good
  short long`,
)

/** "three", "a", "several", with a unit: "three days", "90-day", "a couple of weeks", "days". */
export function readLength(tokens: Token[], i: number, led: boolean): Length | null {
  const article = low(tokens, i)
  let count: number | null
  let at: number
  const token = tokens[i]
  if (token?.lexeme?.unit && token.lexeme.plural) {
    count = null
    at = i
  } else if ((article === 'a' || article === 'an' || article === 'another') && !led) {
    const vague = low(tokens, i + 1)
    if (vague === 'few' || vague === 'couple' || vague === 'dozen' || vague === 'hundred' || vague === 'thousand') {
      const read = readCount(tokens, i + 1)!
      count = vague === 'few' ? null : read.value
      at = read.end
    } else if (vague === 'half' && low(tokens, i + 2) !== 'dozen') {
      count = 0.5
      at = isHyphen(tokens, i + 2) ? i + 3 : i + 2
    } else {
      count = 1
      at = i + 1
    }
  } else if (article === 'half' && (low(tokens, i + 1) === 'a' || low(tokens, i + 1) === 'an')) {
    count = 0.5
    at = i + 2
  } else {
    const read = readCount(tokens, i)
    if (!read) return null
    count = read.value
    at = read.end
  }
  const hyphenated = isHyphen(tokens, at) && at > i
  if (hyphenated) at++
  if (between.has(low(tokens, at))) at++
  const unitToken = tokens[at]
  const unit = unitToken?.lexeme?.unit
  if (!unit || !unitToken || (at === i && !unitToken.lexeme!.plural)) return null
  // "a second man", "second place": the ordinal.
  if (unit === 'S' && !unitToken.lexeme!.plural && !hyphenated) return null
  // Short forms need a number before them: "5 min", "2 hrs."
  if (unitToken.low.length <= 4 && !shortUnits.has(unitToken.low) && token?.kind !== 'digits') return null
  // "three 10-year sentences" and "125 a" are something else; so is a count with a plural that is no length: "two Mondays".
  if (!unitToken.lexeme!.plural && count !== 1 && count !== 0.5 && !hyphenated && !isAdjective(tokens, at)) return null
  const end = unitToken.low.length <= 4 && !shortUnits.has(unitToken.low) ? afterPeriod(tokens, at) : at + 1
  // "a year and a half ago"
  const half = count === 1 && low(tokens, end) === 'and' && low(tokens, end + 1) === 'a' && low(tokens, end + 2) === 'half'
  if (half && !unitToken.lexeme!.plural) return { count: 1.5, unit, plural: false, end: end + 3 }
  return {
    // A fortnight is two weeks.
    count: count !== null && unitToken.lexeme!.key === 'fortnight' ? 2 * count : count,
    unit,
    plural: unitToken.lexeme!.plural === true,
    end,
  }
}

const shortUnits = new Set(['day', 'days', 'week', 'year', 'hour'])

/** "a five day trip", "thirty year war": a singular unit before a noun. */
function isAdjective(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' || isHyphen(tokens, at + 1)
}
