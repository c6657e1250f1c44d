import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { isApostrophe, saying } from './place-words.ts'

/** "Tessel city council voted", "the Tessel county board", "Lorvia's parliament": who decides there, and not "the Tessel board of a firm in Ebo". */
export function isChamberOf(tokens: readonly Token[], next: number): boolean {
  let k = isApostrophe(tokens[next]) ? next + (lowerAt(tokens, next + 1) === 's' ? 2 : 1) : next
  if (levels.has(lowerAt(tokens, k))) k++
  return chamber.has(lowerAt(tokens, k)) && tokens[k]?.kind === 'word'
}

const levels = wordSet('city town county borough district village parish municipal provincial regional state federal national lower upper')
export const chamber = wordSet('council parliament assembly senate legislature board cabinet')
export const decides = wordSet('decision construction demolition closure')

/** Whether no other verb's subject comes between: "Tessel city council on Tuesday voted". */
export function actsFor(tokens: readonly Token[], next: number, trigger: Trigger): boolean {
  if (trigger.first - next > 12) return false
  for (let k = next; k < trigger.first; k++) if (saying.has(lowerAt(tokens, k))) return false
  return true
}

export const court = wordSet('court courts magistrate magistrates jury judge tribunal')

export const site = wordSet(
  `derby marathon festival fair carnival dam bridge reactor hospital school stadium plant factory mine works mill smelter refinery port
  airport shipyard brewery branch library museum foundry depot tunnel`,
)

/** "the Cannes film festival", "the Tessel book fair" */
export function isOfFestival(tokens: readonly Token[], next: number): boolean {
  return festive.has(lowerAt(tokens, next)) && site.has(lowerAt(tokens, next + 1))
}

const festive = wordSet(
  'film book music jazz art wine beer food literary literature folk dance theatre theater opera science trade motor air',
)

export const closable = wordSet(
  'airport port harbour harbor bridge station university market stadium museum border crossing prison hospital',
)
