import type { Article } from '../articles/article.ts'
import { distanceKm } from '../geometry/great-circle.ts'
import { holdsPoint } from '../geometry/holds-point.ts'
import { nearestOn, outlineOf } from '../geometry/outlines.ts'
import type { Mention, Place } from '../places/place.ts'
import { isCapital } from '../text/is-capital.ts'
import { covers, firstFrom, type Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { parseDay, weekday } from '../times/calendar.ts'
import type { Basis, Day, TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { datelineEnd } from './clauses.ts'
import type { EventPlace, EventTime, TextEvent } from './event.ts'
import { kinds, type Subkind } from './kinds.ts'
import { placesOfTrigger } from './link-places.ts'
import { belongsToSaying, byThen, eventTime, isAftermath } from './link-times.ts'
import { lowerAt } from './lower.ts'
import { type Choice, likelihoods, openWeights, type Weights } from './main-choice.ts'
import { type DayChoice, dayChoices, formOf, standingTwice, tellsAftermath } from './main-day.ts'
import learned from './main-event-weights.json' with { type: 'json' }
import { headlinePlace, type PlaceChoice, placeChoices } from './main-place.ts'
import type { ReadSentence } from './read-sentences.ts'
import { within } from './within.ts'

/**
 * Asks the whole article when and where its main event happened: follow-ups give the day of a shooting far from the sentence
 * that tells of it. Only for what happens at one moment; a renovation keeps the time its own sentence gives.
 */
export function settleMainEvent(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  main: TextEvent,
  events: readonly TextEvent[] = [],
  live = false,
  relative: readonly Mention[] = [],
): void {
  const { sudden, gravity } = kinds[main.subkind as Subkind]
  if (main.places[0]?.role !== 'happened') takeHeadlinePlace(sentences, mentions, main)
  if (main.places[0]?.role !== 'happened') takeDateline(sentences, mentions, main)
  if (!sudden || gravity < 6 || !(main.status === 'happened' || main.status === 'said')) return
  const twice = standingTwice(article, sentences)
  const time = live ? whileItHappened(article, main) : mainTime(article, sentences, mentions, times, main, twice)
  if (time) main.time = time
  const notNow = [...recalledClauses(sentences, times, main.time?.from ?? article.published), ...stillAhead(events, main)].filter(
    told => !covers(told, main.trigger),
  )
  const place = mainPlace(article, sentences, mentions, main, notNow, twice, relative)
  // What the clause itself says stays whole: "in X and Y", and a town in one of two countries is not both
  const own = main.places.filter(({ role, carried }) => role === 'happened' && carried === null)
  const isOneOfMany = place !== null && own.length > 1 && place.carried !== null
  if (place && !isOneOfMany && own[0]?.placeId !== place.placeId)
    main.places = [place, ...main.places.filter(other => other.role !== 'happened' && other.placeId !== place.placeId)]
}

/** What has no place of its own has that of the headline, where that is all there is to know, or says how wide it is: "Drought takes hold in Ebo". */
function takeHeadlinePlace(sentences: readonly ReadSentence[], mentions: readonly Mention[], main: TextEvent): void {
  const mention = headlinePlace(sentences, mentions)
  if (mention === null) return
  const { sudden, gravity } = kinds[main.subkind as Subkind]
  if (sudden && gravity >= 6 && !(wide.has(main.subkind) && wideKinds.has(mentions[mention]!.place!.kind))) return
  const placeId = mentions[mention]!.place!.id
  main.places = [{ mention, placeId, role: 'happened', carried: wholeArticle }, ...main.places.filter(place => place.placeId !== placeId)]
}

/** What is done by an office or a body, in lines that name no other place, is done where the report was written: "JUBA — The president dismissed …". */
function takeDateline(sentences: readonly ReadSentence[], mentions: readonly Mention[], main: TextEvent): void {
  if (!official.has(main.subkind) || main.status === 'hypothetical' || main.status === 'denied') return
  const lead = sentences.find(({ role }) => role === 'body')
  if (!lead || sentences.find(({ start }) => start === main.sentence.start && start !== lead.start)) return
  const opens = lead.tokens[datelineEnd(lead.tokens)]?.start ?? 0
  const mention = mentions.findIndex(({ start, end, place }) => start >= lead.start && end <= opens && place?.kind === 'settlement')
  if (mention < 0) return
  // "… sign a truce in Doha": the headline goes before the desk
  const named = headlinePlace(sentences, mentions)
  const at = named !== null && mentions[named]!.place!.kind === 'settlement' ? named : mention
  const placeId = mentions[at]!.place!.id
  main.places = [
    { mention: at, placeId, role: 'happened', carried: wholeArticle },
    ...main.places.filter(place => place.placeId !== placeId),
  ]
}

/** What is done in an office. */
export const official = wordSet('appointment decision trial diplomacy visit agreement talks summit')

/** A page that was written while it happened tells of its own day, unless the words say another. */
function whileItHappened({ published }: Article, { time }: TextEvent): EventTime | null {
  if (published === null || time?.from != null) return null
  const why = 'The day of publication: the page was written while it happened.'
  return { edtf: published, from: published, to: published, basis: 'inferred', phrase: null, span: null, why }
}

const weights = { day: openWeights(learned.day), place: openWeights(learned.place) }

const isNotYet = wordSet('planned threatened hypothetical')

/** The words for a place that no sentence carried here. */
const wholeArticle = 'where the article as a whole puts it'
const wide = wordSet('disaster outbreak displacement election')
const wideKinds = wordSet('admin country region island')
const areas = wordSet('admin country region continent water')
const vast = wordSet('country continent water')
const regions = wordSet('admin region island landform water')
const finer = wordSet('district facility relative')

function mainTime(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  main: TextEvent,
  twice: ReadonlySet<ReadSentence>,
): EventTime | null {
  // "has killed nine people since May": of a toll that goes on no day is the day
  if (main.time?.edtf.endsWith('/..')) return null
  const isElsewhere = tellsElsewhere(sentences, mentions, main)
  // "A week after the storm": only a day that fits says it better
  const start = main.time?.span?.start
  const counted = start !== undefined && times.some(time => time.type === 'DURATION' && time.start === start) ? main.time : null
  const choices = dayChoices(article, sentences, times, main, twice)
    .filter(({ value: { time } }) => time === null || !isElsewhere(time))
    .filter(({ value: { day } }) => !counted || isNearly(day, counted))
    .filter(allowedBy(ownWords(times, main), article.published, main))
    .filter(({ value: { time } }) => article.published !== null || (time !== null && isOfKind(sentences, time, main)))
  const isLater = tellsAftermath(article.headline)
  const told = ownDay(article, sentences, times, main) ?? dayOfHarm(times, main)
  const own = told ? choices.filter(({ value }) => says(value, told, main, isLater)) : []
  const inside = ofOneKind.has(main.subkind) ? [] : choices.filter(({ value: { day } }) => isWithin(day, main.time))
  const among = [own, inside].find(some => some.length > 0) ?? choices
  const likely = likeliest(among, weights.day, choice => choice.value.day)
  if (!likely) return null
  const { best, share } = likely
  const { day, time, tells } = best.value
  const wide = isLater && tells === 'aftermath' ? stretchOfKind(sentences, times, main, article.published) : null
  if (wide && !isWithin(day, wide)) return wide
  // A stretch that the clause itself tells ("in November") goes before the mere day of the report
  if (!time && main.time?.from) return null
  const range = time && wholeRanges(times, article.text).find(whole => covers(whole, time) && whole.from !== whole.to)
  if (range) return eventTime(range, `“${range.text}” is the likeliest time of the main event, by what stands around it. ${range.why}`)
  if (time) {
    const why = `“${time.text}” is the likeliest day of the main event, by what stands around it. ${time.why}`
    if (time.from === day) return tellsWords(sentences, time, main) ? byThen(time) : asSure(eventTime(time, why), share)
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

/** Of days told with a share of at least this 94 in 100 are right, of the others 57. */
const sure = 0.7

/** A day that others come near is told as doubtful: `2024-07-26?`. */
function asSure(time: EventTime, share: number): EventTime {
  if (share >= sure || time.from !== time.to || time.edtf !== time.from) return time
  return { ...time, edtf: `${time.edtf}?`, why: `${time.why} Another day may be meant.` }
}

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
  if (!told || !home || !clause || clause.triggers.some(other => isAftermath(other) && other.use !== 'infinitive')) return null
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

const several = wordSet('people children men women')

/** "Nine were killed on Sunday when a bus overturned": the day that the sentence tells of the harm is that of what did it. */
function dayOfHarm(times: readonly TimeExpression[], { subkind, sentence, time, start, end }: TextEvent): TimeExpression | null {
  const span = time?.span
  if (!span || !befalls.has(subkind) || time.from !== time.to || !covers(sentence, span) || (span.start >= start && span.end <= end))
    return null
  return times.find(({ from, text, start }) => from === time.from && start === span.start && namesADay.test(text)) ?? null
}

const befalls = wordSet('accident disaster destruction')

const namesADay =
  /day\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/-]\d|\d\.\d{1,2}\.\d|\b(before|later|earlier|ago)$/i

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
  const chosen = own && times.find(time => covers(own, time) && covers(main, time))
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

/**
 * How many times likelier another place must be than a town that the main event's own clause says it happened in. The weights
 * come from reports of one kind; "in X" is plain everywhere.
 */
const trustInOwnWords = 40
const ofOneKind = wordSet('shooting attack casualty abduction robbery')

function mainPlace(
  article: Article,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  main: TextEvent,
  notNow: readonly Span[],
  twice: ReadonlySet<ReadSentence>,
  relative: readonly Mention[],
): EventPlace | null {
  const own = main.places[0]
  if (own?.carried === wholeArticle) return own
  const ownPlace = own?.role === 'happened' && own.carried === null ? mentions[own.mention]!.place! : null
  if (ownPlace && isWide(ownPlace, main)) return own!
  const part = own && ownPlace && areas.has(ownPlace.kind) ? partAround(own.mention, mentions, relative) : null
  const stated = ownPlace && !areas.has(ownPlace.kind) ? { thing: ownPlace.id, times: trustInOwnWords } : null
  // What the clause names goes before the dateline, and the town that is meant lies in the region it names
  const all = placeChoices(article, sentences, mentions, main, twice)
  const placeOf = ({ value }: Choice<PlaceChoice>) => mentions[value.mention]!.place!
  const dateline = all.find(({ value }) => value.isDateline)
  const desk = dateline && placeOf(dateline)
  const isAway = desk !== undefined && putsElsewhere(sentences, mentions, main, desk)
  const choices = all.filter(choice => {
    const place = placeOf(choice)
    if (notNow.some(told => covers(told, mentions[choice.value.mention]!))) return false
    // "It was on its way to Kathmandu" puts nothing at the desk either
    if (isAway && place.id === desk.id && !choice.value.isPutHere) return false
    if (part && place.id !== ownPlace!.id && !liesInPart(place, part)) return false
    if (!ownPlace || place.id === ownPlace.id || mentions[own!.mention]!.confidence < 0.9) return true
    // "shot down over Lorvia. … Airports in Tessel were closed": in a whole country, or at sea, only what puts the deed there says it more narrowly
    return !choice.value.isDateline && liesIn(place, ownPlace) && (!vast.has(ownPlace.kind) || choice.value.isPutHere)
  })
  const best = likeliest(choices, weights.place, choice => placeOf(choice).id, stated)?.best ?? null
  if (!best) return null
  if (own?.role === 'happened' && isFiner(mentions[own.mention]!.place!, placeOf(best))) return own
  const { mention } = best.value
  const inClause = mentions[mention]!.start >= main.start && mentions[mention]!.end <= main.end
  return {
    mention,
    placeId: mentions[mention]!.place!.id,
    role: 'happened',
    carried: inClause ? null : wholeArticle,
  }
}

/** "It could strike Port Ebo by Friday" puts nothing there that has happened. */
function stillAhead(events: readonly TextEvent[], main: TextEvent): readonly Span[] {
  return events.filter(({ status, sentence }) => isNotYet.has(status) && sentence.start !== main.sentence.start)
}

/** The clauses that tell of a day more than a year before: "In March 2019 more than 150 people were killed in Ogossagou" puts nothing of now there. */
function recalledClauses(sentences: readonly ReadSentence[], times: readonly TimeExpression[], now: Day | null): Span[] {
  if (now === null) return []
  const earliest = parseDay(now)! - 400
  const old = times.filter(({ to, type }) => type === 'DATE' && to !== null && parseDay(to)! < earliest)
  if (old.length === 0) return []
  const found: Span[] = []
  // Up to the paragraph's end, or to another day, a report stays with what it recalls: "In December 2016 … He was shot in Milan"
  let recalling = -1
  for (const sentence of sentences) {
    const { tokens, clauses, paragraph } = sentence
    const recalled = old.filter(time => covers(sentence, time))
    if (recalled.length > 0) {
      const spans = clauses.map(({ first, end }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end }))
      found.push(...spans.filter(clause => recalled.some(time => covers(clause, time))))
      recalling = recalled[0]!.start - sentence.start < opening ? paragraph : -1
    } else if (recalling !== paragraph || within(times, sentence).some(({ type, from }) => type === 'DATE' && from !== null)) recalling = -1
    else found.push(sentence)
  }
  return found
}

/** What opens a sentence sets its time. */
const opening = 20

/**
 * Whether the sentence that tells the main event puts it away from the town of the dateline: "LONDON, March 11 - Nine died near the Lorvian border". A
 * part of that town, the country or state round it, whence somebody comes and where something was said do not.
 */
function putsElsewhere(sentences: readonly ReadSentence[], mentions: readonly Mention[], { sentence }: TextEvent, town: Place): boolean {
  const home = sentences.find(({ start }) => start === sentence.start)!
  const first = datelineEnd(home.tokens)
  const named = within(mentions, { start: home.tokens[first]?.start ?? home.start, end: home.end })
  if (
    named.some(
      ({ place, role, start, adjective }) =>
        place &&
        role !== 'said' &&
        role !== 'origin' &&
        (!isRound(place, town) || (!adjective && isPart(home.tokens, firstFrom(home.tokens, start) - 1))),
    )
  )
    return true
  return home.tokens.some(({ text }, k) => k > first && text === 'border' && isCapital(home.tokens[k - 1]!.text))
}

/** "KATHMANDU - A bus fell off a road in western Nepal": who writes so is elsewhere. */
function isPart(tokens: readonly Token[], before: number): boolean {
  return /^(north|south|east|west)[a-z]*ern$/.test(lowerAt(tokens, before))
}

function isRound({ kind, country, name, admin1, point }: Place, town: Place): boolean {
  if (country === town.country && (kind === 'country' || (kind === 'admin' && (name === town.admin1 || admin1 === town.admin1))))
    return true
  return distanceKm(point, town.point) <= 50
}

/** Whether a place may be what an event "in North Sinai" is put at: it lies in that province, within that county's reach, or in that country; of a town nothing is asked. */
function liesIn(place: Place, outer: Place): boolean {
  if (outer.kind === 'country') return place.country === outer.country
  if (outer.kind !== 'admin') return true
  if (place.country !== outer.country) return false
  const isFirstLevel = outer.admin1 === null || outer.admin1 === outer.name
  if (isFirstLevel) return place.admin1 === outer.name
  return place.admin1 === outer.admin1 && distanceKm(place.point, outer.point) <= outer.uncertaintyKm
}

/** "Floods in southern Iraq": the part of what the event's own words name that they say it happened in, where it has an outline. */
function partAround(own: number, mentions: readonly Mention[], relative: readonly Mention[]): Place | null {
  const part = relative.find(one => one.leansOn!.includes(own) && covers(one, mentions[own]!))?.place
  return part && outlineOf(part.geometry) ? part : null
}

/** Where a part ends nobody can say, so that a town a fifth of its breadth away may still be in it: Karbala in "southern Iraq". */
function liesInPart({ point }: Place, { geometry, uncertaintyKm }: Place): boolean {
  const outline = outlineOf(geometry)!
  return (
    outline.some(rings => holdsPoint({ type: 'Polygon', coordinates: rings }, point)) ||
    distanceKm(nearestOn(outline, point), point) <= uncertaintyKm / 5
  )
}

/** A famine "in Tigray", a quake "off northern Sumatra": what befalls a region is not of one town that the text names. */
function isWide({ kind }: Place, { subkind }: TextEvent): boolean {
  return wide.has(subkind) && regions.has(kind)
}

/** A neighbourhood, a school or "two miles north of X" that the clause itself names, in or by the town the article speaks of. */
function isFiner(own: Place, town: Place): boolean {
  return town.kind === 'settlement' && finer.has(own.kind) && distanceKm(own.point, town.point) <= 25
}

/** The likeliest thing with its share, the likelihoods of choices that stand for it added up, and the choice that says it best. */
function likeliest<T>(
  choices: readonly Choice<T>[],
  weights: Weights,
  thing: (choice: Choice<T>) => string,
  stated: { thing: string; times: number } | null = null,
): { best: Choice<T>; share: number } | null {
  if (choices.length < 2) return choices[0] ? { best: choices[0], share: 1 } : null
  const each = likelihoods(choices, weights)
  const sums = new Map<string, number>()
  for (const [i, choice] of choices.entries()) {
    const trust = thing(choice) === stated?.thing ? stated.times : 1
    sums.set(thing(choice), (sums.get(thing(choice)) ?? 0) + trust * each[i]!)
  }
  let best: Choice<T> | null = null
  let [highest, own] = [0, 0]
  for (const [i, choice] of choices.entries()) {
    const sum = sums.get(thing(choice))!
    if (sum < highest || (sum === highest && each[i]! <= own)) continue
    best = choice
    highest = sum
    own = each[i]!
  }
  return best && { best, share: highest }
}
