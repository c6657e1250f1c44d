import { isCapital } from '../text/is-capital.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { tellsWhat } from './as-what.ts'
import { isPastForm } from './inflect.ts'
import { kinds } from './kinds.ts'
import { isLy, lowerAt } from './lower.ts'
import { isOrWas } from './small-words.ts'
import { hasDay } from './told-when.ts'
import { outweighs, type Trigger } from './triggers/trigger.ts'
import { amid, semicolon, type WordSigns } from './word-signs.ts'

/** A stretch of a sentence's tokens that says one thing, and the triggers in it, the weightiest first. */
export interface Clause {
  /** Token indexes, half open. */
  first: number
  end: number
  triggers: Trigger[]
  /** Joined to the clause before by "and": it shares its subject, and its place and time unless it has its own. */
  coordinated: boolean
  /** From where it has place and day for itself, where they are the second told with one verb (`inPairs`). */
  own?: number
}

const subordinator = wordSet(
  `after before while when because although though whereas until unless if who whom whose which where that since once as following but so`,
)
const coordinator = wordSet('and or but then')

/**
 * Parts a sentence where a trigger could not share its time and place with the one before: at a semicolon or dash, before a
 * subordinating word, at "and" between two verbs, at a comma before "-ing". Words without a trigger stay with their neighbour.
 *
 * "Three huts were razed and replaced in May with a hall" → `Three huts were razed` | `replaced in May with a hall`.
 */
export function clauses(tokens: readonly Token[], signs: WordSigns, all: readonly Trigger[]): Clause[] {
  if (all.length === 0) return []
  const triggers = all.filter(
    (trigger, t) => (t === 0 || !isAttribution(tokens, all[t - 1]!, trigger)) && !isToldByRelative(tokens, trigger, all[t + 1]),
  )
  const found: Clause[] = []
  let first = datelineEnd(tokens)
  if (triggers[0]!.first < first) first = 0
  let own: Trigger[] = []
  for (let t = 0; t <= triggers.length; t++) {
    const next = triggers[t]
    const cut = next && own.length > 0 ? cutBetween(tokens, own, next) : null
    if (cut !== null || !next) {
      found.push(clause(tokens, signs, first, cut ?? tokens.length, own))
      first = cut ?? tokens.length
      own = []
    }
    if (next) own.push(next)
  }
  return found
}

/** "The mill will close in June, its owner announced on Monday": whose word the sentence is, and nothing more that happened. */
function isAttribution(tokens: readonly Token[], left: Trigger, { first, last, subkind, use }: Trigger): boolean {
  if (subkind !== 'statement' || use !== 'finite') return false
  const next = tokens[last + 1]
  if (next?.kind === 'word' && !isCapital(next.text) && !besideSaying.has(next.text)) return false
  for (let k = first - 1; k > left.last && k > first - 6; k--) {
    if (tokens[k]!.text === ',') return true
    if (tokens[k]!.kind !== 'word' || coordinator.has(lowerAt(tokens, k))) return false
  }
  return false
}

/** "A wildfire that burned 900 hectares was put out": what the clause behind "that" tells of the fire is the fire. */
function isToldByRelative(tokens: readonly Token[], { last, use, subkind }: Trigger, next: Trigger | undefined): boolean {
  if ((use !== 'noun' && use !== 'mentioned') || next?.subkind !== subkind || next.first !== last + 2) return false
  return relativeOfThings.has(lowerAt(tokens, last + 1))
}

const besideSaying = wordSet('on in late early earlier yesterday today last this at')

/** Where a sentence begins after "KYIV, March 14 (Reuters) - " or "NEW DELHI: ": a dateline says where and when it was written, not what happened. */
export function datelineEnd(tokens: readonly Token[]): number {
  const opening = tokens[0]
  if (opening?.kind !== 'word') return 0
  if (!mayBeTown(opening.spelling)) return datedEnd(tokens)
  for (let k = 1; k < Math.min(tokens.length - 1, 16); k++) {
    const token = tokens[k]!
    if (dash.has(token.text)) return k + 1
    // "LIMA, May 3 (EFE) At least": no dash at all
    if (token.text === ')' && tokens[k - 2]?.text === '(' && hasNumber(tokens, k) && isCapital(tokens[k + 1]!.text)) return k + 1
    if (token.text === ':' && (tokens[k - 1]!.text === ')' || isAllCapitals(tokens, k))) return k + 1
    // A hyphen parts only between spaces; "--" is two of them
    if (token.text === '-' && token.start > tokens[k - 1]!.end && tokens[k + 1]!.text !== '-') return k + 1
    // "LIMA, May 3 (EFE).- The …"
    if (token.text === '-' && hyphenOrPeriod.has(tokens[k - 1]!.text)) return k + 1
  }
  return 0
}

