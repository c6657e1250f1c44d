import { wordSet } from '../../text/word-set.ts'
import { isOrWas } from '../small-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { will } from './from-will.ts'
import { isPast } from './in-past.ts'
import { leadsElsewhere } from './put-off.ts'

/** "to stage drills": a plan only where a plan word leads up to it by "to", "be" or directly. */
export function governs(word: string, k: number, trigger: Trigger, lower: (k: number) => string): boolean {
  if (will.has(word)) return trigger.first - k <= 4
  if (besideNoun.has(word) && trigger.first - k <= 3) return true
  const gap = trigger.first - k
  if (gap > 8) return false
  // "want him extradited", "ordered the mill closed"
  if (causing.has(word) && isPast(trigger)) return isObjectBetween(lower, k, trigger)
  for (let i = k + 1; i < trigger.first; i++) if (leadsToPlan.has(lower(i))) return !needsTo.has(word) || lower(k + 1) === 'to'
  return false
}

/** Whether nothing but whom or what it is done to stands between: at most five words, and neither a mark nor what leads elsewhere. */
function isObjectBetween(lower: (k: number) => string, k: number, { first }: Trigger): boolean {
  if (first - k < 2 || first - k > 6) return false
  for (let i = k + 1; i < first; i++) if (leadsElsewhere.has(lower(i)) || isOrWas.has(lower(i)) || notOfObject.has(lower(i))) return false
  return true
}

const notOfObject = wordSet('been that who which but ; : — – “ ”')
const needsTo = wordSet('set ordered about prepared')
const leadsToPlan = wordSet('to for a an on that by')
const besideNoun = wordSet('upcoming planned proposed scheduled tomorrow')

/** "ordered the mill closed": a participle that is no past. */
export const causing = wordSet('ordered want wants seek seeks')
