import type { EventStatus } from '../event.ts'
import { negates } from '../status-words.ts'
import { ruling } from './denied-before.ts'
import { isPast } from './in-past.ts'
import { beside, type LookedAt } from './looked-at.ts'
import { evidence, isNegated } from './negation.ts'
import { isPartedFrom, isPutOff, isSetBehind, undecided } from './put-off.ts'
import { isConditional } from './supposed.ts'

/**
 * What a word before a trigger denies of it: put off, not done, with no sign of it, or ruled out, where that may be told of this verb
 * (`mayDeny`). `says` are the word's signs. Null where it denies nothing.
 */
export function deniedAt({ tokens, lower, clause, trigger }: LookedAt, k: number, says: number, mayDeny: boolean): EventStatus | null {
  const word = lower(k)
  const close = k >= trigger.first - beside
  const inClause = k >= clause.first
  // "put off talks with the rebels", "cancelled the summit"
  if (inClause && close && !isPast(trigger) && isPutOff(lower, k) && !isPartedFrom(lower, k, trigger)) return 'denied'
  // "no date has been set for a meeting": it is neither held nor ruled out
  if (inClause && word === 'no' && undecided.has(lower(k + 1)) && !isPast(trigger) && isSetBehind(lower, k + 2)) return 'hypothetical'
  if (inClause && close && says & negates && isNegated(tokens, lower, k, clause, trigger))
    return isConditional(lower, k) ? 'hypothetical' : 'denied'
  // "said there was no sign of a hostile attack"
  if (word === 'no' && evidence.has(lower(k + 1)) && lower(k + 2) === 'of' && trigger.first - k < 8) return 'denied'
  if (mayDeny && ruling.has(word) && lower(k + 1) === 'out' && trigger.first - k < 10) return 'denied'
  return null
}