/**
 * "Bamako, 12 June 2025 — Two …", "Port of Spain, Feb. 12, 2024 - …", "Khartoum/Cairo (dpa) - A …": not set in capitals, a dateline has a place, a whole
 * date or who reports it, and nothing else.
 */
function datedEnd(tokens: readonly Token[]): number {
  if (!isCapital(tokens[0]!.text) || opensSentence.has(lowerAt(tokens, 0))) return 0
  let isDated = false
  for (let k = 1; k < Math.min(tokens.length - 1, 14); k++) {
    const { kind, text, start } = tokens[k]!
    if (isDated && dashOrHyphen.has(text)) return start > tokens[k - 1]!.end || text !== '-' || tokens[k - 1]!.text === '.' ? k + 1 : 0
    isDated ||= kind === 'number' && /^(19|20)\d\d$/.test(text)
    const isAgency = tokens[k - 1]!.text === '(' && tokens[k + 1]!.text === ')'
    isDated ||= isAgency
    if (kind === 'word' && !isCapital(text) && !inNames.has(text) && !isAgency) return 0
    if (kind === 'mark' && !inDatelines.has(text)) return 0
  }
  return 0
}

const opensSentence = wordSet('on in at by since from until after before')
const dashOrHyphen = wordSet('— – -')
const inNames = wordSet('of de la el al')
const inDatelines = wordSet(', . / ( )')

const hyphenOrPeriod = wordSet('- .')

const dash = wordSet('— –')

/** "KYIV", "NEW": capitals throughout. */
const mayBeTown = fact(word => word.length > 2 && word === word.toUpperCase())

function hasNumber(tokens: readonly Token[], end: number): boolean {
  for (let k = 1; k < end; k++) if (tokens[k]!.kind === 'number') return true
  return false
}

function isAllCapitals(tokens: readonly Token[], end: number): boolean {
  for (let k = 0; k < end; k++) if (tokens[k]!.text !== tokens[k]!.text.toUpperCase()) return false
  return true
}

function clause(tokens: readonly Token[], signs: WordSigns, first: number, end: number, own: readonly Trigger[]): Clause {
  const triggers =
    own.length === 1
      ? [own[0]!]
      : [...own].sort((a, b) => (outweighs(a, b) ? -1 : outweighs(b, a) ? 1 : nounLast(a, b) || a.first - b.first))
  const [from, to] = signs.holds & semicolon ? betweenSemicolons(tokens, first, end, own) : [first, end]
  const trimmed = trim(tokens, signs, from, to, own)
  return { first: trimmed.first, end: trimmed.end, triggers, coordinated: coordinator.has(lowerAt(tokens, first - 1)) }
}

/** "Cyclone Belinda is expected to hit Ebo": the verb tells it, and of what is told alike. */
function nounLast(a: Trigger, b: Trigger): number {
  return a.subkind === b.subkind ? Number(a.use === 'noun') - Number(b.use === 'noun') : 0
}

/** Where to cut between two triggers, or null when they say one thing. */
/** "left Ebo on 11 July, | crossed the canal and was unloaded at Tessel": verbs in a row, the last of them behind "and". */
function isInSeries(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  if (!isPredicate(left) || right.use !== 'finite' || tokens[right.first - 1]!.text !== ',') return false
  for (let k = right.last + 1; k < Math.min(tokens.length - 1, right.last + 25); k++) {
    const word = lowerAt(tokens, k)
    if (word === ';' || word === '.' || subordinator.has(word)) return false
    if (word !== 'and') continue
    const verb = isAdverb(tokens[k + 1]!.text) ? k + 2 : k + 1
    return isOrWas.has(lowerAt(tokens, verb)) || isPastForm(lowerAt(tokens, verb))
  }
  return false
}

/** "When the dam burst on Monday, | soldiers cleared the valley", "If it vetoes the bill, | farmers could march": what opens with such a word ends at its comma. */
function afterOpening(tokens: readonly Token[], first: Trigger, left: Trigger, right: Trigger): number | null {
  // "When officers arrived, they found": a plain verb only leads to what is told
  if (!isPredicate(left) || left.vouched !== null || !isPredicate(right) || isConsequence(right)) return null
  let opens = first.first - 1
  while (opens >= first.first - 8 && tokens[opens]?.kind === 'word' && !opensSubordinate.has(lowerAt(tokens, opens))) opens--
  if (!opensSubordinate.has(lowerAt(tokens, opens)) || (opens > 0 && tokens[opens - 1]!.kind === 'word')) return null
  return subjectBehindComma(tokens, left, right)
}

const opensSubordinate = wordSet('when after as while if once')

