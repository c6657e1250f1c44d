import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { EventStatus } from '../event.ts'
import { isOrWas } from '../small-words.ts'
import { negates, statusWord } from '../status-words.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isDeliberate, isSaidToCome } from './announced-plan.ts'

/** "the talks may resume", "the summit will take place": what stands between a noun and its verb decides. */
export function verbAhead(
  tokens: readonly Token[],
  lower: (k: number) => string,
  clause: { first: number; end: number },
  trigger: Trigger,
): EventStatus | null {
  if (isBeside(lower, clause.first, trigger.first)) return null
  // "talks, which may be held in Ebo"
  const relative = lower(trigger.last + 1) === ',' ? trigger.last + 2 : trigger.last + 1
  const from = lower(relative) === 'which' && modal.has(lower(relative + 1)) ? relative + 1 : trigger.last + 1
  for (let k = from; k < Math.min(clause.end, from + 8); k++) {
    const word = lower(k)
    if (endsVerb.has(word)) return null
    // "said another vigil would be held"
    if (word === 'would' && isDeliberate(trigger) && isSaidToCome(lower, k)) return 'planned'
    if (maybe.has(word) || tokens[k]!.text === 'may') return 'hypothetical'
    if (toCome.has(word)) return 'planned'
    if (isOrWas.has(word) && lower(k + 1) === 'called' && lower(k + 2) === 'off') return 'denied'
    if (isOrWas.has(word) && isPlanned.has(lower(k + 1))) return lower(k + 1).startsWith('c') ? 'denied' : 'planned'
    if (isOrWas.has(word) && isSupposed.has(lower(k + 1))) return 'hypothetical'
    if (helping.has(word) && statusWord(lower(k + 1)) & negates) return 'denied'
    // "an attack on Ebo or the Old Hills would": a name is no verb
    const mayBeVerb = word.length > 4 && (word.endsWith('ed') || word.endsWith('s')) && !isCapital(tokens[k]!.text)
    if (mayBeVerb && k > trigger.last + 1 && !helpingNow.has(lower(k + 1))) return null
  }
  return null
}

/** "Suspects in the killing of a boy are due in court": the verb ahead is that of somebody else. */
function isBeside(lower: (k: number) => string, start: number, first: number): boolean {
  for (let k = first - 1; k > start && k > first - 5; k--) {
    if (leadsToDeed.has(lower(k))) return true
    if (endsVerb.has(lower(k)) || lower(k) === 'of') return false
  }
  return false
}

const leadsToDeed = wordSet('in over after following during from')
const helpingNow = wordSet('is are was were has have will would could might may')
export const helping = wordSet('did does has have had was were is are')
const isSupposed = wordSet('possible likely unlikely feared threatened')
const isPlanned = wordSet('planned scheduled expected due set cancelled canceled postponed to')
const toCome = wordSet("will 'll scheduled planned expected due slated")
const maybe = wordSet('might could would should must')
const endsVerb = wordSet('which who that , ; after when and but')
const modal = wordSet("may might could would should will 'll")
