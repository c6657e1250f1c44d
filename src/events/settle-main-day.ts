import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import type { Mention } from '../places/place.ts'
import { inOneLine } from '../text/in-one-line.ts'
import { covers, firstFrom, type Span } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { parseDay, weekday } from '../times/calendar.ts'
import type { Basis, Day, TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { isAftermath } from './aftermath.ts'
import { standsUnderDay } from './build-events/own-day.ts'
import type { EventTime, TextEvent } from './event.ts'
import { kinds, type Subkind } from './kinds.ts'
import { placesOfTrigger } from './link-places.ts'
import { eventTime } from './link-times/event-time.ts'
import { belongsToSaying, byThen } from './link-times/of-saying.ts'
import { isCharge } from './link-times/owner-of.ts'
import { lowerAt } from './lower.ts'
import { type Choice, likeliest, openWeights } from './main-choice.ts'
import { type DayChoice, dayChoices, formOf, tellsAftermath } from './main-day.ts'
import learned from './main-event-weights.json' with { type: 'json' }
import type { ReadSentence } from './read-sentences.ts'
import type { Trigger } from './triggers/trigger.ts'

const weights = openWeights(learned.day)

/** When the main event happened, by all that the article tells: the likeliest day, within what its own clause says of it. */
export function mainTime(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  main: TextEvent,
  twice: ReadonlySet<ReadSentence>,
): EventTime | null {
  // "has killed nine people since May": of a toll that goes on no day is the day
  if (main.time?.edtf.endsWith('/..')) return null
  if (goesOnFor(article, main) || isReckonedUpTo(main) || isOfEntry(article, main)) return null
  const isElsewhere = tellsElsewhere(sentences, mentions, main)
  // "A week after the storm": only a day that fits says it better
  const start = main.time?.span?.start
  const counted = start !== undefined && times.some(time => time.type === 'DURATION' && time.start === start) ? main.time : null
  const choices = dayChoices(article, sentences, times, main, twice)
    .filter(({ value: { time } }) => time === null || !isElsewhere(time))
    .filter(({ value: { day } }) => !counted || isNearly(day, counted))
    .filter(allowedBy(ownWords(times, main), article.published, main))
    .filter(({ value: { day } }) => !isLately(article, main) || parseDay(day)! > parseDay(article.published!)! - aYear)
    .filter(({ value: { time } }) => article.published !== null || (time !== null && isOfKind(sentences, time, main)))
  const isLater = tellsAftermath(article.headline)
  const told = ownDay(article, sentences, times, main) ?? dayOfHarm(article, times, main)
  const ofDeed = told ? [] : heardInCourt(sentences, choices)
  const own = told ? choices.filter(({ value }) => says(value, told, main, isLater)) : []
  const inside = ofOneKind.has(main.subkind) ? [] : choices.filter(({ value: { day } }) => isWithin(day, main.time))
  const among = [own, inside, ofDeed].find(some => some.length > 0) ?? choices
  const likely = likeliest(among, weights, choice => choice.value.day)
  if (!likely) return null
  const { best, share } = likely
  const { day, time, tells } = best.value
  const wide = isLater && tells === 'aftermath' ? stretchOfKind(sentences, times, main, article.published) : null
  if (wide && !isWithin(day, wide)) return wide
  // A stretch that the clause itself tells ("in November") goes before the mere day of the report
  if (!time && main.time?.from) return null
  const range = time && wholeRanges(times, article.text).find(whole => covers(whole, time) && whole.from !== whole.to)
  if (range) return eventTime(range, `“${range.text}” is the likeliest time of the main event, by what stands around it. ${range.why}`)
  // "overnight into Tuesday": two days that its own clause tells, and Monday would be told of something else
  if (time && isNight(main.time) && !covers(main, time)) return null
  if (time) {
    const why = `“${time.text}” is the likeliest day of the main event, by what stands around it. ${time.why}`
    if (time.from === day && tellsWords(sentences, time, main)) return hasOwnDay(main, day) ? null : byThen(time)
    if (time.from === day && isOfVerdict(sentences, time, main)) return byThen(time)
    if (time.from === day) return asSure(eventTime(time, why), share)
    return asSure(
      {
        ...eventTime(time, `${why} What has happened cannot lie ahead, so the last one is meant.`),
        edtf: day,
        from: day,
        to: day,
        basis: 'inferred',
      },
      share,
    )
  }
  const basis = day === article.published ? 'The day of publication' : 'The day before publication'
  return asSure(
    {
      edtf: day,
      from: day,
      to: day,
      basis: 'inferred',
      phrase: null,
      span: null,
      why: `${basis}: the report gives no day of its own.`,
    },
    share,
  )
}

/** "17 August. Guns all morning. Old Perrin was shot": the day with which an entry of a diary begins is that of what it tells. */
function isOfEntry({ paragraphs }: Article, { time, start }: TextEvent): boolean {
  if (time?.span == null || time.from === null || time.from !== time.to || !time.why.startsWith(standsUnderDay)) return false
  const { span } = time
  return namesADay.test(time.phrase ?? '') && paragraphs.some(entry => covers(entry, span) && entry.start <= start && start < entry.end)
}

/**
 * "Lennie was found guilty on Wednesday. The jury heard that he climbed the fence at 3 a.m. on 11 December 2023": what a court is told of has its day in what
 * it heard, and the days on which it sat are not the deed's.
 */
function heardInCourt(sentences: readonly ReadSentence[], choices: readonly Choice<DayChoice>[]): Choice<DayChoice>[] {
  const found = choices.filter(({ value: { time, tells } }) => {
    if (time === null || tells === 'aftermath') return false
    const sentence = sentences.find(other => covers(other, time))
    return sentence !== undefined && isHeard(sentence, time)
  })
  const days = new Set(found.map(({ value }) => value.day))
  return days.size === 1 ? found : []
}

/** "The court heard that", "prosecutors said he": before the day, in its sentence. */
function isHeard({ tokens }: ReadSentence, { start }: TimeExpression): boolean {
  for (let k = 1; k < tokens.length && tokens[k]!.start < start; k++)
    if (hears.has(lowerAt(tokens, k)) && courts.has(lowerAt(tokens, k - 1))) return true
  return false
}

const hears = wordSet('heard told')
const courts = wordSet('court jury trial tribunal inquest was jurors magistrates')

/** "marched in ten towns over the Easter weekend": each of its days, though another sentence tells of one town and one day. */
function goesOnFor({ text }: Article, { subkind, start, end, time }: TextEvent): boolean {
  if (!long.has(subkind) || !time?.span || time.from === null || time.to === null || time.span.start < start || time.span.end > end)
    return false
  const days = parseDay(time.to)! - parseDay(time.from)! + 1
  return days > 1 && days < 8 && through.test(text.slice(Math.max(0, time.span.start - 16), time.span.start))
}

/** "six deaths in the week to 8 February": what is counted over a stretch is of the whole of it. */
function isReckonedUpTo({ time }: TextEvent): boolean {
  return time?.phrase != null && time.from !== time.to && upTo.test(time.phrase)
}

const upTo = /\b(?:week|fortnight|month|quarter|year|days|weeks|months) (?:to|ending|ended|up to|until)\b/i

const long = wordSet('protest gathering exercise contest talks summit aid displacement disaster')
const through = /\b(?:over|during|throughout|across|all|between|from)(?: the| this| last)? $/i

/** "struck a depot overnight, officials said on Tuesday": what its own words say goes before the day of the words, by which it came. */
function hasOwnDay({ start, end, time }: TextEvent, words: string): boolean {
  return (
    time?.span != null && time.span.start >= start && time.span.end <= end && time.from !== null && time.to !== null && time.to <= words
  )
}

function isNight(time: EventTime | null): boolean {
  return time?.from != null && time.to !== null && parseDay(time.to)! - parseDay(time.from)! === 1 && /night/i.test(time.phrase ?? '')
}

/** "Ann Roe, who has died aged 91, was born on 3 May 1933": what has happened is of now. */
function isLately({ text, published }: Article, { trigger, time }: TextEvent): boolean {
  return published !== null && !time?.phrase && perfect.test(text.slice(Math.max(0, trigger.start - 24), trigger.start))
}

const perfect = /\b(?:has|have)(?: (?:just|now|also|\w+ly))?(?: been)? $/
const aYear = 366

/** Of days told with a share of at least this 94 in 100 are right, of the others 57. */
const sure = 0.7

/** A day that others come near is told as doubtful: `2024-07-26?`. */
function asSure(time: EventTime, share: number): EventTime {
  if (share >= sure || time.from !== time.to || time.edtf !== time.from) return time
  return { ...time, edtf: `${time.edtf}?`, why: `${time.why} Another day may be meant.` }
}

/** "Two pleaded guilty to arson in Ebo on Monday", "was convicted of murder on Tuesday": the day is the court's, and the deed came by then. */
function isOfVerdict(sentences: readonly ReadSentence[], time: TimeExpression, { trigger }: TextEvent): boolean {
  const sentence = sentences.find(other => covers(other, time) && covers(other, trigger))
  const clause = sentence?.clauses.find(({ first, end }) =>
    covers({ start: sentence.tokens[first]!.start, end: sentence.tokens[end - 1]!.end }, time),
  )
  const head = clause?.triggers[0]
  if (!sentence || !head || !judging.has(head.subkind) || (head.use !== 'finite' && head.use !== 'passive')) return false
  // "was jailed on Monday | for the murder of a clerk in Ebo"
  const behind = sentence.clauses[sentence.clauses.indexOf(clause!) + 1]
  if (behind && sentence.tokens[behind.triggers[0]!.first]!.start === trigger.start && laidTo.has(lowerAt(sentence.tokens, behind.first)))
    return true
  if (head.subkind !== 'trial') return false
  const deed = clause!.triggers.find(({ first }) => sentence.tokens[first]!.start === trigger.start)
  return deed !== undefined && deed !== head && isCharge(sentence, time, deed)
}

const judging = wordSet('trial arrest')
const laidTo = wordSet('for over of')

/** "The village fell, Moscow said on Tuesday": the likeliest day is still that of the words. */
function tellsWords(sentences: readonly ReadSentence[], time: TimeExpression, { trigger, subkind }: TextEvent): boolean {
  const sentence = sentences.find(other => covers(other, time))
  if (!sentence) return false
  const { tokens } = sentence
  const deed = covers(sentence, trigger)
    ? { first: firstFrom(tokens, trigger.start), last: firstFrom(tokens, trigger.end) - 1 }
    : { first: tokens.length, last: -1 }
  return belongsToSaying(sentence, time, { ...deed, subkind: subkind as Subkind })
}

/**
 * Whether the clause round an expression puts a deed of its own far from where the main event's clause puts that: "The army said it had shot down a
 * plane near Babanusa on Tuesday" dates no strike on a market in El Obeid.
 */
function tellsElsewhere(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  main: TextEvent,
): (time: TimeExpression) => boolean {
  const site = main.places[0]
  const place = site?.role === 'happened' && site.carried === null ? mentions[site.mention]! : null
  if (!place || !isSpot(place)) return () => false
  return time => {
    if (covers(main, time)) return false
    const sentence = sentences.find(other => covers(other, time))
    const clause = sentence?.clauses.find(({ first, end }) =>
      covers({ start: sentence.tokens[first]!.start, end: sentence.tokens[end - 1]!.end }, time),
    )
    const deed = clause?.triggers.find(trigger => !isAftermath(trigger) && kinds[trigger.subkind].gravity >= 6)
    if (!sentence || !clause || !deed) return false
    const told = placesOfTrigger(sentence, clause, deed, mentions).filter(({ role }) => role === 'happened')
    return (
      told.length > 0 &&
      told.every(({ mention }) => isSpot(mentions[mention]!) && distanceKm(mentions[mention]!.place!.point, place.place!.point) > farKm)
    )
  }
}

/** Farther than what a report of one deed calls its place by: the town, the county seat, the hospital. */
const farKm = 120

function isSpot({ place, confidence }: Mention): boolean {
  return confidence >= 0.7 && spots.has(place!.kind)
}

const spots = wordSet('settlement district facility')

/** "A week after" is seldom counted to the day; a day that is told for the same goes before it. */
function isNearly(day: Day, { from, to, phrase }: EventTime): boolean {
  const slack = phrase!.includes('week') ? 2 : 0
  return parseDay(day)! >= parseDay(from!)! - slack && parseDay(day)! <= parseDay(to!)! + slack
}

/**
 * The expression by which the main event's own clause tells the day of the deed and of nothing that came later: no arrest, no funeral, no word of
 * anybody. "Overnight", "today" and a mere hour say less: they may be of the day before.
 */
function ownDay(
  article: Article,
  sentences: readonly ReadSentence[],
  times: readonly TimeExpression[],
  { sentence, trigger: at, time, start, end }: TextEvent,
): TimeExpression | null {
  const span = time?.span
  if (!span || time.from !== time.to || span.start < start || span.end > end) return null
  const told = times.find(
    ({ from, text, start }) =>
      from === time.from && start >= span.start && start <= span.end + 4 && namesADay.test(text) && !/today/i.test(text),
  )
  const home = sentences.find(other => other.start === sentence.start && other.role === 'body')
  const clause = home?.clauses.find(({ triggers }) => home.tokens[triggers[0]!.first]!.start === at.start)
  if (!told || !home || !clause || clause.triggers.some(other => isAftermath(other) && other.use !== 'infinitive' && !isCrowd(other)))
    return null
  // "On Monday rebels shelled", "rebels on Monday shelled"; "police identified on Monday a man gunned down in Ebo" tells the day of another verb
  const opens = home.tokens[clause.first + 2]?.start ?? start
  if (
    span.start < at.end
      ? span.start > opens && at.start - span.end > 12
      : /\b(posted|updated|shown|died)\b/i.test(article.text.slice(at.end, span.start))
  )
    return null
  // Who was shot may die days later; of "13 people died" nobody tells what came before
  const { first } = clause.triggers[0]!
  const deed = lowerAt(home.tokens, first)
  const who = home.tokens[first - 1]?.text ?? ''
  const isOne = !who.endsWith('s') && !several.has(who)
  if (deed.startsWith('found') || ((deed.startsWith('die') || deed.startsWith('succumb')) && isOne && tellsViolence(sentences))) return null
  return clause.triggers[0]!.use === 'mentioned' ? null : told
}

/** "Shots rang out at a parade on Wednesday": the parade is where it happened, and nothing that came of it. */
function isCrowd({ subkind, use }: Trigger): boolean {
  return subkind === 'gathering' && use === 'mentioned'
}

const several = wordSet('people children men women')

/** "Nine were killed on Sunday when a bus overturned": the day that the sentence tells of the harm is that of what did it. */
function dayOfHarm({ text }: Article, times: readonly TimeExpression[], event: TextEvent): TimeExpression | null {
  const { subkind, sentence, time, start, end } = event
  const span = time?.span
  if (!span || !(befalls.has(subkind) || isThen(event, span) || isJoined(text, event, span) || isWhen(text, event, span))) return null
  if (time.from !== time.to || !covers(sentence, span) || (span.start >= start && span.end <= end)) return null
  return times.find(({ from, text, start }) => from === time.from && start === span.start && namesADay.test(text)) ?? null
}

/** "Sailings were cancelled on Monday | when the crew walked out", "In November forty died | when convoys were attacked": of whatever came then. */
function isThen({ start, quote, sentence }: TextEvent, span: Span): boolean {
  return span.end < start && (start - span.end <= 2 || span.start - sentence.start <= fronted) && opensThen.test(quote)
}

/** "Four people died | when the river rose early on Wednesday": of what is told right behind. */
function isWhen(text: string, { subkind, end, sentence }: TextEvent, span: Span): boolean {
  return subkind === 'casualty' && span.start > end && covers(sentence, span) && /^,? when\b/.test(text.slice(end, end + 7))
}

/** As far on in its sentence an expression opens that: "On the night of". */
const fronted = 16

/** "A glacier collapsed on Monday and | buried the village": in one breath. */
function isJoined(text: string, { start }: TextEvent, { end }: Span): boolean {
  return end < start && start - end < 8 && /^,? and $/.test(text.slice(end, start))
}

const opensThen = /^when\b/i
const befalls = wordSet('accident disaster destruction')

const namesADay = new RegExp(
  inOneLine`
    day\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/-]\d|\d ?(utc|z)$|
    \d\.\d{1,2}\.\d|\b(before|later|earlier|ago)$`,
  'i',
)

/**
 * Whether a choice is the day that the clause tells, or the date of its bare weekday: "on Monday", and further on "Monday, May 23". In a report of an
 * arrest or a trial the date may come without its weekday.
 */
function says({ day, time }: DayChoice, told: TimeExpression, { sentence }: TextEvent, isLater: boolean): boolean {
  if (day === told.from) return true
  const said = weekdaySaid(told)
  if (said === null || /\d/.test(told.text) || time === null || covers(sentence, time) || weekday(parseDay(day)!) !== said) return false
  return formOf(time).startsWith('month') && (isLater || formOf(time).endsWith('and weekday'))
}

function tellsViolence(sentences: readonly ReadSentence[]): boolean {
  return sentences.some(({ clauses }) =>
    clauses.some(({ triggers }) => triggers.some(({ subkind, use }) => violence.has(subkind) && use !== 'mentioned')),
  )
}

const violence = wordSet('shooting attack strike shelling bombing clash robbery')

/** The expression that the main event's own clause is dated by, or else a bare weekday in it that nothing places. */
function ownWords(times: readonly TimeExpression[], main: TextEvent): TimeExpression | null {
  const own = main.time?.span
  const isOwn = (time: TimeExpression) => covers(main, time) || isThen(main, time)
  const chosen = own && times.find(time => covers(own, time) && isOwn(time))
  if (chosen) return chosen
  return times.find(time => covers(main, time) && time.from === null && time.type === 'DATE' && weekdaySaid(time) !== null) ?? null
}

/** The day of another sentence cannot be that of an event whose own clause says "in 1991", or "Friday" of a Saturday. */
function allowedBy(own: TimeExpression | null, published: Day | null, main: TextEvent): (choice: Choice<DayChoice>) => boolean {
  if (!own) return () => true
  const said = published === null ? weekdaySaid(own) : null
  const { from, to, basis } = own
  // Crime reports say "last week" and "this weekend" of any day near
  const isLoose = published !== null && ofOneKind.has(main.subkind) && from !== null && to !== null && parseDay(to)! - parseDay(from)! < 7
  return ({ value: { day, tells } }) => {
    if (said !== null && weekday(parseDay(day)!) !== said) return false
    if (from === null || to === null) return true
    // "overnight" is of the day or of the one before
    if (from === to) return ofOneKind.has(main.subkind) || Math.abs(parseDay(day)! - parseDay(from)!) <= 1
    // "A man was shot last week. Police arrested two on Tuesday": the day of the arrest is told as that
    if (tells === 'aftermath') return from <= day && day <= to
    return (isLoose && basis !== 'stated') || isAbout(day, from, to, basis)
  }
}

/**
 * "He was arraigned on Wednesday. The girl was shot last July": where all days are those of what came after, the month or season told of the deed is its
 * time.
 */
function stretchOfKind(
  sentences: readonly ReadSentence[],
  times: readonly TimeExpression[],
  main: TextEvent,
  published: Day | null,
): EventTime | null {
  if (published === null) return null
  const time = times.find(
    other =>
      other.type === 'DATE' &&
      other.from !== null &&
      other.to !== null &&
      parseDay(other.to)! - parseDay(other.from)! > 6 &&
      other.to < published &&
      isOfKind(sentences, other, main),
  )
  return time ? eventTime(time, `“${time.text}” is told of it; the days told are of what came after. ${time.why}`) : null
}

/** In a text without a date only words that tell of such an event date it: "moved to Sept. 14" is of the trial, not of the killing. */
function isOfKind(sentences: readonly ReadSentence[], time: TimeExpression, main: TextEvent): boolean {
  if (covers(main, time)) return true
  const sentence = sentences.find(other => covers(other, time))
  return (
    sentence?.clauses.some(
      clause =>
        covers({ start: sentence.tokens[clause.first]!.start, end: sentence.tokens[clause.end - 1]!.end }, time) &&
        clause.triggers[0]!.subkind === main.subkind,
    ) ?? false
  )
}

/** Whether a day lies in a stretch that the clause itself tells: "the previous weekend". */
function isWithin(day: Day, time: EventTime | null): boolean {
  return time?.phrase != null && time.from !== null && time.to !== null && time.from < time.to && time.from <= day && day <= time.to
}

const ofOneKind = wordSet('shooting attack casualty abduction robbery')

/** Writers call Friday "this weekend" and are a week late with "last week"; "in 1991" and "last month" are meant as they stand. */
function isAbout(day: Day, from: Day, to: Day, basis: Basis): boolean {
  const length = parseDay(to)! - parseDay(from)! + 1
  const slack = basis === 'stated' || length > 7 ? 0 : length
  return parseDay(day)! >= parseDay(from)! - slack && parseDay(day)! <= parseDay(to)! + slack
}

const weekdays = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun']

/** "late on Thursday" says 4; null without a weekday, and with a date, which then says it. */
function weekdaySaid({ text, basis, from }: TimeExpression): number | null {
  if (basis === 'stated' && from !== null) return null
  const said = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(text)
  return said && weekdays.indexOf(said[1]!.toLowerCase()) + 1
}
