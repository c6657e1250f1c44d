import { wordSet } from '../../text/word-set.ts'
import { isOrWas, smallAdverbs } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { causing } from './governs.ts'
import { helping } from './verb-ahead.ts'

/** "The bridge must be rebuilt", "the mill has to close": what is needed is none yet. */
export function mustBe(lower: (k: number) => string, { first, use }: Trigger): boolean {
  const at = use === 'passive' ? (lower(first - 1) === 'be' ? first - 2 : -1) : first - 1
  return lower(at) === 'must' || (lower(at) === 'to' && needing.has(lower(at - 1)) && lower(at - 2) !== 'will')
}

const needing = wordSet('has have needs need')

/** "Ebo is to withdraw its troops", "the president was to visit on Monday". */
export function isToBe(lower: (k: number) => string, { first, use }: Trigger): boolean {
  const to = use === 'passive' && lower(first - 1) === 'be' ? first - 2 : first - 1
  const at = smallAdverbs.has(lower(to - 1)) ? to - 2 : to - 1
  return lower(to) === 'to' && isOrWas.has(lower(at))
}

/** "The council voted 4-3 on Tuesday to close the bridge". */
export function isVoted(lower: (k: number) => string, trigger: Trigger): boolean {
  for (let k = trigger.first - 2; k >= Math.max(0, trigger.first - 16); k--) {
    if (votes.has(lower(k))) return true
    if (endsVote.has(lower(k))) return false
  }
  return false
}

const votes = wordSet('voted votes voting')
const endsVote = wordSet('; and but that which who')

/** "ordered a fence to be built": it is to be. */
export function isBidden(lower: (k: number) => string, { first }: Trigger): boolean {
  for (let k = first - 3; k > first - 9; k--) {
    if (causing.has(lower(k)) || lower(k) === 'asked') return true
    if (endsVote.has(lower(k))) return false
  }
  return false
}

/** "refused to leave", "failed to reach Ebo", "has yet to open": it was not done; of "may refuse to leave" nobody knows. */
export function isDeclined(lower: (k: number) => string, { first }: Trigger): boolean {
  const to = lower(first - 1) === 'to' ? first - 1 : first - 2
  if (lower(to) !== 'to') return false
  const verb = lower(to - 1)
  if (verb === 'yet') return helping.has(lower(to - 2)) || isOrWas.has(lower(to - 2))
  if (!declined.has(verb)) return false
  for (let k = to - 2; k > to - 5; k--) if (undone.has(lower(k))) return false
  return true
}

const declined = wordSet(
  'refused declined failed neglected forgot refuses declines fails refusing declining failing unable refusal unwillingness reluctance',
)
const undone = wordSet("not never n't if unless may might could would will 'll should")

/** "thought she was going to die": nobody planned it. */
export function isDreaded(lower: (k: number) => string, { first, use }: Trigger): boolean {
  if (use !== 'infinitive' || lower(first - 2) !== 'going' || !isOrWas.has(lower(first - 3))) return false
  for (let k = first - 4; k > first - 8; k--) if (dreads.has(lower(k))) return true
  return false
}

const dreads = wordSet('thought think thinks feared felt afraid scared worried convinced sure')
