import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "Had the dam burst, the town would be gone": it did not. */
export function isUnreal(tokens: readonly Token[], { first }: Trigger): boolean {
  const at = tokens[0]?.kind === 'mark' ? 1 : 0
  if (lowerAt(tokens, at) !== 'had' || first > at + 9) return false
  for (let k = at + 1; k < first; k++) if (tokens[k]!.kind === 'mark') return false
  for (let k = first + 1; k < tokens.length; k++) if (wouldBe.has(lowerAt(tokens, k))) return true
  return false
}

const wouldBe = wordSet("would could might 'd wouldn't couldn't")

/** "on the verge of bankruptcy", "close to collapse" */
export function isOnVerge(lower: (k: number) => string, { first }: Trigger): boolean {
  return lower(first - 1) === 'of' && verge.has(lower(first - 2))
}

const verge = wordSet('verge brink edge')
