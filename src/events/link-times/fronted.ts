import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { TimeExpression } from '../../times/time.ts'
import { datelineEnd } from '../dateline-end.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { relatives } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { saying } from './of-saying.ts'

/** "In 2021 farmers who had been promised land | marched": what opens the sentence dates its own verb, behind the relative clause. */
export function isFronted({ tokens }: ReadSentence, { start }: TimeExpression): boolean {
  const opens = datelineEnd(tokens)
  return start <= (tokens[dayLead.has(lowerAt(tokens, opens)) ? opens + 1 : opens]?.start ?? 0)
}

/** What leads to a day that opens a sentence or a clause. */
export const dayLead = wordSet('on in at by')

/** Told of somebody or something before, in a relative clause with no comma before it. */
export function isOfWhom(tokens: readonly Token[], { first, use }: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  for (let k = first - 1; k > first - 4; k--)
    if (relatives.has(lowerAt(tokens, k))) return tokens[k - 1]?.kind === 'word' && !saying.has(lowerAt(tokens, k - 1))
  return false
}