/** "The bridge collapsed in May, | the mayor resigned in June and the firm went bankrupt": each with a subject of its own, the last of them behind "and". */
function nextInSeries(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  if (!isPredicate(left) || right.use !== 'finite' || isConsequence(right)) return null
  const at = subjectBehindComma(tokens, left, right)
  // "Since the first case in May, nine have fallen ill and two have died"
  if (at === null || opensWithSubordinator(tokens, left)) return null
  for (let k = right.last + 1; k < Math.min(tokens.length - 2, right.last + 16); k++) {
    if (pausing.has(lowerAt(tokens, k)) || subordinator.has(lowerAt(tokens, k))) return null
    if (lowerAt(tokens, k) !== 'and') continue
    return hasActing(tokens, k + 2, Math.min(tokens.length, k + 7)) ? at : null
  }
  return null
}

function opensWithSubordinator(tokens: readonly Token[], { first }: Trigger): boolean {
  for (let k = first - 1; k >= 0 && k > first - 24 && tokens[k]!.kind !== 'mark'; k--) if (subordinator.has(lowerAt(tokens, k))) return true
  return false
}

const pausing = wordSet('; : . — –')

/** Where the subject of a verb begins, when it stands right behind a comma; null where something else stands between. */
function subjectBehindComma(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  const verb = startOfVerb(tokens, left.last + 1, right.first)
  for (let k = verb - 1; k > left.last; k--) {
    const word = lowerAt(tokens, k)
    if (tokens[k]!.text === ',') return k < verb - 1 ? k + 1 : null
    if (tokens[k]!.kind === 'mark' || coordinator.has(word) || subordinator.has(word) || verb - k > 8 || isActing(tokens, k)) return null
  }
  return null
}

