import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isActing } from './acting.ts'
import { article, coordinator, joined, relativeOfThings, saying, subordinator } from './joining-words.ts'
import { startOfVerb } from './start-of-verb.ts'

/** Whether "who" or "which" leads to a trigger, with no other verb of the clause between. */
export function isInRelative(tokens: readonly Token[], since: readonly Trigger[], left: Trigger, right: Trigger): boolean {
  const before = since[since.indexOf(left) - 1]
  const from = before ? before.last + 1 : Math.max(0, left.first - 4)
  if (joined(tokens, left, right)) return false
  // "a fire that broke out on Sunday | burned two barns"
  const that = helpers.has(lowerAt(tokens, left.first - 1)) ? left.first - 2 : left.first - 1
  if (lowerAt(tokens, that) === 'that' && !saying.has(lowerAt(tokens, that - 1))) return true
  if (helpers.has(lowerAt(tokens, left.first - 1)) && isOfObject(tokens, that, left, right)) return true
  for (let k = left.first - 1; k >= Math.max(from, left.first - 4); k--) if (relativeWithOwner.has(lowerAt(tokens, k))) return true
  return false
}

/** "A lake that a landslide had dammed in July | burst on Sunday": what was done to it, up to the verb that has no other subject. */
function isOfObject(tokens: readonly Token[], subject: number, left: Trigger, right: Trigger): boolean {
  for (let k = left.last + 1; k < right.first; k++) if (tokens[k]!.kind === 'mark') return false
  let that = subject
  while (that > subject - 4 && tokens[that]?.kind === 'word' && lowerAt(tokens, that) !== 'that') that--
  return lowerAt(tokens, that) === 'that' && article.has(lowerAt(tokens, that - 2))
}

const helpers = wordSet('was were had has have')
const relativeWithOwner = wordSet('who which whose')

/**
 * "A man shot in Leeds on Friday | was buried on Monday": of two verbs with nothing to join them the first only says who, and has its own place and
 * day. Behind it stands a preposition, and no object.
 */
export function isReduced(tokens: readonly Token[], { first, last, use }: Trigger, right: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  if (!beside.has(lowerAt(tokens, last + 1)) || besidePredicate.has(lowerAt(tokens, first - 1))) return false
  // "in a hall Kim had inspected": that clause begins with its subject
  for (let k = last + 1; k < right.first; k++) if (endsReduced.has(lowerAt(tokens, k))) return false
  return true
}

const endsReduced = wordSet(', ; : — – “ ” " ( and or but then said says had')
const besidePredicate = wordSet('has have had and or is are was were be been being not later also')
const beside = wordSet('in on at by near outside with from during')

/** Not a mark, nor where or when. */
export function hasObject(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && tokens[at]!.kind !== 'mark' && !beside.has(lowerAt(tokens, at))
}

/** "A fire that broke out near Ebo moved on, | and police cleared the town": what "that" tells of the fire is the fire's. */
export function statementAfterRelative(tokens: readonly Token[], k: number, left: Trigger, right: Trigger): number | null {
  if (!relativeOfThings.has(lowerAt(tokens, k)) || k !== left.last + 1 || (left.use !== 'noun' && left.use !== 'mentioned')) return null
  for (let i = k + 2; i < right.first; i++) if (tokens[i - 1]!.text === ',' && coordinator.has(lowerAt(tokens, i))) return i + 1
  return verbAfterRelative(tokens, k, right)
}

/** "A wildfire that began on Sunday near Lytton | forced nine families out": what "that" leads to has its own verb, and the next is the fire's. */
function verbAfterRelative(tokens: readonly Token[], k: number, right: Trigger): number | null {
  if ((right.use !== 'finite' && right.use !== 'passive') || right.first < k + 3 || !isActing(tokens, k + 1)) return null
  for (let i = k + 2; i < right.first; i++) {
    const word = lowerAt(tokens, i)
    if (tokens[i]!.kind === 'mark' || coordinator.has(word) || subordinator.has(word) || saying.has(word)) return null
  }
  return startOfVerb(tokens, k + 2, right.first)
}
