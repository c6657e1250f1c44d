import type { EventStatus } from '../event.ts'
import { isOrWas } from '../small-words.ts'
import { inTale } from '../word-signs.ts'
import { isAsked, isInFiction } from './asked-or-played.ts'
import { goesOnFromWill, listsWhatWill } from './from-will.ts'
import { isPast } from './in-past.ts'
import { isDreaded, mustBe } from './infinitive.ts'
import type { LookedAt } from './looked-at.ts'
import { isShortOf, nobody } from './negation.ts'
import { isOnVerge, isUnreal } from './unreal.ts'

/** What is asked, played, needed or stopped short of, and what "nobody" met with, whatever words stand farther before; null where nothing of that is told. */
export function statusByItself({ tokens, signs, lower, clause, trigger }: LookedAt): EventStatus | null {
  if (isAsked(tokens) || (signs.holds & inTale && isInFiction(lower, trigger))) return 'hypothetical'
  // "were to have met in January": they did not
  const have = lower(trigger.first - 1) === 'been' ? trigger.first - 2 : trigger.first - 1
  if (lower(have) === 'have' && lower(have - 1) === 'to' && isOrWas.has(lower(have - 2))) return 'denied'
  // "The mill should have been closed in January": it was not
  if (lower(have) === 'have' && lower(have - 1) === 'should') return 'denied'
  if (mustBe(lower, trigger) || isDreaded(lower, trigger) || isUnreal(tokens, trigger) || isOnVerge(lower, trigger)) return 'hypothetical'
  if (isShortOf(lower, trigger)) return 'denied'
  if (isPast(trigger) && goesOnFromWill(lower, trigger)) return 'planned'
  if (trigger.use === 'gerund' && listsWhatWill(lower, clause, trigger)) return 'planned'
  // "killed nobody"
  if (
    trigger.use === 'finite' &&
    (nobody.has(lower(trigger.last + 1)) || (lower(trigger.last + 1) === 'no' && lower(trigger.last + 2) === 'one'))
  )
    return 'denied'
  return null
}