function cutBetween(tokens: readonly Token[], since: readonly Trigger[], right: Trigger): number | null {
  const left = since.at(-1)!
  const verbs = right.use !== 'noun' && right.use !== 'mentioned'
  for (let k = left.last + 1; k < right.first; k++) {
    const word = tokens[k]!.spelling.lower
    if (word === ';' || word === '—' || word === '–') return k + 1
    // "opened shelters | in case the river bursts its banks"
    if (word === 'in' && lowerAt(tokens, k + 1) === 'case' && lowerAt(tokens, k + 2) !== 'of') return k
    if (subordinator.has(word)) {
      if ((word === 'that' || word === 'which') && isConsequence(right) && !since.slice(-4).some(isLater) && !isPlainDeed(tokens, left, k))
        continue
      // "pleaded guilty to that in Ebo"
      if (word === 'that' && beforePronoun.has(lowerAt(tokens, k - 1))) continue
      if (word === 'as' && besideAs.has(lowerAt(tokens, k + 1))) continue
      // "crashed after take-off near Ebo, killing nine": the harm is that of the crash
      if (
        right.use === 'gerund' &&
        isConsequence(right) &&
        tokens[right.first - 1]!.text === ',' &&
        isPredicate(left) &&
        noVerb(tokens, k, right)
      )
        break
      if (leadsToNoun(tokens, k, right)) continue
      if (leadsToTime(tokens, k) || (word === 'that' && unitsOfTime.has(lowerAt(tokens, k + 1)))) continue
      // "rebuilt as a museum, which | opened in 1980": the role of something, and no clause
      // "expected to hit Ebo as a tropical storm": what something is, and not what it did
      if (word === 'as' && right.use === 'mentioned' && article.has(lowerAt(tokens, k + 1))) continue
      // "was sworn in as premier on Friday, | after two were killed"
      if (word === 'as' && k === left.last + 1 && ofOffice.has(left.subkind) && tellsWhat(tokens, k)) continue
      if (word === 'as' && (hasRelative(tokens, k + 1, right.first) || isRole(tokens, k + 1, right.first))) continue
      return statementAfterRelative(tokens, k, left, right) ?? startOfGap(tokens, k, left.last)
    }
    if (word === ',' && tokens[k + 1]?.text.endsWith('ing') && right.first <= k + 3 && !isConsequence(right)) return k + 1
  }
  // "The mill, built in 1908, | burned down in July": what stands between commas is over with the second
  const closes = isInserted(tokens, left, right) ? commaBetween(tokens, left, right) : -1
  if (closes >= 0 && isPredicate(right) && !isSameTold(tokens, since, right, closes)) return closes + 1
  // "sentenced to six years | for robbing a bank", "went on trial on Monday, accused | of robbing a bank": the day is that of the court
  if (right.use === 'gerund' && since.some(isAftermathVerb) && leadsToGerund.has(lowerAt(tokens, right.first - 1))) return right.first - 1
  // "pleaded guilty on Friday | to robbing a bank"
  if (right.use === 'gerund' && lowerAt(tokens, right.first - 1) === 'to' && isPlea(tokens, left)) return right.first - 1
  // "sentenced on Monday | over the collapse of two dams in 2023"
  const cause = isAftermathVerb(left) ? causeOf(tokens, left, right) : -1
  if (cause >= 0) return cause
  // "the man accused of killing a clerk | has been moved to another prison"
  // "A man who fled after killing a clerk | was jailed"
  const lead = left.use === 'gerund' ? lowerAt(tokens, left.first - 1) : ''
  if (isPredicate(right) && (leadsToGerund.has(lead) || (right.use === 'passive' && leadsToWhen.has(lead))) && !joined(tokens, left, right))
    return startOfVerb(tokens, left.last + 1, right.first)
  // "voted to | build a bridge": the vote was held, the bridge is only planned
  if (left.subkind === 'decision' && right.use === 'infinitive' && !joined(tokens, left, right)) return right.first - 1
  if (isPredicate(left) && isPredicate(right) && opensCounted(tokens, left)) {
    const comma = commaBetween(tokens, left, right)
    if (comma >= 0) return comma + 1
  }
  if (isInSeries(tokens, left, right)) return right.first
  const main = afterOpening(tokens, since[0]!, left, right) ?? nextInSeries(tokens, left, right)
  if (main !== null) return main
  const joint = jointOfDeeds(tokens, left, right)
  if (joint !== null) return joint + 1
  if (!verbs) return null
  // "signed a declaration and said he would visit": the noun between the verbs is the first one's
  const verb = since.findLast(({ use }) => use !== 'noun' && use !== 'mentioned')
  const between = isPredicate(right) ? betweenDays(tokens, left, right, !verb) : null
  // "broke up a protest in Ebo and | detained nine people": the verb before "and" is none that tells an event by itself
  if (between === null && !verb && isPredicate(right) && isJoinedVerb(tokens, left, right)) return right.first
  if (between !== null || !verb) return between
  if (verb !== left && verb.subkind !== left.subkind && kinds[left.subkind].gravity > kinds[verb.subkind].gravity) return null
  // "officers who overthrew the president | warned the bloc": the verb behind a relative clause is that of the sentence
  if (isPredicate(right) && isPredicate(verb) && (isInRelative(tokens, since, verb, right) || isReduced(tokens, verb, right)))
    return startOfVerb(tokens, left.last + 1, right.first)
  // "was shot and killed", "razed and replaced": two verbs that share a subject
  for (let k = right.first - 1; k > left.last; k--) {
    // "buried a school and ten houses on Monday, killing six"
    if (right.use === 'gerund' && tokens[k]!.text === ',') return null
    if (!coordinator.has(tokens[k]!.spelling.lower)) continue
    const together = right.first === k + 1 || (right.first === k + 2 && isAdverb(tokens[k + 1]!.text))
    // "halted one line in May and cut 180 jobs in June"
    const apart = hasDay(tokens, verb.last + 1, k) && hasDay(tokens, right.last + 1, Math.min(tokens.length, right.last + 9))
    // "rejected calls to resign and | named a successor"
    const alike = isPredicate(verb) === isPredicate(right)
    // "shot and killed a clerk", "was shot in Ebo and killed" are one deed, "flooded the town and killed nine" two things told
    const adjoins = k === verb.last + 1 || verb !== left || !hasObject(tokens, right.last + 1)
    return together && alike && adjoins && sameDeed(verb, right) && !apart ? null : k + 1
  }
  return null
}

/** Not a mark, nor where or when. */
function hasObject(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && tokens[at]!.kind !== 'mark' && !beside.has(lowerAt(tokens, at))
}

function isJoinedVerb(tokens: readonly Token[], left: Trigger, { first, subkind }: Trigger): boolean {
  if (left.use !== 'noun' || lowerAt(tokens, first - 1) !== 'and' || subkind === left.subkind || harmful.has(subkind)) return false
  return hasActing(tokens, Math.max(0, left.first - 6), left.first) && hasObject(tokens, first + 1)
}

const leadsToGerund = wordSet('for of with')
const leadsToWhen = wordSet('after before while by without')

function isPlea(tokens: readonly Token[], { first, last }: Trigger): boolean {
  return lowerAt(tokens, last) === 'guilty' || lowerAt(tokens, first).startsWith('plead')
}

/** "after take-off near Ebo,": no verb of its own behind the word. */
function noVerb(tokens: readonly Token[], from: number, { first }: Trigger): boolean {
  return !hasActing(tokens, from + 1, first)
}

/** Where "over the deadly collapse" begins, when it tells what somebody was tried for; -1 where it does not. */
function causeOf(tokens: readonly Token[], left: Trigger, right: Trigger): number {
  for (let k = right.first - 1; k > Math.max(left.last, right.first - 5); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'over') return k
    // "sentenced on Tuesday two men to 40 years | for the bombing of a club": the court's day is told before
    if ((word === 'for' || word === 'of') && !isPredicate(right)) return ofDeed.has(lowerAt(tokens, k + 1)) && hasDay(tokens, 0, k) ? k : -1
  }
  return -1
}

