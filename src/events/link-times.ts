import { isCapital } from '../text/is-capital.ts'
import { firstFrom } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { judging } from '../text/verdicts.ts'
import { wordSet } from '../text/word-set.ts'
import { addMonths, calendarDate, type DayNumber, dayNumber, daysInMonth, formatDay, parseDay } from '../times/calendar.ts'
import { sayDay } from '../times/say.ts'
import type { Day, TimeExpression } from '../times/time.ts'
import { type Clause, datelineEnd } from './clauses.ts'
import type { EventTime } from './event.ts'
import { isPastForm } from './inflect.ts'
import { kinds } from './kinds.ts'
import { printed } from './lexicon.ts'
import { lowerAt } from './lower.ts'
import type { ReadSentence } from './read-sentences.ts'
import { relatives } from './small-words.ts'
import { isInNextStatement, opensStatement } from './statements.ts'
import { isPlannedDay, planned } from './told-when.ts'
import { isVerdict } from './triggers/other-sense.ts'
import { isMourned } from './triggers/remembered.ts'
import type { Trigger } from './triggers/trigger.ts'
import { compare } from './word-signs.ts'

/** What of a trigger it takes to tell whether a day is that of somebody's words. */
type TriggerSpot = Pick<Trigger, 'first' | 'last' | 'subkind'>

/** A time as an event has it. */
export function eventTime(time: TimeExpression, why: string): EventTime {
  return {
    edtf: time.edtf!,
    from: time.from,
    to: time.to,
    basis: time.basis,
    phrase: time.text,
    span: { start: time.start, end: time.end },
    why,
  }
}

/** Whether an expression can date an event at all: it has calendar days. */
export function dates(time: TimeExpression): boolean {
  return time.edtf !== null && (time.from !== null || time.to !== null) && time.type !== 'SET'
}

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
  const isUsable = (time: TimeExpression) => !isOfAnother(sentence, clause, time, trigger)
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

/** "It landed in 2021 and | has collected 33 samples so far": the perfect behind "and" reaches up to now. */
function isPerfectBeside({ tokens }: ReadSentence, { coordinated }: Clause, { first }: Trigger): boolean {
  const helper = lowerAt(tokens, lowerAt(tokens, first - 1) === 'been' ? first - 2 : first - 1)
  return coordinated && (helper === 'has' || helper === 'have')
}

/** "will publish its results for the first quarter on 29 April": beside a day, a stretch behind "for" is what the results are of. */
function withoutPeriods({ tokens }: ReadSentence, times: readonly TimeExpression[]): readonly TimeExpression[] {
  if (times.length < 2 || !times.some(({ from, to }) => from !== null && from === to)) return times
  return times.filter(({ from, to, start }) => from === to || lowerAt(tokens, firstFrom(tokens, start) - 1) !== 'for')
}

/** "Icons taken from a church in 1974 were returned on Tuesday": where a day stands behind the verb, one that closes its subject is the subject's. */
function withoutSubjects({ tokens }: ReadSentence, { first, last }: Trigger, times: readonly TimeExpression[]): readonly TimeExpression[] {
  if (times.length < 2 || !times.some(({ start }) => start > tokens[last]!.start)) return times
  return times.filter(({ start, end }) => {
    if (end >= tokens[first]!.start || firstFrom(tokens, start) < 3) return true
    return !helpers.has(lowerAt(tokens, firstFrom(tokens, end)))
  })
}

const helpers = wordSet('was were has have had is are will')

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

/** "The village fell, its mayor said on Monday": all that is known is that it came by then. */
export function timeOfSaying(sentence: ReadSentence, told: TriggerSpot, times: readonly TimeExpression[]): EventTime | null {
  const said = times.filter(time => time.from !== null && time.from === time.to && dates(time) && belongsToSaying(sentence, time, told))
  const closest = nearest(sentence, told, said)
  return closest && byThen(closest)
}

/** A day as the last it can have been; as everywhere, what is open stands in the expression, and the day that is named in `from` and `to`. */
export function byThen(time: TimeExpression): EventTime {
  const why = `“${time.text}” is the day of the words: what they tell came by then. ${time.why}`
  return { ...eventTime(time, why), edtf: `../${time.to}`, basis: 'inferred' }
}

/** "200 people have fled in the past two weeks", "nine have died in the past 24 hours". */
function reachesBack({ tokens }: ReadSentence, { type, text, value, start, end }: TimeExpression): boolean {
  if (type !== 'DURATION' || !/^(the )?(past|last)\b/i.test(text) || !/^P(\d{1,2}[DWM]|T\d{1,3}H)$/.test(value ?? '')) return false
  if (lowerAt(tokens, firstFrom(tokens, end)) === 'of') return false
  return throughout.has(lowerAt(tokens, firstFrom(tokens, start) - 1))
}

const throughout = wordSet('in over during within')

function upTo(time: TimeExpression, published: DayNumber): EventTime {
  const [, count, unit] = /^PT?(\d+)([DWMH])$/.exec(time.value!)!
  const n = Number(count)
  const days = unit === 'W' ? 7 * n : unit === 'H' ? Math.ceil(n / 24) : n
  const why = `“${time.text}”, up to ${sayDay(published)}, the day of publication.`
  return countedTime(time, unit === 'M' ? addMonths(published, -n) : published - days, published, why)
}

