import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { partsVerb } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { determiner, modal, preposition } from '../small-words.ts'
import { calendar } from './object-ahead.ts'

/** "stopped by", "passed away": what makes another verb of the one before it. */
export const particle = wordSet('off away up out down along over hard through back aside')

/** Where the particle of a verb stands behind its object: "called | the strike | off", "shut half of its plants down". -1: nowhere. */
export function particleBehind(tokens: readonly Token[], from: number, phrases: ReadonlyMap<string, unknown>): number {
  const opens = tokens[from]
  if (!opens || opens.kind === 'mark') return -1
  if (!(determiner.has(opens.spelling.lower) || opens.kind === 'number' || (isCapital(opens.text) && !calendar.has(opens.text)))) return -1
  for (let k = from + 1; k < from + 6; k++) {
    const word = lowerAt(tokens, k)
    if (partsVerb.has(word) && phrases.has(word)) return determiner.has(lowerAt(tokens, k + 1)) ? -1 : k
    if (tokens[k]?.kind !== 'word' || (preposition.has(word) && word !== 'of') || leavesObject.has(word) || modal.has(word)) return -1
  }
  return -1
}

const leavesObject = wordSet('who which that and or but if to is are was were be been has have had when while because as')
