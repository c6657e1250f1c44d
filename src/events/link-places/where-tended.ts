import type { Mention } from '../../places/place.ts'
import { isCapital } from '../../text/is-capital.ts'
import { firstFrom } from '../../text/span.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { joint } from './place-words.ts'

/** "… died, and dozens were taken to hospitals in Ebo and Lorvia": where the hurt and the dead were brought. */
export function isWhereTended({ tokens }: ReadSentence, { start }: Mention): boolean {
  let k = firstFrom(tokens, start) - 1
  // Back over the list that the name stands in
  while (k > 0 && (joint.has(tokens[k]!.text) || isCapital(tokens[k]!.text) || tokens[k]!.text === '-')) k--
  if (lowerAt(tokens, k) !== 'in' || !tending.has(lowerAt(tokens, k - 1))) return false
  for (let to = k - 2; to > k - 6; to--) if (lowerAt(tokens, to) === 'to') return brought.has(lowerAt(tokens, to - 1))
  return false
}

const brought = wordSet('taken brought rushed flown airlifted transferred moved evacuated sent admitted carried transported ferried')

const tending = wordSet(
  'hospital hospitals clinic clinics morgue morgues mortuary mortuaries centre centres center centers shelter shelters camp camps',
)
