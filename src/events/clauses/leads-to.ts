import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { noVerb } from './acting.ts'
import { isPredicate } from './deed.ts'
import { coordinator } from './joining-words.ts'
import { startsSubject } from './subject.ts'

/** "struck a camp, the last before the border, on Friday and buried nine": the word leads to a noun, and the verb behind "and" goes with the first one. */
export function leadsToNoun(tokens: readonly Token[], k: number, right: Trigger): boolean {
  if (!mayLeadToNoun.has(lowerAt(tokens, k)) || !isPredicate(right) || lowerAt(tokens, right.first - 1) !== 'and') return false
  return startsSubject(tokens, k + 1) && noVerb(tokens, k, right)
}

const mayLeadToNoun = wordSet('before after since')

/** "entered the city before dawn on Sunday", "closed since November": the word leads to a time and to no clause. */
export function leadsToTime(tokens: readonly Token[], k: number): boolean {
  if (!beforeTime.has(lowerAt(tokens, k))) return false
  const at = ofTime.has(lowerAt(tokens, k + 1)) ? k + 2 : k + 1
  if (isHour(tokens, at) || isYearAlone(tokens, at)) return true
  // "until 9 November on Sunday"
  if (tokens[at]?.kind === 'number' && months.has(lowerAt(tokens, at + 1))) return true
  // "since November 2023, sinking four"
  if (momentOrDay.has(lowerAt(tokens, at)) && isYearAlone(tokens, at + 1)) return true
  const owner = tokens[at + 1]?.text
  return momentOrDay.has(lowerAt(tokens, at)) && owner !== "'" && owner !== '’' && tokens[at + 1]?.kind !== 'number'
}

/** "2023,"; not "since 2023 ships have been hit". */
function isYearAlone(tokens: readonly Token[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ','
}

/** "4 a.m.", "7.40am", "04:15", "5 o'clock"; not "40 lorries". */
function isHour(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'number' && (/^\d\d?:\d\d$/.test(token.text) || besideHour.has(lowerAt(tokens, at + 1)))
}

const besideHour = wordSet("a.m. p.m. am pm o'clock o’clock gmt utc")

/** "in February that year the river burst its banks". */
export const unitsOfTime = wordSet('day night morning evening afternoon week month year summer autumn winter spring')

const ofTime = wordSet('early late last the')
const beforeTime = wordSet('before after until since')

const months = wordSet('january february march april may june july august september october november december')

const momentOrDay = new Set([
  ...months,
  ...wordSet(
    'dawn daybreak sunrise sunset dusk midnight noon midday nightfall dark monday tuesday wednesday thursday friday saturday sunday',
  ),
])

/** "sworn in as president and | promised": up to the verb that "and" joins there is but a name for somebody's part. */
export function isRole(tokens: readonly Token[], from: number, to: number): boolean {
  if (!coordinator.has(lowerAt(tokens, to - 1)) || to - from > 6) return false
  for (let k = from; k < to - 1; k++) if (tokens[k]!.kind !== 'word') return false
  return true
}

export function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (relative.has(lowerAt(tokens, k)) && tokens[k - 1]!.text === ',') return true
  return false
}

const relative = wordSet('who which')

/** "voted on Friday, | hours after a shooting", "left | shortly before it fell": how soon after goes with the word "after". */
export function startOfGap(tokens: readonly Token[], k: number, left: number): number {
  if (k - 1 <= left || !afterOrBefore.has(lowerAt(tokens, k)) || !gap.has(lowerAt(tokens, k - 1))) return k
  const counted = tokens[k - 2]?.kind === 'number' || numeral.has(lowerAt(tokens, k - 2))
  if (counted) return k
  return lowerAt(tokens, k - 2) === 'just' && k - 2 > left ? k - 2 : k - 1
}

const afterOrBefore = wordSet('after before')
const gap = wordSet('seconds minutes moments hours days weeks months years shortly soon just immediately')
const numeral = wordSet('two three four five six seven eight nine ten eleven twelve few several some many couple dozen dozens of than')
