import { firstFrom } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { parseDay } from '../../times/calendar.ts'
import type { Day, TimeExpression } from '../../times/time.ts'
import type { Clause } from '../clauses.ts'
import { datelineEnd } from '../dateline-end.ts'
import type { EventTime } from '../event.ts'
import { lowerAt } from '../lower.ts'
import type { ReadSentence } from '../read-sentences.ts'
import { modal, relatives } from '../small-words.ts'
import { isMourned } from '../triggers/remembered.ts'
import type { Trigger, TriggerSpot } from '../triggers/trigger.ts'
import { countedTime, dates, eventTime } from './event-time.ts'
import { inThen, liesAhead, reachesBack, upTo } from './from-publication.ts'
import { inClause } from './in-clause.ts'
import { lastedFor } from './lasted-for.ts'
import { longBefore } from './long-before.ts'
import { nearest } from './nearest.ts'
import { isOfAnother } from './of-another.ts'
import { belongsToSaying } from './of-saying.ts'
import { ownerOf } from './owner-of.ts'
import { sharedWith } from './shared-with.ts'

/**
 * The time of what a trigger tells: the expression nearest it in its clause, else one the sentence shares with it.
 * "Two men arrested Monday had shot at a bus on June 3": the arrest is Monday's, the shooting June's.
 */
export function timeOfTrigger(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  times: readonly TimeExpression[],
  published: Day | null = null,
): EventTime | null {
  if (times.length === 0) return null
  const opens = sentence.tokens[datelineEnd(sentence.tokens)]?.start ?? 0
  // "gathered on Monday to mourn eleven people killed when": Monday is not that of the deaths
  const mourned = trigger.subkind === 'casualty' && isMourned(sentence.tokens, trigger.first)
  const from = mourned ? sentence.tokens[trigger.first]!.start : opens
  const said = times.filter(
    time =>
      time.start >= from &&
      (dates(time) || isOpenWeekday(time)) &&
      !isOfBirth(sentence, time, trigger) &&
      !belongsToSaying(sentence, time, trigger),
  )
  const counted = longBefore(sentence, trigger, times, said, published)
  if (counted) return counted
  const stretch = lastedFor(sentence, trigger, times, said, published)
  if (stretch !== undefined) return stretch
  const when = said.find(time => dates(time) && leadsWhen(sentence, clause, time, trigger))
  if (when) return eventTime({ ...when, edtf: closed(when.edtf!) }, `“${when.text}, when” it came. ${when.why}`)
  // Whose it is by its words takes the longest to tell
  const isUsable = (time: TimeExpression) =>
    !isOfAnother(sentence, clause, time, trigger) && !isOverForPerfect(sentence, time, trigger, published)
  const own = said.filter(time => inClause(sentence, clause, time) && ownerOf(sentence, clause, time) === trigger && isUsable(time))
  const closest = nearest(sentence, trigger, withoutPeriods(sentence, withoutSubjects(sentence, trigger, own)))
  if (closest && !dates(closest)) return null
  if (closest && isOfEve(sentence, closest)) return onEve(closest)
  if (closest) return eventTime(closest, `“${closest.text}” stands in the same clause. ${closest.why}`)
  // "Oil is leaking from a ship that ran aground on July 25": what goes on is of now
  if (trigger !== clause.triggers[0] || trigger.use === 'progressive' || isPerfectBeside(sentence, clause, trigger)) return null
  const shared = nearest(
    sentence,
    trigger,
    said.filter(time => sharedWith(sentence, clause, time) && isUsable(time)),
    // "for those who were killed when the roof fell on 1 November"
    relatives.has(lowerAt(sentence.tokens, clause.first - 1)) ? 3 : 1.2,
  )
  if (shared) return dates(shared) ? eventTime(shared, `“${shared.text}” stands in the same sentence. ${shared.why}`) : null
  if (published === null) return null
  const day = parseDay(published)!
  const lately = times.find(time => inClause(sentence, clause, time) && reachesBack(sentence, time))
  if (lately) return upTo(lately, day)
  const soon = times.find(time => inClause(sentence, clause, time) && liesAhead(sentence, clause, time))
  return soon ? inThen(soon, day) : null
}

/** "Friday" in a text that never says of which week: it is the event's time all the same, so that no other is. */
function isOpenWeekday({ from, type, text }: TimeExpression): boolean {
  return from === null && (type === 'DATE' || type === 'TIME') && /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text)
}

/** "died in London aged 91, was born in Abeokuta in 1934": the year is that of the birth, unless what is told stands in between. */
function isOfBirth({ tokens }: ReadSentence, { start }: TimeExpression, { first, last }: TriggerSpot): boolean {
  const at = firstFrom(tokens, start)
  for (let k = at - 1; k >= Math.max(0, at - longestBirth); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'born') return last < k || first > at
    if (endsBirth.has(word) || (k >= first && k <= last)) return false
  }
  return false
}

