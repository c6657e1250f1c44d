import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { hasDay } from '../told-when.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isParticipleOfPast } from './acting.ts'
import { isConsequence, isPredicate } from './deed.ts'
import { isSubjectAhead } from './subject.ts'

/** Whether what the left trigger tells stands between commas, or behind "where" or "which", within what the right one tells. */
export function isInserted(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  for (let k = left.first - 1; k > 0 && k > left.first - 12 && tokens[k]!.text !== ','; k--) {
    if (tokens[k - 1]!.text !== ',') continue
    // "In Ebo, where the rain brought floods, | three were killed in Tessel", "The rebels, named after a truce of 2009, | took Ebo"
    if (opensInsertion.has(lowerAt(tokens, k)) || (!isPredicate(left) && isParticipleOfPast(lowerAt(tokens, k)))) return true
    // "The ferry, which left Ebo on Monday, | sank"; but the harm of a storm that came ashore is the storm's
    if (lowerAt(tokens, k) === 'which') return !isConsequence(right)
  }
  // "The raid, launched on Monday, killed nine": that is how it began
  if (left.subkind === 'start' && !isOwnStart(tokens, left, right)) return false
  if (!isPredicate(left) || !isParticipleOfPast(lowerAt(tokens, left.first))) return false
  return left.first === 0 ? opensOn(tokens, left, right) : tokens[left.first - 1]!.text === ','
}

/** "The ferry, launched in 1993, | sank on Monday"; but a club "founded in 1903" is told of by its age. */
function isOwnStart(tokens: readonly Token[], { first, last }: Trigger, right: Trigger): boolean {
  if (founding.has(lowerAt(tokens, first))) return false
  return hasDay(tokens, last + 1, right.first) && hasDay(tokens, right.last + 1, tokens.length)
}

const founding = wordSet('founded established')

/** "Built in Ebo in 1993, the ship | sank on Monday": a participle that opens its sentence with a day of its own, and behind the comma who is meant. */
function opensOn(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  const closes = commaBetween(tokens, left, right)
  return closes >= 0 && hasDay(tokens, left.last + 1, closes) && isSubjectAhead(tokens, closes + 1)
}

const opensInsertion = wordSet('where who')

/** The first comma between two triggers, if no joining word stands behind it; else -1. */
export function commaBetween(tokens: readonly Token[], left: Trigger, right: Trigger): number {
  for (let k = left.last + 1; k < right.first; k++) {
    if (tokens[k]!.text === ',') return joining.has(lowerAt(tokens, k + 1)) ? -1 : k
  }
  return -1
}

const joining = wordSet('and but or')

/** "A fire, started by a short circuit, swept through Ebo", "the quake, measured at 6.1, hit Ebo": one thing, unless either has its own day. */
export function isSameTold(tokens: readonly Token[], since: readonly Trigger[], right: Trigger, closes: number): boolean {
  // "The hall, built of oak, opened in May": two things, long apart
  const like = right.subkind === 'construction' ? undefined : since.find(({ subkind }) => subkind === right.subkind)
  return like !== undefined && !hasDay(tokens, like.last + 1, closes)
}
