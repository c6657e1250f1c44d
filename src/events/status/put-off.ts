import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'

export function isPutOff(lower: (k: number) => string, k: number): boolean {
  return putOff.has(lower(k)) || (lower(k) === 'off' && putOffBy.has(lower(k - 1)))
}

const putOff = wordSet('cancelled canceled postponed scrapped shelved')
const putOffBy = wordSet('put puts called')

/** "cancelled flights after an attack": another word leads to the noun. */
export function isPartedFrom(lower: (k: number) => string, k: number, { first }: Trigger): boolean {
  for (let i = k + 1; i < first; i++) if (leadsElsewhere.has(lower(i))) return true
  return false
}

export const leadsElsewhere = wordSet(
  'after before over amid following because of in on to for from at by with as while when since until during , and',
)

export const undecided = wordSet('date dates time timetable timeline venue plan plans decision')

/** "has been set", "was yet agreed". */
export function isSetBehind(lower: (k: number) => string, from: number): boolean {
  for (let k = from; k < from + 5; k++) if (fixed.has(lower(k))) return true
  return false
}

const fixed = wordSet('set fixed agreed scheduled')