/** "They will vote again in a fortnight"; "will be built in two years" is how long it takes. */
function liesAhead({ tokens }: ReadSentence, clause: Clause, { type, value, start }: TimeExpression): boolean {
  if (type !== 'DURATION' || !/^P\d{1,2}[DW]$/.test(value ?? '')) return false
  const lead = firstFrom(tokens, start) - 1
  if (lowerAt(tokens, lead) !== 'in') return false
  for (let k = lead - 1; k >= clause.first; k--) if (willBe.has(lowerAt(tokens, k))) return true
  return false
}

const willBe = wordSet('will shall due')

/** So many days from the day of publication; a number of weeks leaves three days on either side. */
function inThen(time: TimeExpression, published: DayNumber): EventTime {
  const [, count, unit] = /^P(\d+)([DW])$/.exec(time.value!)!
  const [day, doubt] = unit === 'W' ? [published + 7 * Number(count), 3] : [published + Number(count), 0]
  return countedTime(time, day - doubt, day + doubt, `“${time.text}” from ${sayDay(published)}, the day of publication.`)
}

function countedTime({ text, start, end }: TimeExpression, first: DayNumber, last: DayNumber, why: string): EventTime {
  const [from, to] = [formatDay(first), formatDay(last)]
  return { edtf: from === to ? from : `${from}/${to}`, from, to, basis: 'inferred', phrase: text, span: { start, end }, why }
}

/**
 * "A week after the storm flattened Tessel, people wait", "on Friday, three days after the ship hit the pier": what stands behind "after" came so
 * long before the day that the sentence tells, or else before the report, give or take a day.
 */
function longBefore(
  sentence: ReadSentence,
  trigger: Trigger,
  times: readonly TimeExpression[],
  usable: readonly TimeExpression[],
  published: Day | null,
): EventTime | null {
  const { tokens } = sentence
  const at = tokens[trigger.first]!.start
  const length = times.findLast(({ type, end }) => type === 'DURATION' && end < at)
  if (!length) return null
  const [, count, unit] = /^PT?(\d{1,3})([DWMYH])$/.exec(length.value ?? '') ?? []
  if (!count || (unit === 'M' && length.value!.startsWith('PT'))) return null
  const behind = firstFrom(tokens, length.end)
  // "a year to the day after"
  const isExact = lowerAt(tokens, behind) === 'to' && lowerAt(tokens, behind + 1) === 'the' && toTheDay.has(lowerAt(tokens, behind + 2))
  const after = isExact ? behind + 3 : behind
  if (!leadsBefore(tokens, length, after) || trigger.first <= after) return null
  for (let k = after + 1; k < trigger.first; k++) if (opensClause.has(lowerAt(tokens, k)) && !isOfNumber(tokens, k)) return null
  let end = trigger.last + 1
  while (end < tokens.length && !endsStretch.has(tokens[end]!.text)) end++
  const stretch = { start: tokens[after]!.start, end: tokens[end]?.start ?? sentence.end }
  if (usable.some(time => time.start >= stretch.start && time.end <= stretch.end)) return null
  const told = usable.filter(dates)
  const seen = told.findLast(time => time.end <= length.start) ?? told.find(time => time.start >= stretch.end)
  const base = seen ? seen.from : published
  // "began in 2012, a year after he was appointed"
  if (seen && unit === 'Y' && /^\d{4}$/.test(seen.edtf!)) return yearsBefore(length, seen, Number(count))
  if (base === null || (seen && seen.from !== seen.to) || (unit === 'H' && !seen)) return null
  const [first, last] = isExact
    ? sameDayBefore(parseDay(base)!, Number(count), unit!)
    : before(parseDay(base)!, Number(count), unit!, seen !== undefined)
  const [from, to] = [formatDay(first), formatDay(last)]
  const edtf = from === to ? from : unit === 'Y' ? from.slice(0, -6) : unit === 'M' ? from.slice(0, -3) : `${from}/${to}`
  const why = `“${length.text} after” it, seen from ${seen ? `“${seen.text}”` : `${sayDay(parseDay(base)!)}, the day of publication`}.`
  return { edtf, from, to, basis: 'inferred', phrase: length.text, span: { start: length.start, end: length.end }, why }
}

const toTheDay = wordSet('day hour minute')

function sameDayBefore(day: DayNumber, count: number, unit: string): [first: DayNumber, last: DayNumber] {
  const then = unit === 'Y' || unit === 'M' ? addMonths(day, -count * (unit === 'Y' ? 12 : 1)) : day - count * (unit === 'W' ? 7 : 1)
  return [then, then]
}

/** The stop of "reactor No. 4". */
function isOfNumber(tokens: readonly Token[], k: number): boolean {
  return tokens[k]!.text === '.' && lowerAt(tokens, k - 1) === 'no' && tokens[k + 1]?.kind === 'number'
}

/** The "after" of "a week after", and the "since" of "It has been four months since she was shot". */
function leadsBefore(tokens: readonly Token[], length: TimeExpression, at: number): boolean {
  const word = lowerAt(tokens, at)
  // "banned for ten years after stewards found", "was given 12 years after police found"
  if (lasting.has(lowerAt(tokens, firstFrom(tokens, length.start) - 1))) return false
  return word === 'after' || (word === 'since' && lowerAt(tokens, firstFrom(tokens, length.start) - 1) === 'been')
}

const lasting = wordSet('for to of given got received gets serving spent lasted handed')

function yearsBefore(length: TimeExpression, seen: TimeExpression, count: number): EventTime {
  const edtf = String(Number(seen.edtf) - count).padStart(4, '0')
  const why = `“${length.text} after” it, seen from “${seen.text}”.`
  const span = { start: length.start, end: length.end }
  return { edtf, from: `${edtf}-01-01`, to: `${edtf}-12-31`, basis: 'inferred', phrase: length.text, span, why }
}

