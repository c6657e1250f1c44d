import type { Direction } from '../context.ts'
import type { Phrase } from '../meaning.ts'
import { isApostrophe, low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'
import { isInDateline } from './dateline.ts'
import { isForecast, isForeseen, isInForce } from './forecasts.ts'
import { leadingWord, leadsTerm } from './leading-word.ts'
import { isWhenItComes, opensSecondClause, verbToTheLeft, verbToTheRight } from './nearest-verb.ts'
import { areAwaited, describes, isAfterIt, isDelivery, isOfHarm, isOfWhatWas, ofWhatIsHeld, ofWhatIsSpokenOf } from './own-days.ts'
import {
  isDueThen,
  isMovedTo,
  isNextUp,
  isPutOff,
  isScheduled,
  isSetFor,
  isShutUntil,
  isStartingThen,
  isStillToBe,
  isToMiss,
  wasSetFor,
} from './set-days.ts'
import { isBidden, isPutForward, pastUnlessOpen, wasDue } from './still-open.ts'

/**
 * Which way a weekday or a bare month points: by the verb that governs it, else by the words that lead it.
 * "said Tuesday" is past and may be today; "will meet Tuesday", "is due in court Tuesday" lie ahead.
 */
export function direction(tokens: Token[], phrase: Phrase): Direction {
  const { first, end, meaning } = phrase
  const led = leadingWord(tokens, first)
  if (led === 'since' || isInDateline(tokens, phrase) || areAwaited(tokens, phrase)) return 'past'
  if (low(tokens, end) === 'deadline' || isDelivery(tokens, phrase)) return 'future'
  if (isDueThen(tokens, first) || isStartingThen(tokens, first)) return 'future'
  if (led === 'for' && isSetFor(tokens, first)) return wasSetFor(tokens, phrase) && meaning.is !== 'weekday' ? null : 'future'
  if (isForeseen(tokens, first) || isInForce(tokens, first)) return 'future'
  // "has called a meeting for Thursday"
  if (led === 'for' && isPutForward(tokens, first)) return 'future'
  // "ordered flags to be lowered until Sunday", "told to leave by Friday"
  if ((leadsTerm(led) || led === 'by') && isBidden(tokens, first)) return 'future'
  if (led === 'to' && isMovedTo(tokens, first)) return 'future'
  if (isForecast(tokens, phrase)) return 'future'
  if (opensSecondClause(tokens, first)) {
    const right = verbToTheRight(tokens, end)
    if (right) return right
  }
  // "was at large until Dec. 7", "pushed back until June 30": a date's nearness tells more than the verb.
  const isDated = meaning.is === 'day' || meaning.is === 'month'
  if (isDated && leadsTerm(led)) return null
  if ((leadsTerm(led) || led === 'to' || led === 'for') && isPutOff(tokens, first)) return 'future'
  if (leadsTerm(led) && isShutUntil(tokens, first)) return 'future'
  if (isDated && isOfHarm(tokens, phrase)) return 'past'
  if (isDated && describes(tokens, phrase)) return null
  const spokenOf = isDated ? ofWhatIsSpokenOf(tokens, phrase) : undefined
  if (spokenOf !== undefined) return spokenOf
  if (isScheduled(tokens, first) || isStillToBe(tokens, phrase) || isNextUp(tokens, first) || isToMiss(tokens, first)) return 'future'
  if (isWhenItComes(tokens, first)) return 'future'
  const left = verbToTheLeft(tokens, first)
  if (left === 'future') return (isDated ? wasDue(tokens, first) : isOfWhatWas(tokens, first)) ? null : 'future'
  if (left === 'past') return pastUnlessOpen(tokens, phrase, led)
  // "By Tuesday 20 people had died"
  if (led === 'by' && verbToTheRight(tokens, end) === 'past') return 'past'
  if (led === 'by' || leadsTerm(led)) return 'future'
  if (isDated && isAfterIt(tokens, first)) return 'past'
  // "Thursday's vote": what follows is about the vote.
  return isApostrophe(tokens, end) ? ofWhatIsHeld(tokens, end) : verbToTheRight(tokens, end)
}
