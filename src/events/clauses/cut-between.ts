import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { afterOpening, opensCounted } from './after-opening.ts'
import { cutBehindAnd, jointOfDeeds } from './behind-and.ts'
import { cutAtWord } from './cut-at-word.ts'
import { isPredicate } from './deed.ts'
import { isInSeries, nextInSeries } from './in-series.ts'
import { commaBetween, isInserted, isSameTold } from './inserted.ts'
import { joined } from './joining-words.ts'
import { cutBehindCourt, leadsToGerund } from './of-court.ts'
import { startOfVerb } from './start-of-verb.ts'

/** Where to cut between the triggers of a clause so far and the next one; null when they say one thing. */
export function cutBetween(tokens: readonly Token[], since: readonly Trigger[], right: Trigger): number | null {
  const left = since.at(-1)!
  const atWord = cutAtWord(tokens, since, right)
  if (atWord !== null) return atWord
  // "The mill, built in 1908, | burned down in July": what stands between commas is over with the second
  const closes = isInserted(tokens, left, right) ? commaBetween(tokens, left, right) : -1
  if (closes >= 0 && isPredicate(right) && !isSameTold(tokens, since, right, closes)) return closes + 1
  const behindCourt = cutBehindCourt(tokens, since, right)
  if (behindCourt !== null) return behindCourt
  // "the man accused of killing a clerk | has been moved to another prison"
  // "A man who fled after killing a clerk | was jailed"
  const lead = left.use === 'gerund' ? lowerAt(tokens, left.first - 1) : ''
  if (isPredicate(right) && (leadsToGerund.has(lead) || (right.use === 'passive' && leadsToWhen.has(lead))) && !joined(tokens, left, right))
    return startOfVerb(tokens, left.last + 1, right.first)
  // "voted to | build a bridge": the vote was held, the bridge is only planned
  if (left.subkind === 'decision' && right.use === 'infinitive' && !joined(tokens, left, right)) return right.first - 1
  if (isPredicate(left) && isPredicate(right) && opensCounted(tokens, left)) {
    const comma = commaBetween(tokens, left, right)
    if (comma >= 0) return comma + 1
  }
  if (isInSeries(tokens, left, right)) return right.first
  const main = afterOpening(tokens, since[0]!, left, right) ?? nextInSeries(tokens, left, right)
  if (main !== null) return main
  const joint = jointOfDeeds(tokens, left, right)
  if (joint !== null) return joint + 1
  return right.use === 'noun' || right.use === 'mentioned' ? null : cutBehindAnd(tokens, since, right)
}

const leadsToWhen = wordSet('after before while by without')