const opensClause = wordSet(', ; : — – . who which that when while')
const endsStretch = wordSet(', ; — – .')

/** So many hours, days, weeks, months or years before a day: a day that is told gives the day, the report's own and weeks one more on either side. */
function before(day: DayNumber, count: number, unit: string, isTold: boolean): [first: DayNumber, last: DayNumber] {
  if (unit === 'D') return isTold ? [day - count, day - count] : [day - count - 1, day - count + 1]
  if (unit === 'H') return [day - Math.ceil(count / 24), day]
  if (unit === 'W') return [day - 7 * count - 1, day - 7 * count + 1]
  const { year, month } = calendarDate(addMonths(day, unit === 'M' ? -count : -12 * count))
  if (unit === 'Y') return [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
  return [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
}

/**
 * "On Thursday Lorvia freed nine men who had been held for eleven weeks", "has been shut for three days": a stretch that ends with the day the
 * sentence tells, or with the report; null where it ends is not known, undefined for what lasted no such stretch.
 */
function lastedFor(
  { tokens }: ReadSentence,
  { first, last, subkind }: Trigger,
  times: readonly TimeExpression[],
  usable: readonly TimeExpression[],
  published: Day | null,
): EventTime | null | undefined {
  const helper = lowerAt(tokens, first - 1) === 'been' ? lowerAt(tokens, first - 2) : ''
  // "had been jailed for ten years" is a sentence
  if ((helper !== 'had' && helper !== 'has' && helper !== 'have') || subkind === 'trial') return undefined
  const length = times.find(({ type, start }) => type === 'DURATION' && start > tokens[last]!.end)
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(length?.value ?? '') ?? []
  if (!length || !count) return undefined
  const lead = firstFrom(tokens, length.start) - 1
  if (lowerAt(tokens, lead) !== 'for' || lead > last + 4 || !isInPlace(tokens, last + 1, lead)) return undefined
  // "had been closed for two weeks in March": that is when
  if (usable.some(({ start }) => start > length.end && firstFrom(tokens, start) <= firstFrom(tokens, length.end) + 1)) return undefined
  const told = helper === 'had' ? usable.find(({ from, to }) => from !== null && from === to) : undefined
  const end = helper === 'had' ? told?.from : published
  if (end == null) return null
  const day = parseDay(end)!
  const seen = told ? `“${told.text}”` : `${sayDay(day)}, the day of publication`
  return countedTime(length, before(day, Number(count), unit!, false)[0], day, `“${length.text}”, up to ${seen}.`)
}

/** Whether nothing stands between, or "in Tessel", "at the port". */
function isInPlace(tokens: readonly Token[], from: number, to: number): boolean {
  return from === to || placing.has(lowerAt(tokens, from))
}

const placing = wordSet('in at near there here by')

/** "Friday" in a text that never says of which week: it is the event's time all the same, so that no other is. */
function isOpenWeekday({ from, type, text }: TimeExpression): boolean {
  return from === null && (type === 'DATE' || type === 'TIME') && /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.test(text)
}

/** Whose time it is: that of the clause, but "charged in the Feb. 6 shooting" gives the day to the shooting. */
function ownerOf(sentence: ReadSentence, clause: Clause, time: TimeExpression): Trigger {
  const head = clause.triggers[0]!
  if (isOfDecision(sentence, head, time)) return head
  if (!isAftermath(head) || kinds[head.subkind].family === 'finding') return head
  let owner = head
  for (const trigger of clause.triggers)
    if (
      !isAftermath(trigger) &&
      // "The trial began on 3 May": the beginning is the trial's
      trigger.subkind !== 'start' &&
      !isOver(sentence, time, trigger) &&
      !isCharge(sentence, time, trigger) &&
      gap(sentence, trigger, time) < 30 &&
      // "The trial over the killing of a baker in March opened on Monday"
      (gap(sentence, trigger, time) < gap(sentence, owner, time) || standsBetween(sentence, trigger, time, head))
    )
      owner = trigger
  return owner
}

/** Whether a time stands behind a noun and before the verb. */
function standsBetween({ tokens }: ReadSentence, noun: Trigger, { start, end }: TimeExpression, verb: Trigger): boolean {
  return noun.use === 'mentioned' && tokens[noun.last]!.end <= start && end <= tokens[verb.first]!.start
}

/** "A judge ordered the rescue on Friday": what is decided is still to come. "If it rejects the offer, a walkout begins on Friday" */
function isOfDecision({ tokens }: ReadSentence, { subkind, use, last }: Trigger, { start }: TimeExpression): boolean {
  if (subkind !== 'decision' || (use !== 'finite' && use !== 'passive')) return false
  for (let k = last + 1; k < tokens.length && tokens[k]!.start < start; k++) if (tokens[k]!.text === ',') return false
  return true
}

/** "imposed sanctions on Wednesday over the beating of a marcher": the day before "over" is not that of what stands behind it. */
function isOver({ tokens }: ReadSentence, time: TimeExpression, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= 0 && tokens[k]!.start >= time.end; k--) if (about.has(lowerAt(tokens, k))) return true
  return false
}

const about = wordSet('over against after following')

/** "arrested on suspicion of arson on Monday", "charged with murder on Monday": what is laid to somebody, without "the", has no day there. */
function isCharge({ tokens }: ReadSentence, time: TimeExpression, { first, last, use }: Trigger): boolean {
  if (use !== 'mentioned' || time.start < tokens[last]!.end) return false
  const k = degree.has(lowerAt(tokens, first - 1)) ? first - 2 : first - 1
  return accusing.has(lowerAt(tokens, k))
}

const degree = wordSet('attempted armed aggravated capital')
const accusing = wordSet('of with for')

function gap(sentence: ReadSentence, trigger: Trigger, time: TimeExpression): number {
  const [start, end] = [sentence.tokens[trigger.first]!.start, sentence.tokens[trigger.last]!.end]
  return time.start >= end ? time.start - end : start - time.end
}

function inClause(sentence: ReadSentence, clause: Clause, time: TimeExpression): boolean {
  return time.start >= sentence.tokens[clause.first]!.start && time.end <= sentence.tokens[clause.end - 1]!.end
}

/**
 * The nearest to the trigger; one behind it counts as a little nearer, since English puts times last. What stands before it in a phrase of its own
 * ("the farmer who came in 2018, died on Thursday") counts as far.
 */
function nearest(sentence: ReadSentence, trigger: TriggerSpot, times: readonly TimeExpression[], left = 1.2): TimeExpression | null {
  const [start, end] = [sentence.tokens[trigger.first]!.start, sentence.tokens[trigger.last]!.end]
  let best: TimeExpression | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  for (const time of times) {
    const apart =
      time.start >= end
        ? time.start - end
        : (start - time.end) * left + partedBy(sentence, time, trigger) + (isBehindAnd(sentence, trigger) ? 200 : 0)
    // "the 1974 collapse of a school and the floods of 2010"
    const isOwnYear = describesNoun(sentence, time) && firstFrom(sentence.tokens, time.end) === trigger.first
    const distance = isOwnYear ? 0 : describesNoun(sentence, time) ? apart + 200 : apart
    if (distance < bestDistance) [best, bestDistance] = [time, distance]
  }
  // "Six years later, on 9 July 1956": the narrower of two that stand together
  return times.find(time => best !== null && isNarrower(time, best)) ?? best
}

/** "lost 270 million in 2023 and | sold its mill in 2024": the day before "and" is that of the verb before it, where another follows. */
function isBehindAnd({ tokens }: ReadSentence, { first }: TriggerSpot): boolean {
  return lowerAt(tokens, first - 1) === 'and'
}

/** "won the first race of the 2023-24 season on Saturday", "broke the 2019 record in May": a year before a noun is the noun's, where another day stands by. */
function describesNoun({ tokens }: ReadSentence, { edtf, start, end, text }: TimeExpression): boolean {
  // "triggered by overnight rain"
  if (text === 'overnight') return isSmallNoun(tokens[firstFrom(tokens, end)]) && !isPastForm(lowerAt(tokens, firstFrom(tokens, start) - 1))
  if (edtf === null || !yearly.test(edtf) || !determiners.has(lowerAt(tokens, firstFrom(tokens, start) - 1))) return false
  return isSmallNoun(tokens[firstFrom(tokens, end)])
}

function isSmallNoun(next: Token | undefined): boolean {
  return next?.kind === 'word' && !isCapital(next.text) && !notNouns.has(next.text)
}

const notNouns = wordSet('in on at to and or but when while who which that was were is are by with for from as of after before since until')
const yearly = /^\d{4}(\/\d{4})?$/

/** "tightened its laws in 2010 after two massacres", "marked on Monday the anniversary of the attack": the day is not that of what is recalled. */
function isAfterwards({ tokens }: ReadSentence, time: TimeExpression, trigger: Trigger): boolean {
  for (let k = trigger.first - 1; k >= Math.max(0, trigger.first - 6); k--) {
    const word = lowerAt(tokens, k)
    if (word === 'anniversary') return true
    if (tokens[k]!.start < time.end) return false
    if (word === 'after' || word === 'following') return true
  }
  return false
}

/** Whether the words beside an expression give it to something else than the trigger, or make an end of it. */
function isOfAnother(sentence: ReadSentence, clause: Clause, time: TimeExpression, trigger: Trigger): boolean {
  const { tokens, signs } = sentence
  let k = firstFrom(tokens, time.start) - 1
  // "until at least 7 May"
  if (lowerAt(tokens, k) === 'least' && lowerAt(tokens, k - 1) === 'at') k -= 2
  const lead = lowerAt(tokens, k)
  if (lead === 'until' || lead === 'till') return true
  // "an agreement of 1974"
  if (lead === 'of' && /^\d{4}$/.test(time.text)) return trigger.last !== k - 1
  // "down from 405 the week before", "more than in 2019", "a march planned for Friday", "unless they are paid by Friday"
  if (signs.holds & compare && isCompared(tokens, k)) return true
  if (trigger.use === 'passive' && k < trigger.first && isPlannedDay(tokens, k + 1)) return true
  // "arrested on a warrant from July 22", "charged under a law of May 1999", "in a letter dated 3 May"
  if (lead === 'dated' || (ofDocument.has(lead) && documents.has(lowerAt(tokens, k - 1)))) return true
  if (isOfPlan(tokens, k, trigger) || isConditional(sentence, trigger, k)) return true
  // "the deadliest attack since November"
  if (lead === 'since' && (isSuperlative(tokens, trigger.first) || isSuperlative(tokens, k) || isFirstSuch(tokens, k))) return true
  if (isSinceOther(tokens, trigger.last, k)) return true
  if (lead === 'since' && (isOfBringing(tokens, trigger.last, k) || isOfState(tokens, trigger.last, k))) return true
  // "promised a new ship by the summer": the ship is to come then
  if (lead === 'by' && k > trigger.last + 1 && promises.has(trigger.subkind)) return true
  if (inClause(sentence, clause, time) && isInNextStatement(tokens, clause, trigger, k + 1)) return true
  if (isBehindInsertion(sentence, time, trigger)) return true
  if (isPluperfect(tokens, trigger) && isFronted(sentence, time) && isOfWhom(tokens, trigger) && hasClauseBehind(sentence, clause))
    return true
  if (trigger.use === 'gerund' && isOfAdmission(tokens, k + 1, trigger)) return true
  if (isSincePast(tokens, k, trigger) || isOfToll(tokens, trigger) || isAside(sentence, time, trigger)) return true
  if (trigger.use === 'mentioned' && isBehindVerb(sentence, time, trigger)) return true
  // Of the second told with one verb ("and on Tuesday a third in Hull") it is the own day
  if (clause.own === undefined && opensAnother(sentence, time, trigger)) return true
  return (trigger.use === 'mentioned' || trigger.use === 'noun') && isAfterwards(sentence, time, trigger)
}

function isPluperfect(tokens: readonly Token[], { first }: Trigger): boolean {
  return lowerAt(tokens, first - 1) === 'had' || (lowerAt(tokens, first - 1) === 'been' && lowerAt(tokens, first - 2) === 'had')
}

function hasClauseBehind({ clauses }: ReadSentence, clause: Clause): boolean {
  return clauses.indexOf(clause) < clauses.length - 1
}

const ofDocument = wordSet('from of')
const documents = wordSet('warrant warrants indictment summons letter memo decree contract treaty will report invoice')

function isCompared(tokens: readonly Token[], before: number): boolean {
  if (lowerAt(tokens, before) === 'than' || lowerAt(tokens, before - 1) === 'than') return true
  for (let k = before; k > before - 7 && k > 0 && tokens[k]!.text !== ','; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'compared' || word === 'versus') return true
    if (word === 'from' && upOrDown.has(lowerAt(tokens, k - 1))) return true
  }
  return false
}

