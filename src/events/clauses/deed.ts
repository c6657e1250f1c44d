import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { kinds } from '../kinds.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { saying } from './joining-words.ts'

/** Told by a verb that has a subject, and not by a noun or an infinitive. */
export function isPredicate({ use }: Trigger): boolean {
  return use === 'finite' || use === 'passive'
}

export function isAftermathVerb(trigger: Trigger): boolean {
  return isPredicate(trigger) && aftermath.has(trigger.subkind)
}

const aftermath = wordSet('trial arrest release')

/** "sentenced over the collapse of a bridge that killed 43": the harm is not the court's. */
export function isLater({ subkind }: Trigger): boolean {
  return aftermath.has(subkind) || kinds[subkind].family === 'statement'
}

/** "… an attack that killed three": the harm belongs to the deed. */
export function isConsequence(right: Trigger): boolean {
  return right.subkind === 'casualty' || right.subkind === 'destruction'
}

/** "gave her prize to a school that burned down": nothing that a plain verb tells burns a school. */
export function isPlainDeed(tokens: readonly Token[], { last, vouched, use, subkind }: Trigger, that: number): boolean {
  if (vouched === null || (use !== 'finite' && use !== 'passive') || harmful.has(subkind)) return false
  // "Roe, whose family opened the shop, told an inquest that her brother collapsed"
  for (let k = last + 1; k < that; k++) if (saying.has(lowerAt(tokens, k))) return false
  return true
}

/** "was shot and killed", "attacked and robbed" are one deed told with two verbs. */
export function sameDeed(left: Trigger, right: Trigger): boolean {
  const harm = (t: Trigger) => harmful.has(t.subkind)
  return left.subkind === right.subkind || (harm(left) && harm(right) && (left.subkind === 'casualty' || right.subkind === 'casualty'))
}

export const harmful = wordSet('shooting attack strike shelling bombing clash accident disaster casualty destruction')
