import { wordSet } from '../../text/word-set.ts'
import type { EventStatus } from '../event.ts'
import { denies, supposes, threatens } from '../status-words.ts'
import { isDeliberate, isOwnPlan, isSaidToCome } from './announced-plan.ts'
import { isDeniedBefore } from './denied-before.ts'
import { beside, type LookedAt } from './looked-at.ts'
import { conditional, farReaching, isConditional, ofThreat, pastOfShould } from './supposed.ts'

const feared = wordSet('fears risks possibility prospect')

/**
 * What a word before a trigger makes of it that is no fact: denied by somebody, threatened, or only supposed. `bound`: the verb is that of the word's
 * clause; `mayDeny`: a denial may be told of it. Null where the word leaves it a fact.
 */
export function supposedAt(
  { tokens, lower, clause, trigger }: LookedAt,
  k: number,
  says: number,
  bound: boolean,
  mayDeny: boolean,
): EventStatus | null {
  const word = lower(k)
  const close = k >= trigger.first - beside
  const inClause = k >= clause.first
  // "The reporter who wrote of their fears, was charged": what was feared is over with the comma
  if (feared.has(word) && tokens[k + 1]?.text === ',') return null
  if (mayDeny && says & denies && trigger.first - k < 14) return isConditional(lower, k) ? 'hypothetical' : 'denied'
  if (bound && says & threatens && ofThreat.has(lower(k + 1)) && trigger.first - k < 9) return 'threatened'
  if (conditional.has(word) && trigger.first - k < 15) return 'hypothetical'
  if (word === 'case' && lower(k - 1) === 'in' && lower(k + 1) !== 'of' && trigger.first - k < 15) return 'hypothetical'
  if (
    inClause &&
    says & supposes &&
    !(word === 'would' && [2, 3, 4, 5, 6].some(back => isOwnPlan(lower, k - back, trigger))) &&
    (close || farReaching.has(word)) &&
    !pastOfShould(word, lower(k + 1))
  ) {
    if (mayDeny && isDeniedBefore(lower, k)) return 'denied'
    return word === 'would' && isDeliberate(trigger) && isSaidToCome(lower, k) ? 'planned' : 'hypothetical'
  }
  if (inClause && word === 'may' && close && tokens[k]!.text === 'may') return 'hypothetical'
  return null
}
