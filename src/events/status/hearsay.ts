import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'

export const ofHearsay = wordSet('that of the its their')

/** "… are false", "… was dismissed by the mayor", "… proved to be fireworks": what stands behind hearsay takes it back. */
export function provesWrong(lower: (k: number) => string, length: number, { last }: Trigger): boolean {
  for (let k = last + 1; k < Math.min(length - 1, last + 24); k++) {
    const word = lower(k)
    if (endsHearsay.has(word)) return false
    if (calls.has(word) && wrong.has(lower(lower(k + 1).endsWith('ly') ? k + 2 : k + 1))) return true
    if (proves.has(word) && !right.has(lower(lower(k + 2) === 'be' ? k + 3 : k + 1)))
      return word.startsWith('prove') || lower(k + 1) === 'out'
  }
  return false
}

const endsHearsay = wordSet('; but and who which said')
const calls = wordSet('are is was were been as')
const wrong = wordSet(`false untrue unfounded baseless groundless wrong incorrect fake denied dismissed rejected refuted debunked disputed`)
const proves = wordSet('proved proves turned turns')
const right = wordSet('true right correct accurate')
export const ofAccused = wordSet('accused suspected alleged')

/** "went on trial on Monday, accused | of robbing a bank": the clause's first word hangs on it. */
export function isAccusedOf(word: string, at: number, clause: { first: number }): boolean {
  return ofAccused.has(word) && at === clause.first - 1
}

export const ofCourt = wordSet('trial arrest release')