const upOrDown = wordSet('up down')

/** "called off a march planned for Friday": the day is the march's. */
function isOfPlan(tokens: readonly Token[], before: number, { last, use }: Trigger): boolean {
  return (
    (use === 'finite' || use === 'passive') &&
    last < before - 1 &&
    lowerAt(tokens, before) === 'for' &&
    planned.has(lowerAt(tokens, before - 1))
  )
}

function isConditional({ tokens, signs }: ReadSentence, { last }: Trigger, before: number): boolean {
  for (const k of signs.statuses) if (k > last && k <= before && k > before - 9 && conditional.has(lowerAt(tokens, k))) return true
  return false
}

const conditional = wordSet('if unless')

const promises = wordSet('statement decision agreement')

/** "crossed into Lorvia, the first to do so since the army took the post in May": behind "since" somebody did something else then. */
function isSinceOther(tokens: readonly Token[], last: number, before: number): boolean {
  for (let k = before - 1, acts = false; k > last && tokens[k]!.kind === 'word'; k--) {
    if (lowerAt(tokens, k) === 'since') return acts
    acts ||= isPastForm(lowerAt(tokens, k))
  }
  return false
}

/** "demanded the release of men held in Ebo since June": since then they have been held. */
function isOfState(tokens: readonly Token[], last: number, since: number): boolean {
  for (let k = since - 1; k > last && k > since - 6 && tokens[k]!.kind === 'word'; k--)
    if (lastingStates.has(lowerAt(tokens, k))) return !joined.has(lowerAt(tokens, k - 1))
  return false
}