const ofDeed = wordSet('the a an his her their its')

const article = wordSet('a an')
const ofOffice = wordSet('appointment election')
const beforePronoun = wordSet('to of at after with from by than like')
const besideAs = wordSet('well many much part of')

/** "struck a camp, the last before the border, on Friday and buried nine": the word leads to a noun, and the verb behind "and" goes with the first one. */
function leadsToNoun(tokens: readonly Token[], k: number, right: Trigger): boolean {
  if (!mayLeadToNoun.has(lowerAt(tokens, k)) || !isPredicate(right) || lowerAt(tokens, right.first - 1) !== 'and') return false
  return startsSubject(tokens, k + 1) && noVerb(tokens, k, right)
}

const mayLeadToNoun = wordSet('before after since')

/**
 * "opened their offensive in May and | took Ebo in June": a verb behind "and" with a day of its own, where the words before have one. Where those hold
 * no verb that tells anything, a place does as well: "attended the vigil in Ebo and | landed in Lorvia on Monday".
 */
function betweenDays(tokens: readonly Token[], left: Trigger, right: Trigger, withPlaces: boolean): number | null {
  const and = right.first - 1
  const holds = (from: number, to: number) => hasDay(tokens, from, to) || (withPlaces && hasPlace(tokens, from, to))
  if (!coordinator.has(lowerAt(tokens, and)) || !holds(left.last + 1, and)) return null
  return holds(right.last + 1, Math.min(tokens.length, right.last + 9)) ? and + 1 : null
}

function hasPlace(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (beforePlace.has(lowerAt(tokens, k)) && isCapital(tokens[k + 1]!.text)) return true
  return false
}

const beforePlace = wordSet('in at near off')

/**
 * "A blast hit Ebo and | a strike hit Tessel", "a fire destroyed a mill in Ebo, and on Tuesday | a storm closed the road": behind "and" something
 * else does something else. Null where the harm is that of the deed before: "a blast hit Ebo and nine people were killed".
 */
function jointOfDeeds(tokens: readonly Token[], left: Trigger, right: Trigger): number | null {
  if (isConsequence(right) || right.use === 'mentioned' || right.use === 'gerund' || right.use === 'infinitive') return null
  let joint = startOfVerb(tokens, left.last + 1, right.first) - 1
  while (joint > left.last && !coordinator.has(lowerAt(tokens, joint))) {
    if (pause.has(tokens[joint]!.text) || isActing(tokens, joint)) return null
    joint--
  }
  // Another subject stands between: a noun that the verb needs, or the event itself, which then needs a verb
  if (joint <= left.last || (right.use === 'noun' ? !actsSoon(tokens, right.last + 1) : right.first === joint + 1)) return null
  if (right.use !== 'noun' && !startsSubject(tokens, joint + 1)) return null
  return isPredicate(left) || hasActing(tokens, left.last + 1, joint) ? joint : null
}

const pause = wordSet(', ; :')

/** A word that is the verb of a sentence, known as an event's or not. */
function isActing(tokens: readonly Token[], k: number): boolean {
  const word = lowerAt(tokens, k)
  return (isPastForm(word) || acting.has(word)) && tokens[k]!.text === word
}

const acting = wordSet('was were has have hit hits shut cut')

function hasActing(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isActing(tokens, k)) return true
  return false
}

function actsSoon(tokens: readonly Token[], at: number): boolean {
  return isActing(tokens, lowerAt(tokens, at).endsWith('ly') ? at + 1 : at)
}

const startsNoun = wordSet(
  `a an the its their his her another other two three four five six seven eight nine ten dozens hundreds thousands on in`,
)

/** "and a bus", "and on Tuesday two buses", "and Lorvia": not "and later", "and killed". */
function startsSubject(tokens: readonly Token[], at: number): boolean {
  return startsNoun.has(lowerAt(tokens, at)) || tokens[at]!.kind === 'number' || isCapital(tokens[at]!.text)
}

function hasRelative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (relative.has(lowerAt(tokens, k)) && tokens[k - 1]!.text === ',') return true
  return false
}

/** "sworn in as president and | promised": up to the verb that "and" joins there is but a name for somebody's part. */
function isRole(tokens: readonly Token[], from: number, to: number): boolean {
  if (!coordinator.has(lowerAt(tokens, to - 1)) || to - from > 6) return false
  for (let k = from; k < to - 1; k++) if (tokens[k]!.kind !== 'word') return false
  return true
}

