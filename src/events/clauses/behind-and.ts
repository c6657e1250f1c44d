import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import { hasDay } from '../told-when.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { actsSoon, hasActing, isActing } from './acting.ts'
import { harmful, isConsequence, isPredicate, sameDeed } from './deed.ts'
import { coordinator } from './joining-words.ts'
import { hasObject, isInRelative, isReduced } from './relative-clause.ts'
import { isAdverb, startOfVerb } from './start-of-verb.ts'
import { startsSubject } from './subject.ts'

/** Where to cut at "and" before a verb or an infinitive; null where it shares place and day with the verb before. */
export function cutBehindAnd(tokens: readonly Token[], since: readonly Trigger[], right: Trigger): number | null {
  const left = since.at(-1)!
  // "signed a declaration and said he would visit": the noun between the verbs is the first one's
  const verb = since.findLast(({ use }) => use !== 'noun' && use !== 'mentioned')
  const between = isPredicate(right) ? betweenDays(tokens, left, right, !verb) : null
  // "broke up a protest in Ebo and | detained nine people": the verb before "and" is none that tells an event by itself
  if (between === null && !verb && isPredicate(right) && isJoinedVerb(tokens, left, right)) return right.first
  if (between !== null || !verb) return between
  if (verb !== left && verb.subkind !== left.subkind && kinds[left.subkind].gravity > kinds[verb.subkind].gravity) return null
  // "officers who overthrew the president | warned the bloc": the verb behind a relative clause is that of the sentence
  if (isPredicate(right) && isPredicate(verb) && (isInRelative(tokens, since, verb, right) || isReduced(tokens, verb, right)))
    return startOfVerb(tokens, left.last + 1, right.first)
  // "was shot and killed", "razed and replaced": two verbs that share a subject
  for (let k = right.first - 1; k > left.last; k--) {
    // "buried a school and ten houses on Monday, killing six"
    if (right.use === 'gerund' && tokens[k]!.text === ',') return null
    if (!coordinator.has(tokens[k]!.spelling.lower)) continue
    const together = right.first === k + 1 || (right.first === k + 2 && isAdverb(tokens[k + 1]!.text))
    // "halted one line in May and cut 180 jobs in June"
    const apart = hasDay(tokens, verb.last + 1, k) && hasDay(tokens, right.last + 1, Math.min(tokens.length, right.last + 9))
    // "rejected calls to resign and | named a successor"
    const alike = isPredicate(verb) === isPredicate(right)
    // "shot and killed a clerk", "was shot in Ebo and killed" are one deed, "flooded the town and killed nine" two things told
    const adjoins = k === verb.last + 1 || verb !== left || !hasObject(tokens, right.last + 1)
    return together && alike && adjoins && sameDeed(verb, right) && !apart ? null : k + 1
  }
  return null
}

/**
 * "opened their offensive in May and | took Ebo in June": a verb behind "and" with a day of its own, where the words before have one. Where those hold
 * no verb that tells anything, a place does as well: "attended the vigil in Ebo and | landed in Lorvia on Monday".
 */
function betweenDays(tokens: readonly Token[], left: Trigger, right: Trigger, withPlaces: boolean): number | null {
  const and = right.first - 1
  const holds = (from: number, to: number) => hasDay(tokens, from, to) || (withPlaces && hasPlace(tokens, from, to))
  if (!coordinator.has(lowerAt(tokens, and)) || !holds(left.last + 1, and)) return null
  return holds(right.last + 1, Math.min(tokens.length, right.last + 9)) ? and + 1 : null
}

function hasPlace(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (beforePlace.has(lowerAt(tokens, k)) && isCapital(tokens[k + 1]!.text)) return true
  return false
}

const beforePlace = wordSet('in at near off')

/**
 * "A blast hit Ebo and | a strike hit Tessel", "a fire destroyed a mill in Ebo, and on Tuesday | a storm closed the road": behind "and" something
 * else does something else. Null where the harm is that of the deed before: "a blast hit Ebo and nine people were killed".
 */
export function jointOfDeeds(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  if (isConsequence(right) || right.use === 'mentioned' || right.use === 'gerund' || right.use === 'infinitive') return null
  let joint = startOfVerb(tokens, left.last + 1, right.first) - 1
  while (joint > left.last && !coordinator.has(lowerAt(tokens, joint))) {
    if (pause.has(tokens[joint]!.text) || isActing(tokens, joint)) return null
    joint--
  }
  // Another subject stands between: a noun that the verb needs, or the event itself, which then needs a verb
  if (joint <= left.last || (right.use === 'noun' ? !actsSoon(tokens, right.last + 1) : right.first === joint + 1)) return null
  if (right.use !== 'noun' && !startsSubject(tokens, joint + 1)) return null
  return isPredicate(left) || hasActing(tokens, left.last + 1, joint) ? joint : null
}

const pause = wordSet(', ; :')

function isJoinedVerb(tokens: readonly Token[], left: Trigger, { first, subkind }: Trigger): boolean {
  if (left.use !== 'noun' || lowerAt(tokens, first - 1) !== 'and' || subkind === left.subkind || harmful.has(subkind)) return false
  return hasActing(tokens, Math.max(0, left.first - 6), left.first) && hasObject(tokens, first + 1)
}
