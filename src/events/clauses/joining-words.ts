import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'

export const subordinator = wordSet(
  `after before while when because although though whereas until unless if who whom whose which where that since once as following but so`,
)

export const coordinator = wordSet('and or but then')
export const relativeOfThings = wordSet('that which')
export const saying = wordSet('said says say told added')
/** Those that lead to one of several. */
export const article = wordSet('a an')

/** Whether a word such as "and" stands between two triggers. */
export function joined(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  for (let k = left.last + 1; k < right.first; k++) if (coordinator.has(tokens[k]!.spelling.lower)) return true
  return false
}