/** "A fire that broke out near Ebo moved on, | and police cleared the town": what "that" tells of the fire is the fire's. */
function statementAfterRelative(tokens: readonly Token[], k: number, left: Trigger, right: Trigger): number | null {
  if (!relativeOfThings.has(lowerAt(tokens, k)) || k !== left.last + 1 || (left.use !== 'noun' && left.use !== 'mentioned')) return null
  for (let i = k + 2; i < right.first; i++) if (tokens[i - 1]!.text === ',' && coordinator.has(lowerAt(tokens, i))) return i + 1
  return null
}

/** "voted on Friday, | hours after a shooting", "left | shortly before it fell": how soon after goes with the word "after". */
function startOfGap(tokens: readonly Token[], k: number, left: number): number {
  if (k - 1 <= left || !afterOrBefore.has(lowerAt(tokens, k)) || !gap.has(lowerAt(tokens, k - 1))) return k
  const counted = tokens[k - 2]?.kind === 'number' || numeral.has(lowerAt(tokens, k - 2))
  if (counted) return k
  return lowerAt(tokens, k - 2) === 'just' && k - 2 > left ? k - 2 : k - 1
}

const relativeOfThings = wordSet('that which')
const afterOrBefore = wordSet('after before')
const gap = wordSet('seconds minutes moments hours days weeks months years shortly soon just immediately')
const numeral = wordSet('two three four five six seven eight nine ten eleven twelve few several some many couple dozen dozens of than')

const relative = wordSet('who which')
const relativeWithOwner = wordSet('who which whose')

/** "entered the city before dawn on Sunday", "closed since November": the word leads to a time and to no clause. */
function leadsToTime(tokens: readonly Token[], k: number): boolean {
  if (!beforeTime.has(lowerAt(tokens, k))) return false
  const at = ofTime.has(lowerAt(tokens, k + 1)) ? k + 2 : k + 1
  if (isHour(tokens, at)) return true
  const owner = tokens[at + 1]?.text
  return momentOrDay.has(lowerAt(tokens, at)) && owner !== "'" && owner !== '’' && tokens[at + 1]?.kind !== 'number'
}

/** "4 a.m.", "7.40am", "04:15", "5 o'clock"; not "40 lorries". */
function isHour(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'number' && (/^\d\d?:\d\d$/.test(token.text) || besideHour.has(lowerAt(tokens, at + 1)))
}

const besideHour = wordSet("a.m. p.m. am pm o'clock o’clock gmt utc")

/** "in February that year the river burst its banks". */
const unitsOfTime = wordSet('day night morning evening afternoon week month year summer autumn winter spring')

const ofTime = wordSet('early late last the')

const beforeTime = wordSet('before after until since')

const momentOrDay = wordSet(
  `dawn daybreak sunrise sunset dusk midnight noon midday nightfall dark monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december`,
)

function joined(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  for (let k = left.last + 1; k < right.first; k++) if (coordinator.has(tokens[k]!.spelling.lower)) return true
  return false
}

/** "A fire, started by a short circuit, swept through Ebo", "the quake, measured at 6.1, hit Ebo": one thing, unless either has its own day. */
function isSameTold(tokens: readonly Token[], since: readonly Trigger[], right: Trigger, closes: number): boolean {
  // "The hall, built of oak, opened in May": two things, long apart
  const like = right.subkind === 'construction' ? undefined : since.find(({ subkind }) => subkind === right.subkind)
  return like !== undefined && !hasDay(tokens, like.last + 1, closes)
}

/** "Forty years after the reactor blew up, | residents lit candles on Saturday": so long before, and so on another day. */
function opensCounted(tokens: readonly Token[], { first }: Trigger): boolean {
  for (let k = Math.min(6, first - 1); k > 0; k--) if (lowerAt(tokens, k) === 'after' && countsTime.has(lowerAt(tokens, k - 1))) return true
  return false
}

const countsTime = wordSet('hour hours day days week weeks month months year years decade decades')

function isInserted(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  for (let k = left.first - 1; k > 0 && k > left.first - 12 && tokens[k]!.text !== ','; k--) {
    if (tokens[k - 1]!.text !== ',') continue
    // "In Ebo, where the rain brought floods, | three were killed in Tessel", "The rebels, named after a truce of 2009, | took Ebo"
    if (opensInsertion.has(lowerAt(tokens, k)) || (!isPredicate(left) && isParticipleOfPast(lowerAt(tokens, k)))) return true
    // "The ferry, which left Ebo on Monday, | sank"; but the harm of a storm that came ashore is the storm's
    if (lowerAt(tokens, k) === 'which') return !isConsequence(right)
  }
  // "The raid, launched on Monday, killed nine": that is how it began
  if (left.subkind === 'start' && !isOwnStart(tokens, left, right)) return false
  if (!isPredicate(left) || !isParticipleOfPast(lowerAt(tokens, left.first))) return false
  return left.first === 0 ? opensOn(tokens, left, right) : tokens[left.first - 1]!.text === ','
}

