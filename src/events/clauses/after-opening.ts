import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isConsequence, isPredicate } from './deed.ts'
import { subjectBehindComma } from './subject.ts'

/** "When the dam burst on Monday, | soldiers cleared the valley", "If it vetoes the bill, | farmers could march": what opens with such a word ends at its comma. */
export function afterOpening(tokens: readonly Token[], first: Trigger, left: Trigger, right: Trigger): number | null {
  // "When officers arrived, they found": a plain verb only leads to what is told
  if (!isPredicate(left) || left.vouched !== null || !isPredicate(right) || isConsequence(right)) return null
  let opens = first.first - 1
  while (opens >= first.first - 8 && tokens[opens]?.kind === 'word' && !opensSubordinate.has(lowerAt(tokens, opens))) opens--
  if (!opensSubordinate.has(lowerAt(tokens, opens)) || (opens > 0 && tokens[opens - 1]!.kind === 'word')) return null
  return subjectBehindComma(tokens, left, right)
}

const opensSubordinate = wordSet('when after as while if once')

/** "Forty years after the reactor blew up, | residents lit candles on Saturday": so long before, and so on another day. */
export function opensCounted(tokens: readonly Token[], { first }: Trigger): boolean {
  for (let k = Math.min(6, first - 1); k > 0; k--) if (lowerAt(tokens, k) === 'after' && countsTime.has(lowerAt(tokens, k - 1))) return true
  return false
}

const countsTime = wordSet('hour hours day days week weeks month months year years decade decades')
