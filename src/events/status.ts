import type { Token } from '../text/tokenize.ts'
import type { EventStatus } from './event.ts'
import { kinds } from './kinds.ts'
import { lowerAt } from './lower.ts'
import { isOwnPlan } from './status/announced-plan.ts'
import { isOfAnother, isOfSubject } from './status/behind-and.ts'
import { statusByForm } from './status/by-form.ts'
import { statusByItself } from './status/by-itself.ts'
import { deniedAt } from './status/denied-at.ts'
import { takesClause } from './status/denied-before.ts'
import { causing, governs } from './status/governs.ts'
import { isAccusedOf, ofAccused, ofCourt, ofHearsay, provesWrong } from './status/hearsay.ts'
import { besideParticiple, isInPast, isPast } from './status/in-past.ts'
import type { LookedAt } from './status/looked-at.ts'
import { opensClause } from './status/opens-clause.ts'
import { conditionAfter } from './status/supposed.ts'
import { supposedAt } from './status/supposed-at.ts'
import { attributed, isOwnWord, isSidesWord, reach, saying } from './status/whose-word.ts'
import { claims, denies, isHearsay, negates, plans, statusWord, subordinates, turns } from './status-words.ts'
import type { Trigger } from './triggers/trigger.ts'
import { statusAt, type WordSigns } from './word-signs.ts'

/**
 * Whether the text says it happened. Looks to the left of the trigger, the nearest word first, since English puts
 * "would", "plans to", "denied that" and "if" there: "The ministry denied that its planes bombed the town" → `denied`.
 */
export function statusOf(
  { tokens, signs }: { tokens: readonly Token[]; signs: WordSigns },
  clause: { first: number; end: number },
  trigger: Trigger,
  inQuotes: boolean,
): EventStatus {
  const lower = (k: number) => lowerAt(tokens, k)
  const looked: LookedAt = { tokens, signs, lower, clause, trigger }
  const byItself = statusByItself(looked)
  if (byItself) return byItself
  let claimed = inQuotes
  let planned = false
  let deniable = true
  // Behind a word that opens a clause: only whose word it is still counts
  let apart = false
  // Behind "and": the verb is the subject's again, unless a "that" stands before both
  let anew = false
  const past = isPast(trigger) && isInPast(lower, trigger)
  // "a treaty, signed in 1960,": nothing before it governs the participle
  const alone = tokens[trigger.first - 1]?.text === ',' && isPast(trigger) && besideParticiple.has(lower(trigger.last + 1))
  for (let s = alone ? -1 : signs.statuses.length - 1; s >= 0; s--) {
    const k = signs.statuses[s]!
    if (k >= trigger.first) continue
    if (k < trigger.first - reach) break
    const says = statusAt(tokens, k)
    // "could not cross because the bridge was destroyed": what could not be is not the bridge's
    if (says & turns) break
    // "feared dead after a boat capsized", "denied the theft in Ebo, where two were shot"
    if (says & subordinates) {
      if (past && opensClause(lower, k, trigger)) apart = true
      continue
    }
    const word = lower(k)
    const inClause = k >= clause.first
    if (word === 'and') {
      // "rejected the case on Monday, and Lorvia cut its ties": another acts
      if (isOfSubject(lower, k, trigger) || (past && isOfAnother(tokens, k, trigger))) anew = true
      continue
    }
    if (word === 'that') {
      if (kinds[trigger.subkind].family !== 'statement') anew = false
      continue
    }
    if (says & isHearsay && ofHearsay.has(lower(k + 1))) {
      if (provesWrong(lower, tokens.length, trigger)) return 'denied'
      if (word.startsWith('rum') || word.startsWith('alleg')) claimed = true
    }
    if (apart && !(says & claims)) continue
    if (word === 'announced') {
      if (isOwnPlan(lower, k, trigger) && !conditionAfter(lower, signs, clause, trigger)) planned = true
      continue
    }
    if (word === 'but' || saying.has(word)) {
      // "had denied murder but was convicted", "denied losing ground and said it had won"
      deniable = false
      if (word === 'but') {
        anew = true
        continue
      }
      if (isOwnPlan(lower, k, trigger) && !conditionAfter(lower, signs, clause, trigger)) planned = true
      else if (inClause && isOwnWord(lower, k, trigger)) claimed = true
      continue
    }
    const bound = !anew || takesClause(lower, k)
    const denied = deniedAt(looked, k, says, deniable && bound)
    if (denied) return denied
    // "did not deny that he shot the guard"
    if (says & denies && [k - 1, k - 2].some(before => statusWord(lower(before)) & negates)) continue
    const supposed = supposedAt(looked, k, says, bound, deniable && bound)
    if (supposed) return supposed
    // "A plan to close the mill was rejected in May": what has been done is done, whatever was planned before it
    if (inClause && says & plans && !(past && !causing.has(word)) && governs(word, k, trigger, lower)) planned = true
    // "The trial of a man accused of theft opened": the court's own acts are no hearsay
    if (ofAccused.has(word) && ofCourt.has(trigger.subkind)) continue
    // "allegedly robbed and stabbed a clerk"
    if (
      (anew && word.endsWith('ly') ? !apart : (inClause || isAccusedOf(word, k, clause)) && bound) &&
      says & claims &&
      trigger.first - k < 12
    )
      claimed = true
  }
  const byForm = statusByForm(looked, planned, past)
  if (byForm) return byForm
  return claimed || attributed(lower, signs, tokens.length, trigger) || isSidesWord(tokens, lower, trigger) ? 'said' : 'happened'
}