const lastingStates = wordSet(
  `held detained jailed imprisoned interned missing trapped stranded shut closed displaced besieged blockaded occupied suspended exiled
  kept controlled ruled run owned`,
)
const joined = wordSet('and or been was were is are be')

/** "3,400 fled, bringing arrivals since April to 90,000": what has come together since then. */
function isOfBringing(tokens: readonly Token[], last: number, since: number): boolean {
  for (let k = last + 1; k < since - 1; k++) if (tokens[k]!.text === ',' && summing.has(lowerAt(tokens, k + 1))) return true
  return false
}

const summing = wordSet('bringing taking raising pushing lifting')

/** "Since the fall of Ebo on 3 May nine have been killed": from that day on; "shut since a bridge fell on 3 May" gives the fall its day. */
function isSincePast(tokens: readonly Token[], before: number, { first, use }: Trigger): boolean {
  const lead = lowerAt(tokens, before)
  if (lead !== 'on' && lead !== 'in') return false
  let acts = false
  for (let k = before - 1; k >= Math.max(0, before - 7) && tokens[k]!.kind !== 'mark'; k--) {
    if (lowerAt(tokens, k) !== 'since') {
      acts ||= isPastForm(lowerAt(tokens, k))
      continue
    }
    // "since the one that levelled Ebo on 15 August 2007 and killed 600"
    if (acts && first > before && lowerAt(tokens, first - 1) === 'and') return false
    return determiners.has(lowerAt(tokens, k + 1)) && !((use === 'finite' || first === before - 1) && k < first && first < before)
  }
  return false
}

const determiners = wordSet('the a an its their his her')

/** "The toll of the storm rose on Tuesday": the count did, and the storm came before. */
function isOfToll(tokens: readonly Token[], { first, use }: Trigger): boolean {
  if (use !== 'noun' && use !== 'mentioned') return false
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) if (countedBy.has(lowerAt(tokens, k))) return toll.has(lowerAt(tokens, k - 1))
  return false
}

