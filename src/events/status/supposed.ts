import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { unless, type WordSigns } from '../word-signs.ts'

export const conditional = wordSet('if unless whether')

export function isConditional(lower: (k: number) => string, negation: number): boolean {
  for (let k = negation - 1; k >= negation - 4; k--) if (conditional.has(lower(k))) return true
  return false
}

/** "…, if the talks fail" after the trigger, in the same clause. */
export function conditionAfter(lower: (k: number) => string, { holds }: WordSigns, clause: { end: number }, trigger: Trigger): boolean {
  if (!(holds & unless)) return false
  for (let k = trigger.last + 1; k < clause.end; k++) {
    if (lower(k) === 'unless') return true
    // "has halved rations and warns that stocks will run out unless"
    if (lower(k) === 'that' && opensWarning.has(lower(k - 1))) return false
  }
  return false
}

const opensWarning = wordSet('warns warned says said')

/** What is supposed may stand far from the word for it. */
export const farReaching = wordSet('would could might fear fears feared')

/** "should have been" blames; it does not suppose. */
export function pastOfShould(word: string, next: string): boolean {
  return word === 'can' && next === 'be' ? false : word === 'should' && next === 'have'
}

export const ofThreat = wordSet('to that with of a an it he she they new more further')