/** "The ferry, launched in 1993, | sank on Monday"; but a club "founded in 1903" is told of by its age. */
function isOwnStart(tokens: readonly Token[], { first, last }: Trigger, right: Trigger): boolean {
  if (founding.has(lowerAt(tokens, first))) return false
  return hasDay(tokens, last + 1, right.first) && hasDay(tokens, right.last + 1, tokens.length)
}

const founding = wordSet('founded established')

/** "Built in Ebo in 1993, the ship | sank on Monday": a participle that opens its sentence with a day of its own, and behind the comma who is meant. */
function opensOn(tokens: readonly Token[], left: Trigger, right: Trigger): boolean {
  const closes = commaBetween(tokens, left, right)
  return closes >= 0 && hasDay(tokens, left.last + 1, closes) && isSubjectAhead(tokens, closes + 1)
}

function isSubjectAhead(tokens: readonly Token[], at: number): boolean {
  return startsSubject(tokens, at) || pronoun.has(lowerAt(tokens, at))
}

function isParticipleOfPast(word: string): boolean {
  return word.endsWith('ed') || irregular.has(word)
}

const irregular = wordSet('built held sunk torn shut stolen sold bought found born made lost taken shot hit struck')

const opensInsertion = wordSet('where who')

function commaBetween(tokens: readonly Token[], left: Trigger, right: Trigger): number {
  for (let k = left.last + 1; k < right.first; k++) {
    if (tokens[k]!.text === ',') return joining.has(lowerAt(tokens, k + 1)) ? -1 : k
  }
  return -1
}

const joining = wordSet('and but or')

function isAftermathVerb(trigger: Trigger): boolean {
  return isPredicate(trigger) && aftermath.has(trigger.subkind)
}

const aftermath = wordSet('trial arrest release')

function isPredicate({ use }: Trigger): boolean {
  return use === 'finite' || use === 'passive'
}

/** Whether "who" or "which" leads to a trigger, with no other verb of the clause between. */
function isInRelative(tokens: readonly Token[], since: readonly Trigger[], left: Trigger, right: Trigger): boolean {
  const before = since[since.indexOf(left) - 1]
  const from = before ? before.last + 1 : Math.max(0, left.first - 4)
  if (joined(tokens, left, right)) return false
  // "a fire that broke out on Sunday | burned two barns"
  const that = helpers.has(lowerAt(tokens, left.first - 1)) ? left.first - 2 : left.first - 1
  if (lowerAt(tokens, that) === 'that' && !saying.has(lowerAt(tokens, that - 1))) return true
  if (helpers.has(lowerAt(tokens, left.first - 1)) && isOfObject(tokens, that, left, right)) return true
  for (let k = left.first - 1; k >= Math.max(from, left.first - 4); k--) if (relativeWithOwner.has(lowerAt(tokens, k))) return true
  return false
}

/** "A lake that a landslide had dammed in July | burst on Sunday": what was done to it, up to the verb that has no other subject. */
function isOfObject(tokens: readonly Token[], subject: number, left: Trigger, right: Trigger): boolean {
  for (let k = left.last + 1; k < right.first; k++) if (tokens[k]!.kind === 'mark') return false
  let that = subject
  while (that > subject - 4 && tokens[that]?.kind === 'word' && lowerAt(tokens, that) !== 'that') that--
  return lowerAt(tokens, that) === 'that' && article.has(lowerAt(tokens, that - 2))
}

const saying = wordSet('said says say told added')
const helpers = wordSet('was were had has have')

/**
 * "A man shot in Leeds on Friday | was buried on Monday": of two verbs with nothing to join them the first only says who, and has its own place and
 * day. Behind it stands a preposition, and no object.
 */
function isReduced(tokens: readonly Token[], { first, last, use }: Trigger, right: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  if (!beside.has(lowerAt(tokens, last + 1)) || besidePredicate.has(lowerAt(tokens, first - 1))) return false
  // "in a hall Kim had inspected": that clause begins with its subject
  for (let k = last + 1; k < right.first; k++) if (endsReduced.has(lowerAt(tokens, k))) return false
  return true
}

const endsReduced = wordSet(', ; : — – “ ” " ( and or but then said says had')

const besidePredicate = wordSet('has have had and or is are was were be been being not later also')

const beside = wordSet('in on at by near outside with from during')

/** "… | was later killed": helping verbs and adverbs go with the verb. */
function startOfVerb(tokens: readonly Token[], floor: number, verb: number): number {
  let k = verb
  while (k - 1 > floor && goesWithVerb(lowerAt(tokens, k - 1))) k--
  return k
}