const countedBy = wordSet('from of in')
const toll = wordSet('toll tolls tally count')

/**
 * "The bridge, opened in 1932, collapsed", "In Ebo, where he was bishop until 2013, thousands marched": the day of what stands between commas is not
 * that of the sentence around it.
 */
function isAside({ tokens }: ReadSentence, time: TimeExpression, { first, last }: Trigger): boolean {
  const at = firstFrom(tokens, time.start)
  let closes = firstFrom(tokens, time.end)
  while (closes < tokens.length && closes < at + 10 && tokens[closes]!.text !== ',') closes++
  if (tokens[closes]?.text !== ',') return false
  const opens = datelineEnd(tokens)
  for (let k = at - 1; k >= opens && k > at - 12; k--) {
    // "Born in Ebo in 1933, she was deported in 1940": what opens a sentence is closed by a comma as well
    if (k > opens && tokens[k - 1]!.text !== ',') continue
    if (k <= first && first <= closes) return false
    const opening = lowerAt(tokens, k)
    // "wounded in the shooting, which broke out on Wednesday, police said": the day of the shooting
    if (opening === 'which' && k - 2 === last) return false
    return inserting.has(opening) ? !tellsWhen.has(lowerAt(tokens, k + 1)) : isParticiple(opening) && !tellsWhen.has(opening)
  }
  return false
}

/** "admitted on Friday killing a guard", "confessed on Monday to setting fire to a mill": the day is that of the words. */
function isOfAdmission(tokens: readonly Token[], at: number, { first }: Trigger): boolean {
  if (at >= first) return false
  for (let k = first - 1; k > at; k--) if (tokens[k]!.kind === 'mark') return false
  for (let k = at - 1; k > at - 7 && tokens[k]?.kind !== 'mark'; k--) if (admitting.has(lowerAt(tokens, k))) return true
  return false
}

const admitting = wordSet('admitted admits confessed confesses denied denies accused suspected pleaded acknowledged')

/** "The king, who is attending a summit in Ebo, is to return on Wednesday": behind the second comma the sentence's own verb has its own day. */
function isBehindInsertion({ tokens }: ReadSentence, time: TimeExpression, { first, last }: Trigger): boolean {
  let opens = first - 1
  while (opens > first - 6 && !inserting.has(lowerAt(tokens, opens))) opens--
  if (opens < 1 || !inserting.has(lowerAt(tokens, opens)) || tokens[opens - 1]!.text !== ',') return false
  for (let k = last + 1; k < tokens.length - 1 && tokens[k]!.start < time.start; k++)
    if (tokens[k]!.text === ',' && (helping.has(lowerAt(tokens, k + 1)) || isPastForm(lowerAt(tokens, k + 1)))) return true
  return false
}

const inserting = wordSet('where who whose which')

function isParticiple(word: string): boolean {
  return participle.has(word) || (word.endsWith('ed') && word.length > 4)
}

const participle = wordSet('built born begun found made known taken shut torn sunk lost sold bought')
/** "The strikes, which began on Monday, killed nine", "the raid, launched on Monday, killed nine": that day is theirs. */
const tellsWhen = wordSet(
  'began started happened occurred took erupted came followed lasted launched staged carried reported conducted ended',
)

/** "Survivors of the raid on Ebo were flown home on Friday": what the survivors are told of is of that day, and the raid is not. */
function isBehindVerb({ tokens }: ReadSentence, time: TimeExpression, { first, last }: Trigger): boolean {
  let k = first - 1
  while (k > 0 && k > first - 4 && lowerAt(tokens, k) !== 'of' && lowerAt(tokens, k) !== 'from') k--
  if (!people.has(lowerAt(tokens, k - 1))) return false
  for (k = last + 1; k < tokens.length && tokens[k]!.start < time.start; k++) if (helping.has(lowerAt(tokens, k))) return true
  return false
}

const people = wordSet('survivor survivors victim victims relatives family families witness witnesses parents mother mothers widow widows')
const helping = wordSet('was were is are has have had will would')

/** "the first such death in Ebo since 1990": whatever stands between. */
function isFirstSuch(tokens: readonly Token[], since: number): boolean {
  for (let k = since - 1; k > 0 && k > since - 12 && tokens[k]!.text !== ',' && tokens[k]!.text !== ';'; k--)
    if (firstSuch.has(lowerAt(tokens, k)) || isOrdinal.test(lowerAt(tokens, k))) return true
  return false
}

/** "the fifth clash since January" */
const isOrdinal = /^(?:second|third|(?:four|fif|six|seven|eigh|nin|ten)th|\d+(?:st|nd|rd|th))$/
const firstSuch = wordSet('first worst deadliest most highest lowest largest biggest')

function isSuperlative(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const word = lowerAt(tokens, k)
    if (superlative.has(word) || (word.endsWith('iest') && word.length > 6)) return true
  }
  return false
}

const superlative = wordSet(
  'first second third worst most largest biggest strongest longest heaviest lowest highest weakest coldest hottest',
)

/** "fell into a gorge, and a year later the court ruled": what the expression opens is another thing told. */
function opensAnother({ tokens }: ReadSentence, time: TimeExpression, trigger: Trigger): boolean {
  let k = firstFrom(tokens, time.start) - 1
  if (k <= trigger.last) return false
  if (dayLead.has(lowerAt(tokens, k))) k--
  return tokens[k - 1]?.text === ',' && (lowerAt(tokens, k) === 'and' || lowerAt(tokens, k) === 'but')
}

const dayLead = wordSet('on in at by')