/** As far "born in the village of Khan Yunis on a day of" reaches. */
const longestBirth = 10

const endsBirth = wordSet('; : ( ) who which when was were is are has have had did')

/** "the first such killing since 18 October, when a clerk was shot": what stands behind "when" came on that day, whatever has gone on since. */
function leadsWhen({ tokens }: ReadSentence, { triggers }: Clause, { end }: TimeExpression, { first }: TriggerSpot): boolean {
  let k = firstFrom(tokens, end)
  if (tokens[k]?.text === ',') k++
  if (lowerAt(tokens, k) !== 'when' || k >= first) return false
  if (triggers.some(other => other.first > k && other.first < first)) return false
  while (++k < first) if (endsWhen.has(lowerAt(tokens, k))) return false
  return true
}

const endsWhen = wordSet(', ; — – that who which after before')

function closed(edtf: string): string {
  return edtf.replace(/^\.\.\/|\/\.\.$/, '')
}

/**
 * "A judge has ruled that Ebo must pay for hives poisoned in 2021", printed in 2024: the perfect is the tense of now, and no time that is over goes with it; "has
 * killed nine since 2021" reaches up to now.
 */
function isOverForPerfect(
  { tokens }: ReadSentence,
  { start, to }: TimeExpression,
  { first, last }: Trigger,
  published: Day | null,
): boolean {
  if (published === null || to === null || parseDay(published)! - parseDay(to)! <= aMonth) return false
  const have = lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1
  if (!perfect.has(lowerAt(tokens, have)) || modal.has(lowerAt(tokens, have - 1)) || lowerAt(tokens, have - 1) === 'to') return false
  const lead = firstFrom(tokens, start) - 1
  return lead > last && behindPerfect.has(lowerAt(tokens, lead))
}

const perfect = wordSet('has have')
const behindPerfect = wordSet('in on')
const aMonth = 31

/** "Icons taken from a church in 1974 were returned on Tuesday": where a day stands behind the verb, one that closes its subject is the subject's. */
function withoutSubjects({ tokens }: ReadSentence, { first, last }: Trigger, times: readonly TimeExpression[]): readonly TimeExpression[] {
  if (times.length < 2 || !times.some(({ start }) => start > tokens[last]!.start)) return times
  return times.filter(({ start, end }) => {
    if (end >= tokens[first]!.start || firstFrom(tokens, start) < 3) return true
    const next = firstFrom(tokens, end)
    return !helpers.has(lowerAt(tokens, next)) && !isOfWho(tokens, next - 1, first)
  })
}

/** "A man who drove into a wall on 21 December while drunk was fined on Friday": what stands behind "who" before the helper of the verb is that clause's. */
function isOfWho(tokens: readonly Token[], time: number, verb: number): boolean {
  let k = verb - 1
  while (k > time && besideHelper.has(lowerAt(tokens, k))) k--
  if (!helpers.has(lowerAt(tokens, k)) || k <= time) return false
  for (let back = k - 1; back > time; back--) if (tokens[back]!.kind === 'mark' || opensOwn.has(lowerAt(tokens, back))) return false
  for (let back = time; back > time - 16 && back > 0; back--) {
    if (tokens[back]!.kind === 'mark') return false
    if (lowerAt(tokens, back) === 'who') return true
  }
  return false
}

const besideHelper = wordSet('been being later then also')
const opensOwn = wordSet('and but that which who')

const helpers = wordSet('was were has have had is are will')

/** "will publish its results for the first quarter on 29 April": beside a day, a stretch behind "for" is what the results are of. */
function withoutPeriods({ tokens }: ReadSentence, times: readonly TimeExpression[]): readonly TimeExpression[] {
  if (times.length < 2 || !times.some(({ from, to }) => from !== null && from === to)) return times
  return times.filter(({ from, to, start }) => from === to || lowerAt(tokens, firstFrom(tokens, start) - 1) !== 'for')
}

/** "on the eve of the vote on 17 March", "of Saturday's vote": the day before the one that is told. */
function isOfEve({ tokens }: ReadSentence, { start, from, to }: TimeExpression): boolean {
  if (from === null || from !== to) return false
  const at = firstFrom(tokens, start)
  for (let k = at - 1; k > at - 7 && tokens[k]?.kind === 'word'; k--)
    if (lowerAt(tokens, k) === 'of' && lowerAt(tokens, k - 1) === 'eve') return lowerAt(tokens, k - 2) === 'the'
  return false
}

function onEve(time: TimeExpression): EventTime {
  const day = parseDay(time.from!)! - 1
  return countedTime(time, day, day, `“The eve” of “${time.text}”. ${time.why}`)
}

/** "It landed in 2021 and | has collected 33 samples so far": the perfect behind "and" reaches up to now. */
function isPerfectBeside({ tokens }: ReadSentence, { coordinated }: Clause, { first }: Trigger): boolean {
  const helper = lowerAt(tokens, lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1)
  return coordinated && (helper === 'has' || helper === 'have')
}
