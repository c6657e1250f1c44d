import type { EventStatus } from '../event.ts'
import { isBidden, isDeclined, isToBe, isVoted } from './infinitive.ts'
import type { LookedAt } from './looked-at.ts'
import { realised } from './realised.ts'
import { conditionAfter } from './supposed.ts'
import { verbAhead } from './verb-ahead.ts'

/** What the form of a trigger and the words behind it say, where those before leave it open; `planned`: they speak of a plan. Null for a fact. */
export function statusByForm({ tokens, signs, lower, clause, trigger }: LookedAt, planned: boolean, past: boolean): EventStatus | null {
  if (trigger.use === 'noun' || trigger.use === 'mentioned') {
    const ahead = verbAhead(tokens, lower, clause, trigger)
    if (ahead) return ahead
  }
  if (planned) return 'planned'
  if (trigger.use === 'infinitive' && isDeclined(lower, trigger)) return 'denied'
  if (trigger.use === 'infinitive' && isVoted(lower, trigger)) return 'planned'
  if (trigger.use === 'passive' && lower(trigger.first - 1) === 'be' && lower(trigger.first - 2) === 'to' && isBidden(lower, trigger))
    return 'planned'
  if (isToBe(lower, trigger)) return 'planned'
  if (trigger.use === 'infinitive' && !realised(lower, trigger)) return 'hypothetical'
  // "Two clinics closed a week ago, and more will follow unless donors pay"
  if (!past && conditionAfter(lower, signs, clause, trigger)) return 'hypothetical'
  return null
}