function isNarrower(time: TimeExpression, { start, end, from, to, text }: TimeExpression): boolean {
  if (time.from === null || time.to === null || from === null || to === null || (time.from === from && time.to === to)) return false
  const gap = time.start >= end ? time.start - end : start - time.end
  return gap >= 0 && gap <= 20 && from <= time.from && time.to <= to && (gap <= 5 || isVague.test(text))
}

/** "a second collision this month, off Ebo on 3 November" */
const isVague = /^(?:earlier )?this (?:week|month|year)$/i

/**
 * How much farther an expression counts than it stands before a trigger: a dash parts the day of a log from what it tells ("12 October – Hikers …"),
 * a comma a phrase from the verb behind it, unless it opens the sentence ("On Monday, rebels …").
 */
function partedBy({ tokens }: ReadSentence, time: TimeExpression, trigger: TriggerSpot): number {
  const next = firstFrom(tokens, time.end)
  if (next >= trigger.first) return 0
  const { text } = tokens[next]!
  if (text === '—' || text === '–') return 300
  // "were missing on Friday after an avalanche swept the slope the evening before"
  if (lowerAt(tokens, next) === 'after') return 100
  return text === ',' && firstFrom(tokens, time.start) - datelineEnd(tokens) > 4 ? 60 : 0
}

const saying = wordSet('said says told tells announced confirmed reported stated added tweeted wrote released posted updated')

/** "police said Sunday", "told reporters in Tessel on Sunday", "In May it said it would": the day of the words, unless the event is the saying. */
export function belongsToSaying({ tokens }: ReadSentence, time: TimeExpression, trigger: TriggerSpot): boolean {
  if (kinds[trigger.subkind].family === 'statement') return false
  const at = firstFrom(tokens, time.start)
  if (opensSaying(tokens, firstFrom(tokens, time.end), trigger) || closesSaying(tokens, at, trigger)) return true
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const word = lowerAt(tokens, k)
    // "Two cases were confirmed in Ebo in May": nobody speaks
    if (k >= trigger.first && k <= trigger.last) return false
    if (word === 'released' && lowerAt(tokens, k + 1) !== 'a' && !printed.has(lowerAt(tokens, k - 1))) return false
    // "since the first case was confirmed in Ebo on Monday"; "it was announced on Monday" are words
    if (isToldOf(tokens, k)) return false
    if (saying.has(word)) return k >= at - 4 || tokens[k]!.text === 'told' || tokens[k]!.text === 'tells'
    if (besideSaying.has(word)) continue
    // "told reporters in Ebo on Sunday", "told Halden Radio on Sunday"
    const lead = lowerAt(tokens, k - 1)
    if (!isCapital(tokens[k]!.text) || !(isWhere(lead) || lead === 'told' || isCapital(tokens[k - 1]?.text ?? ''))) return false
  }
  return false
}

function isToldOf(tokens: readonly Token[], k: number): boolean {
  if (!recorded.has(lowerAt(tokens, k))) return false
  const helper = lowerAt(tokens, k - 1)
  return (helper === 'was' || helper === 'were' || helper === 'been') && lowerAt(tokens, k - 2) !== 'it'
}

const recorded = wordSet('confirmed reported released')

function isWhere(word: string): boolean {
  return word === 'in' || word === 'at'
}

/**
 * "The village fell, its mayor said in a broadcast on Monday", "…, according to two medics on Monday": behind a comma somebody speaks, and all that is
 * told of the speaking is of the words.
 */
function closesSaying(tokens: readonly Token[], at: number, { last }: TriggerSpot): boolean {
  const floor = Math.max(last, at - 12)
  let k = at - 1
  while (k > floor && !speaks.has(lowerAt(tokens, k)) && !isJudged(tokens, k)) if (endsSaying.has(lowerAt(tokens, k--))) return false
  if (k <= floor || lowerAt(tokens, k) === 'according') return k > floor
  for (let comma = k - 1; comma > last && comma > k - 12; comma--) {
    if (closesWords.has(tokens[comma]!.text)) return true
    if (lowerAt(tokens, comma) === 'and') return false
  }
  return false
}

/** "…, a judge in Ebo ruled on Tuesday", "…, an inquest heard on Monday". */
function isJudged(tokens: readonly Token[], k: number): boolean {
  return judging.has(lowerAt(tokens, k)) && isVerdict(tokens, k, k)
}

const speaks = wordSet('said says told tells announced confirmed reported stated added wrote according')
const endsSaying = wordSet(', ; : “ ” " — – that after when while where who which and but it he she they')
const closesWords = wordSet(', ” "')

const besideSaying = wordSet('on late early in at a the reporters journalists news media statement release by officials police')

/** "On Tuesday the firm said it would build", "On Tuesday officials said a bridge had burned": a verb in another tense than the saying is of another day. */
function opensSaying(tokens: readonly Token[], from: number, { first }: TriggerSpot): boolean {
  for (let k = from; k < Math.min(first, from + 6); k++) {
    const word = lowerAt(tokens, k)
    if (word !== 'said' && word !== 'announced') continue
    for (let other = Math.max(k + 1, first - 3); other < first; other++) {
      const helper = lowerAt(tokens, other)
      if (helper === 'would' || helper === 'had') return true
    }
  }
  return false
}

const simultaneous = wordSet('when while as where which that and or then but who before')

