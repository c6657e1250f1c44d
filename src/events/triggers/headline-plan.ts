import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import { lexicon } from '../lexicon.ts'
import { lowerAt } from '../lower.ts'
import { isOrWas } from '../small-words.ts'
import { statusWord } from '../status-words.ts'

/**
 * Whether the verb at `first` is the infinitive by which a headline tells what is to come: "Firm to close plant in Ebo", "Plant to be closed". Not where
 * another word before it may be the headline's verb, or where it is an aim: "Union fails to close plant", "Bid to close plant".
 */
export function isHeadlinePlan(tokens: readonly Token[], first: number): boolean {
  const to = lowerAt(tokens, first - 1) === 'be' ? first - 2 : first - 1
  if (to < 1 || to > 7 || lowerAt(tokens, to) !== 'to' || isAim.test(lowerAt(tokens, to - 1))) return false
  for (let k = 0; k < to; k++) {
    const word = lowerAt(tokens, k)
    if (tokens[k]!.kind === 'mark' && !inSubject.has(word)) return false
    if (lexicon.has(word) || isPastForm(word) || isOrWas.has(word) || statusWord(word) > 0 || notOfSubject.has(word)) return false
  }
  return true
}

const isAim =
  /^(?:attempt|bid|plan|effort|chance|step|move|offer|order|call|time|deal|pressure|power|right|race|push|drive|fight|battle|law|bill)s?$/
const inSubject = wordSet("' ’ - & .")
const notOfSubject = wordSet(
  `how what when where why who way ways time need needs has have had try tries help helps use uses return returns set get want wants urge urges
  ask asks tell tells`,
)
