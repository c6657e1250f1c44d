import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { afterDay, doers, saying } from './whose-word.ts'

/** "said it would close the trails", "said that his department would meet the rebels": what its doer announces is planned. */
export function isOwnPlan(lower: (k: number) => string, said: number, trigger: Trigger): boolean {
  if (lower(said) !== 'announced' && !saying.has(lower(said))) return false
  const who = afterDay(lower, said + 1)
  const verb = allOwners.has(lower(who)) ? who + 2 : who + 1
  return (verb > who + 1 || doers.has(lower(who))) && lower(verb) === 'would' && trigger.first - who <= 7
}

const allOwners = wordSet('his her its their our')

/** "said the firm would open its mill again", "said on Friday that the piers would be rebuilt": a plan, by whomever it is told, of what is done on purpose. */
export function isSaidToCome(lower: (k: number) => string, would: number): boolean {
  for (let k = would - 1; k >= Math.max(0, would - 12); k--) {
    if (saying.has(lower(k)) || lower(k) === 'announced') return true
    if (leavesSaying.has(lower(k))) return false
  }
  return false
}

const leavesSaying = wordSet(', ; : “ ” " if unless whether or but when because nobody none no')

export function isDeliberate({ subkind }: Trigger): boolean {
  return onPurpose.has(subkind)
}

const onPurpose = wordSet(
  `visit talks summit agreement construction demolition repair trial appointment aid exercise diplomacy decision investigation election
  release gathering`,
)