/** Whether two clauses of a sentence are told as one moment, so that the time of one dates the other. */
function sharedWith(sentence: ReadSentence, clause: Clause, time: TimeExpression): boolean {
  const home = sentence.clauses.findIndex(other => inClause(sentence, other, time))
  const at = sentence.clauses.indexOf(clause)
  if (home < 0) return !isAcrossSemicolon(sentence, clause, time)
  if (home === at) return false
  if (home === at - 1 && isFronted(sentence, time) && isOfWhom(sentence.tokens, sentence.clauses[home]!.triggers[0]!)) return true
  const [earlier, later] = home < at ? [home, at] : [at, home]
  if (later - earlier > 2) return false
  // "was suspended at dusk and resumed the following morning": what is counted on from the first is not of it
  if (home > at && countedOn.test(time.text)) return false
  // "tore down statues of the general, who died in 2000"
  const isLong = home < at && time.edtf !== null && monthOrYear.test(time.edtf)
  const opening = lowerAt(sentence.tokens, sentence.clauses[home]!.first - 1)
  if (home > at && (opening === 'who' || opening === 'which') && time.edtf?.length === 4 && /^\d{4}/.test(time.edtf)) return false
  // "freed 31 people who | had been seized on 11 April": what had come before dates itself alone
  if (home > at && (opening === 'who' || lowerAt(sentence.tokens, sentence.clauses[home]!.first) === 'who'))
    if (opensWithHad(sentence.tokens, sentence.clauses[home]!.first) && !opensWithHad(sentence.tokens, clause.first)) return false
  for (let c = earlier + 1; c <= later; c++) {
    const { first } = sentence.clauses[c]!
    const opening = lowerAt(sentence.tokens, first)
    if (
      !simultaneous.has(lowerAt(sentence.tokens, first - 1)) &&
      !simultaneous.has(opening) &&
      !(isLong && isJustBefore(sentence, c)) &&
      !(c === at && home < at && opensWithGerund(sentence.tokens, clause))
    )
      return false
    // "said it would check all buses, and the ministry meets on Thursday"
    if (home > at && (opensStatement(sentence.tokens, first - 1) || setsOut(sentence.tokens, first))) return false
    // "visited X and will visit Y next week": the plan's day is not the past's
    if (planning.has(opening)) return false
  }
  // An arrest's day does not date the crime it is about
  const [a, b] = [sentence.clauses[home]!.triggers[0]!, clause.triggers[0]!]
  return !(isAftermath(a) && !isAftermath(b))
}

/** "A tower fell on Sunday night, | cutting power": it came with what is told before the comma. */
export function opensWithGerund(tokens: readonly Token[], { first, triggers }: Clause): boolean {
  const { use, subkind, first: verb } = triggers[0]!
  return use === 'gerund' && verb === first && tokens[first - 1]?.text === ',' && kinds[subkind].family !== 'statement'
}

/** "who had been", "had left": "had" stands among the first words of a clause. */
function opensWithHad(tokens: readonly Token[], first: number): boolean {
  for (let k = first; k < first + 3; k++) if (lowerAt(tokens, k) === 'had') return true
  return false
}

/** "In 2021 farmers who had been promised land | marched": what opens the sentence dates its own verb, behind the relative clause. */
function isFronted({ tokens }: ReadSentence, { start }: TimeExpression): boolean {
  const opens = datelineEnd(tokens)
  return start <= (tokens[dayLead.has(lowerAt(tokens, opens)) ? opens + 1 : opens]?.start ?? 0)
}

/** Told of somebody or something before, in a relative clause with no comma before it. */
function isOfWhom(tokens: readonly Token[], { first, use }: Trigger): boolean {
  if (use !== 'finite' && use !== 'passive') return false
  for (let k = first - 1; k > first - 4; k--)
    if (relatives.has(lowerAt(tokens, k))) return tokens[k - 1]?.kind === 'word' && !saying.has(lowerAt(tokens, k - 1))
  return false
}

/** "In Ebo turnout fell, and in | Tessel a clerk was beaten on Sunday": what is told of another place has its own day. */
function setsOut(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 2]?.text === ',' && lowerAt(tokens, first) === 'in' && isCapital(tokens[first + 1]?.text ?? '')
}

/** "suspended it in April, after gunmen shot nine": within a month or a year what led to it came as well; "after he had shot nine" may be older. */
function isJustBefore({ tokens, clauses }: ReadSentence, c: number): boolean {
  const { first, triggers } = clauses[c]!
  const { first: verb, use } = triggers[0]!
  if (use !== 'finite' && use !== 'passive') return false
  let k = first
  while (k < first + 4 && k < verb && lowerAt(tokens, k) !== 'after') k++
  if (lowerAt(tokens, k) !== 'after') return false
  for (let had = k; had < verb; had++) if (lowerAt(tokens, had) === 'had') return false
  return true
}

const monthOrYear = /^\d{4}(?:-\d\d)?$/
const countedOn = /^(?:the )?(?:following|next) |\blater$/i

const planning = wordSet('will would may plan plans intend intends hope hopes')

function isAcrossSemicolon({ tokens }: ReadSentence, clause: Clause, time: TimeExpression): boolean {
  const at = firstFrom(tokens, time.start)
  for (let k = Math.min(at, clause.end); k < Math.max(at, clause.first); k++) if (tokens[k]!.text === ';') return true
  return false
}

/** What comes later than the deed it is about, often by much: courts, arrests, mourning, words. */
export function isAftermath(trigger: Pick<Trigger, 'subkind'>): boolean {
  return aftermath.has(trigger.subkind) || kinds[trigger.subkind].family === 'statement'
}

const aftermath = wordSet('arrest release trial gathering investigation seizure discovery')
