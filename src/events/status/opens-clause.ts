import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'

/**
 * "after a boat capsized", "where two were shot"; not "as many as ten", nor "after the talks, rebels shelled". "Would return when the rebels
 * left" is as far off as the return.
 */
export function opensClause(lower: (k: number) => string, at: number, trigger: Trigger): boolean {
  const word = lower(at)
  if (word === 'as' && (notClause.has(lower(at + 1)) || beforeAs.has(lower(at - 1)))) return false
  if (ofTime.has(word)) for (let k = at + 1; k < trigger.first; k++) if (lower(k) === ',') return false
  if (asFarOff.has(word)) for (let k = at - 1; k > at - 12; k--) if (conditionally.has(lower(k))) return false
  return true
}

const conditionally = wordSet('would could might')
const asFarOff = wordSet('when while before as')
const ofTime = wordSet('after when while before as since')
const beforeAs = wordSet('as such well far soon long many much')
const notClause = wordSet('well many much part of far soon long a an')
