import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { according, type WordSigns } from '../word-signs.ts'

/** "According to <somebody>": only their word, unless they are those who record such things. */
export function attributed(lower: (k: number) => string, { holds }: WordSigns, length: number, trigger: Trigger): boolean {
  if (!(holds & according) || onRecord.has(trigger.subkind)) return false
  for (let k = Math.max(0, trigger.first - reach); k < Math.min(length - 1, trigger.last + reach); k++) {
    if (lower(k) !== 'according' || lower(k + 1) !== 'to') continue
    for (let i = k + 2; i < Math.min(length, k + 9); i++) if (recorder.has(lower(i))) return false
    return Math.abs(k - trigger.first) < 40
  }
  return false
}

/** Arrests, releases, treaties and what courts and councils do stand in records, whoever tells of them. */
const onRecord = wordSet('trial arrest release decision agreement appointment')

/** Whose word we take for the fact, since news does: those who record events, not those with a side in them. */
const recorder = wordSet(
  `police official officials authorities investigator investigators deputies sheriff officer officers prosecutor prosecutors detective detectives coroner
  medical record records document documents court fire firefighters department ministry army military spokesman spokeswoman report agency agencies
  emergency rescuer rescuers doctors medics paramedics hospital hospitals service nations survey figures statistics results governor mayor`,
)

/** How many words off a word may stand and still bear on a trigger. */
export const reach = 60

/** "Rebels captured the town, Moscow said", "…, witnesses said": of fights, the word of a side or of those who were there; that of an office is taken. */
export function isSidesWord(tokens: readonly Token[], lower: (k: number) => string, trigger: Trigger): boolean {
  if (!fights.has(trigger.subkind)) return false
  for (let k = trigger.last + 1; k < tokens.length; k++) {
    if (lower(k) !== 'said' && lower(k) !== 'says') continue
    // "In Ebo, where marchers clashed with police, residents said they …": that is what they said
    if (doers.has(lower(k + 1)) || lower(k + 1) === 'that') continue
    if (sides.has(lower(k - 1))) return true
    const name = tokens[k - 2]?.text === ',' ? k - 1 : tokens[k - 3]?.text === ',' ? k - 2 : k
    return name < k && isCapital(tokens[name]!.text) && isCapital(tokens[k - 1]!.text) && !recorder.has(lower(name))
  }
  return false
}

const fights = wordSet('strike shelling bombing clash capture deployment')

/** "Lorvia says it shot down two jets", "witnesses said tanks opened fire": the word of a side, or of those who were there. */
export function isOwnWord(lower: (k: number) => string, said: number, trigger: Trigger): boolean {
  if (trigger.first - said > 14 || !told.has(trigger.subkind)) return false
  if (sides.has(lower(said - 1))) return true
  const who = afterDay(lower, said + 1)
  if (!ofOurs.has(lower(who))) return false
  for (let k = said - 1; k > said - 5; k--) if (ofPolice.has(lower(k))) return false
  return true
}

const ofPolice = wordSet('police officer officers deputies sheriff department')
const ofOurs = wordSet('it they its their we our')

/** What sides tell differently: fights and their harm. */
export const told = wordSet('strike shelling bombing clash shooting attack abduction capture destruction casualty')

const sides = wordSet('witness witnesses residents villagers locals survivors activists rebels militants insurgents movement')

/** "said on Tuesday that it", "said late Monday it": past what stands between the saying and what is said. */
export function afterDay(lower: (k: number) => string, at: number): number {
  let k = at
  while (k < at + 4 && sayingWhen.has(lower(k))) k++
  return lower(k) === 'that' ? k + 1 : k
}

const sayingWhen = wordSet(
  `on late early in a statement today yesterday morning evening afternoon night monday tuesday wednesday thursday friday saturday sunday`,
)

export const doers = wordSet('it he she they we')
export const saying = wordSet('said says say')
