import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'

export function isPast({ use }: Trigger): boolean {
  return use === 'finite' || use === 'passive'
}

/** "capsized", "were shot", "had burned"; not "hits", "is shelled", "will close". */
export function isInPast(lower: (k: number) => string, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= trigger.first - 3; k--) {
    if (notPast.has(lower(k))) return false
    if (ofPast.has(lower(k))) return true
  }
  const word = lower(trigger.first)
  return !word.endsWith('s') || word.endsWith('ss')
}

const ofPast = wordSet('was were had')
const notPast = wordSet("is are be will 'll would could may might can should must to")
export const besideParticiple = wordSet('in by on at with from near')
