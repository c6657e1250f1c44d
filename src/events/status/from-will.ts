import { wordSet } from '../../text/word-set.ts'
import { isPastForm } from '../inflect.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** "will be flown home on Friday and buried in August": a participle of the same "will be". */
export function goesOnFromWill(lower: (k: number) => string, { first }: Trigger): boolean {
  if (lower(first - 1) !== 'and') return false
  // "will close its works in Ebo at the end of the year and cut 640 jobs"
  const mayBeBase = isSpelledAsPast.has(lower(first))
  for (let k = first - 2; k > first - 16; k--) {
    if (lower(k) === 'be') return will.has(lower(k - 1))
    if (mayBeBase && will.has(lower(k))) return true
    if (leavesWill.has(lower(k)) || (mayBeBase && isPastForm(lower(k)))) return false
  }
  return false
}

const isSpelledAsPast = wordSet('cut shut hit set put quit spread burst beat split shed')
const leavesWill = wordSet('was were been had has have who which that and but if unless ; “ ”')

/** "The works will involve adding a wing and upgrading the kitchens": gerunds of a list that "will" leads to. */
export function listsWhatWill(lower: (k: number) => string, clause: { first: number }, { first }: Trigger): boolean {
  if (!joinsList.has(lower(first - 1)) && !involves.has(lower(first - 1))) return false
  for (let k = first - 1; k >= Math.max(0, clause.first, first - 24); k--)
    if (involves.has(lower(k))) return will.has(lower(k - 1))
    else if (leavesWill.has(lower(k)) && lower(k) !== 'and') return false
  return false
}

const joinsList = wordSet(', and')
const involves = wordSet('involve include mean entail')
export const will = wordSet("will 'll won't")