function goesWithVerb(word: string): boolean {
  return besideVerb.has(word) || isLy(word)
}

const besideVerb = wordSet('was were is are has have had been being later also then not')

function isAdverb(word: string): boolean {
  return word.endsWith('ly') || word.endsWith('later') || word.endsWith('then') || word.endsWith('also')
}

/** "sentenced over the collapse of a bridge that killed 43": the harm is not the court's. */
function isLater({ subkind }: Trigger): boolean {
  return aftermath.has(subkind) || kinds[subkind].family === 'statement'
}

/** "… an attack that killed three": the harm belongs to the deed. */
function isConsequence(right: Trigger): boolean {
  return right.subkind === 'casualty' || right.subkind === 'destruction'
}

/** "gave her prize to a school that burned down": nothing that a plain verb tells burns a school. */
function isPlainDeed(tokens: readonly Token[], { last, vouched, use, subkind }: Trigger, that: number): boolean {
  if (vouched === null || (use !== 'finite' && use !== 'passive') || harmful.has(subkind)) return false
  // "Roe, whose family opened the shop, told an inquest that her brother collapsed"
  for (let k = last + 1; k < that; k++) if (saying.has(lowerAt(tokens, k))) return false
  return true
}

/** "was shot and killed", "attacked and robbed" are one deed told with two verbs. */
function sameDeed(left: Trigger, right: Trigger): boolean {
  const harm = (t: Trigger) => harmful.has(t.subkind)
  return left.subkind === right.subkind || (harm(left) && harm(right) && (left.subkind === 'casualty' || right.subkind === 'casualty'))
}

const harmful = wordSet('shooting attack strike shelling bombing clash accident disaster casualty destruction')

/** "Damage was light; in Ebo 13 had died": what stands across a semicolon is another thing told. */
function betweenSemicolons(tokens: readonly Token[], first: number, end: number, own: readonly Trigger[]): [number, number] {
  let [from, to] = [first, end]
  for (let k = own[0]!.first - 1; k >= first && from === first; k--) if (tokens[k]!.text === ';') from = k + 1
  for (let k = own.at(-1)!.last + 1; k < end && to === end; k++) if (tokens[k]!.text === ';') to = k
  return [from, to]
}

/** Leaves out what is not the clause: marks and joining words at both ends, a participle's tail after a comma, what goes on "amid" it. */
function trim(
  tokens: readonly Token[],
  { holds }: WordSigns,
  first: number,
  end: number,
  own: readonly Trigger[],
): { first: number; end: number } {
  let from = first
  let to = end
  const aside = own.length === 1 ? endOfAside(tokens, own[0]!, end) : -1
  if (aside >= 0) to = aside
  const mayGoOn = (holds & amid) !== 0
  for (let k = own.at(-1)!.last + 1; k < to - 1; k++) {
    if ((tokens[k]!.text === ',' && isParticiple(tokens[k + 1]!.text)) || (mayGoOn && goesOn.has(lowerAt(tokens, k)))) {
      to = k
      break
    }
  }
  while (from < to - 1 && leading.has(lowerAt(tokens, from))) from++
  while (to > from + 1 && trailing.has(lowerAt(tokens, to - 1))) to--
  return { first: from, end: to }
}

/**
 * "The ship, built in Ebo in 1993, | passed Tessel", "Built in Ebo in 1993, | she passed Tessel": the comma that closes what is told between commas, where
 * the sentence goes on with a verb that tells no event by itself; -1 where nothing is so told.
 */
function endOfAside(tokens: readonly Token[], { first, last, use, subkind }: Trigger, end: number): number {
  // "The club, founded in 1903, have not won since": what it was, and no news by itself
  if (subkind === 'start' || (use !== 'finite' && use !== 'passive') || !isParticipleOfPast(lowerAt(tokens, first))) return -1
  const opens = first === 0
  if (!opens && tokens[first - 1]!.text !== ',') return -1
  let k = last + 1
  while (k < end && tokens[k]!.kind !== 'mark') k++
  if (k >= end - 1 || tokens[k]!.text !== ',' || !hasDay(tokens, last + 1, k)) return -1
  if (opens) return isSubjectAhead(tokens, k + 1) ? k : -1
  return isActing(tokens, goesWithVerb(lowerAt(tokens, k + 1)) && !isActing(tokens, k + 1) ? k + 2 : k + 1) ? k : -1
}

const pronoun = wordSet('it he she they')

function isParticiple(word: string): boolean {
  return word.length > 5 && word.endsWith('ing')
}

const goesOn = wordSet('amid amidst despite')
const leading = wordSet(', ; : — – - and but that which who')
const trailing = wordSet(', ; : — – - . and but who which that a the')
