import { isCapital } from '../../text/is-capital.ts'
import { numberWords } from '../../text/number-words.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { determiner, preposition } from '../small-words.ts'

/** Whether an object seems to follow: "attacks the town", "firing several shots"; not "attacks on", "shelling." */
export function hasObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.kind === 'mark') return false
  return !preposition.has(lowerAt(tokens, at)) || towards.has(lowerAt(tokens, at))
}

const towards = wordSet('at in into on')

/** "the bridge", "two men", "their homes", "Tessel": what can be nothing but an object. */
export function isObjectAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.kind === 'number' || determiner.has(lowerAt(tokens, at)) || isNameAhead(tokens, at - 1))
}

/** "shut Tessel" has a name as its object, "closed Monday" a day. */
export function isNameAhead(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return next?.kind === 'word' && isCapital(next.text) && !calendar.has(next.text)
}

export const calendar = wordSet(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September November December
  October Jan Feb Aug Sept Oct Nov Dec The A He She It They But And In On At`,
)

/** "fell 6.2 percent", "reached a new high of 46 degrees". */
export function isNumberAhead(tokens: readonly Token[], last: number): boolean {
  for (let k = last + 1; k <= Math.min(last + 5, tokens.length - 1); k++) {
    if (stops.has(tokens[k]!.text)) return false
    if (
      (tokens[k]!.kind === 'number' && !isOfDate(tokens, k)) ||
      (lowerAt(tokens, k).length > 3 && Object.hasOwn(numberWords, lowerAt(tokens, k)))
    )
      return true
  }
  return false
}

const stops = wordSet(', ; : .')

/** "reached Tessel on 23 April", "in 1980": no count. */
function isOfDate(tokens: readonly Token[], k: number): boolean {
  if (isMonth.has(tokens[k - 1]!.text) || isMonth.has(tokens[k + 1]?.text ?? '')) return true
  return /^(1[5-9]|20)\d\d$/.test(lowerAt(tokens, k)) && beforeYear.has(lowerAt(tokens, k - 1))
}

const beforeYear = wordSet('in since by from of')
const isMonth = wordSet(
  `January February March April May June July August September November December October Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul
  Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.`,
)
