import type { Article } from '../articles/article.ts'
import type { Mention } from '../places/place.ts'
import { type OnProgress, partOf } from '../text/on-progress.ts'
import { byPosition, covers, type Span } from '../text/span.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'
import { formatDay, parseDay } from '../times/calendar.ts'
import type { Day, TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { isAftermath } from './aftermath.ts'
import { bareQuote } from './bare-quote.ts'
import { type Antecedent, antecedents, carriedPlace, sameAgain } from './carry.ts'
import type { Clause } from './clauses.ts'
import { contentWords, contentWordsAmong } from './content-words.ts'
import type { EventPlace, EventTime, TextEvent } from './event.ts'
import { isOfNoNews } from './genre.ts'
import { putWhereGeolocated } from './geolocated.ts'
import { type Headings, headingsOf } from './headings.ts'
import { isPastForm } from './inflect.ts'
import { familyOf, type Subkind } from './kinds.ts'
import { placesOfTrigger } from './link-places.ts'
import { eventTime } from './link-times/event-time.ts'
import { timeOfSaying } from './link-times/of-saying.ts'
import { opensWithGerund } from './link-times/shared-with.ts'
import { timeOfTrigger } from './link-times/time-of-trigger.ts'
import { lowerAt } from './lower.ts'
import { mainEvent, type Standing } from './main-event.ts'
import { stayInTown } from './one-town.ts'
import { inPairs } from './pairs.ts'
import { participantsOf } from './participants.ts'
import { type ReadSentence, readSentences } from './read-sentences.ts'
import { continueScenes, type Telling } from './scenes.ts'
import { settleMainEvent } from './settle-main-event.ts'
import { standsUnder } from './settle-main-place.ts'
import { isInNextStatement, opensStatement } from './statements.ts'
import { statusOf } from './status.ts'
import { isHeadlinePlan } from './triggers/headline-plan.ts'
import type { Trigger } from './triggers/trigger.ts'
import { within } from './within.ts'

/**
 * The events an article reports, in reading order, one a clause, the main one marked.
 * "Rebels shelled Ebo on Tuesday; talks may follow." gives a shelling that happened, in Ebo, on that day, and talks that are hypothetical.
 * Who took part is told where it is to be explained. Of places made from others ("southern Iraq") only the main event asks, which no town outside
 * its part can be.
 */
export function buildEvents(
  article: Article,
  mentions: Mention[],
  times: TimeExpression[],
  explain = true,
  onProgress?: OnProgress,
  relative: readonly Mention[] = [],
): TextEvent[] {
  const { sentences, events, inStory, main, live, tellings, bounds, isRoundup } = readEvents(article, mentions, times, explain, onProgress)
  if (main) {
    main.main = true
    settleMainEvent(article, sentences, mentions, times, main, events, live, relative)
  }
  for (const [event, bound] of bounds)
    if (event.time === null || (event.time.phrase === null && event.time.from === null)) event.time = bound
  const all = inStory.length > 0 ? [...events, ...inStory].sort(byPosition) : events
  continueScenes(sentences, all, tellings, mentions, times, article.published, isRoundup)
  // "The operator stopped loading": no more than a verb, it counts as part of the story that gives it its day
  for (const event of inStory) if (event.time?.phrase != null) events.push(event)
  if (inStory.length > 0) events.sort(byPosition)
  if (!isRoundup) stayInTown(events, mentions, article.published)
  putWhereGeolocated(article.text, events, mentions)
  return events
}

/** The events as their own sentences tell them, before the whole article is asked about the main one. */
export function readEvents(
  article: Article,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  explain = true,
  onProgress?: OnProgress,
): {
  sentences: ReadSentence[]
  events: TextEvent[]
  /** What a plain verb tells without a day or a place: an event where the story it is part of has a day. */
  inStory: TextEvent[]
  main: TextEvent | null
  live: boolean
  isRoundup: boolean
  tellings: Map<TextEvent, Telling>
  bounds: Map<TextEvent, EventTime>
} {
  const sentences = readSentences(article, mentions, partOf(onProgress, 0, 0.5))
  const onSentence = partOf(onProgress, 0.5, 1)
  const whole = wholeRanges(times, article.text)
  const known: Antecedent[] = []
  const reported: Standing[] = []
  const spokenOf: Standing[] = []
  const inStory: TextEvent[] = []
  const bounds = new Map<TextEvent, EventTime>()
  const tellings = new Map<TextEvent, Telling>()
  const headline = contentWords(article.headline)
  const headings = headingsOf(sentences, whole, mentions)
  for (const sentence of sentences) {
    onSentence?.(sentence.start / article.text.length)
    const when = sentence.clauses.length > 0 ? within(whole, sentence) : []
    for (const clause of clausesOf(sentence, mentions, when))
      for (const trigger of clause.triggers) {
        const head = trigger === clause.triggers[0]
        if ((!head && trigger.use !== 'mentioned') || isTime(sentence, trigger, when)) continue
        const standing = standingOf(article, sentence, clause, trigger, mentions, when, known, headline, headings)
        if (isHabit(standing.event, trigger, sentence, when)) continue
        const bound = boundOf(standing, sentence, trigger, when)
        tellings.set(standing.event, { sentence, trigger })
        if (bound) bounds.set(standing.event, bound)
        if (trigger.vouched === 'story') {
          if (isOfStory(standing, sentence, head)) inStory.push(standing.event)
          continue
        }
        if (sentence.role !== 'body' || !reports(standing, trigger, head, article.published)) {
          if (!trigger.vouched) spokenOf.push(standing)
          // "Sailings resumed at nightfall": an hour vouches for it, and its day is the story's; "two days later" would be another
          else if (trigger.vouched === 'dated' && isOfStory(standing, sentence, head) && when.every(({ type }) => type === 'TIME'))
            inStory.push(standing.event)
          continue
        }
        const before = reported.at(-1)?.event
        // "denied that it had shelled Ebo and blamed the rebels": the words were not spoken there
        if (clause.coordinated && head && before && (standing.event.status === 'denied') === (before.status === 'denied')) {
          sharePlace(standing.event, before)
          // "left Ebo on Friday and reached Tessel on Sunday": what came on another day came elsewhere
          const isAnew = opensStatement(sentence.tokens, clause.first - 1)
          // Nor did it where somebody was taken to: "was hurt and was flown to Ebo"
          const isThere = standing.event.subkind !== 'journey' || before.subkind === 'journey'
          // "Ebo drew with Tessel and Lorvia lost at Varna": two matches
          const isOther = standing.event.subkind === 'contest' && standing.event.places.some(({ role }) => role !== 'happened')
          if (!isAnew && isThere && !isOther && standing.event.kind === before.kind && !isOnAnotherDay(before, standing.event))
            sharePlace(before, standing.event)
          // "Nine died when a lake overflowed and swept away a bridge in Ebo"
          if (isCause(before)) for (const { event } of reported.slice(-3, -1)) if (isHarm(event)) sharePlace(event, before)
        }
        if (head && before && isUnderOpening(sentence, trigger, standing.event, before, mentions)) sharePlace(standing.event, before)
        if (head && before && opensWithWhere(sentence)) sharePlace(standing.event, before)
        if (head && opensCause(sentence, clause)) {
          const mayBeLater = lowerAt(sentence.tokens, clause.first) === 'after'
          for (const { event } of reported.slice(-2)) shareCause(event, standing.event, mayBeLater)
        }
        if (head && before && opensWithGerund(sentence.tokens, clause) && standing.event.places.length === 0)
          sharePlace(standing.event, before)
        // "Sailings from Ebo were cancelled when the crew walked out"
        if (head && before && standing.event.places.length === 0 && lowerAt(sentence.tokens, clause.first) === 'when')
          sharePlace(standing.event, before)
        reported.push(standing)
        if (explain) standing.event.participants = participantsOf(sentence, clause, mentions, when, standing.event.places)
        for (const place of standing.event.places) if (place.carried) known.push(carriedAntecedent(place, clause, sentence))
      }
    known.push(...antecedents(sentence, mentions, scenesOf(sentence, reported), isRecalledIn(sentence, whole, article.published)))
  }
  const main = mainEvent(reported, spokenOf, newsDay(article, sentences, times), isOfNoNews(article.headline))
  const events = reported.map(standing => standing.event)
  if (main && !events.includes(main)) events.push(main)
  return {
    sentences,
    events: events.sort(byPosition),
    inStory,
    main,
    live: headings.live,
    tellings,
    bounds,
    isRoundup: headings.places.size > 0,
  }
}

function isOfStory({ inQuotes }: Standing, { role }: ReadSentence, head: boolean): boolean {
  return role === 'body' && head && !inQuotes
}

/** Whether a mention stands in a clause, or a sentence without any, that tells of a day more than a year before. */
function isRecalledIn(sentence: ReadSentence, times: readonly TimeExpression[], published: Day | null): (mention: Mention) => boolean {
  const earliest = published === null ? null : parseDay(published)! - longAgo
  const old = within(times, sentence).filter(
    ({ to, type }) => type === 'DATE' && to !== null && earliest !== null && parseDay(to)! < earliest,
  )
  if (old.length === 0) return () => false
  const { tokens, clauses } = sentence
  const spans = clauses.map(({ first, end }) => ({ start: tokens[first]!.start, end: tokens[end - 1]!.end }))
  return mention => {
    const clause = spans.find(span => covers(span, mention)) ?? sentence
    return old.some(time => covers(clause, time))
  }
}

const longAgo = 400

/** The mentions of a sentence that something is told to have happened at, and whether that was harm. */
function scenesOf(sentence: ReadSentence, reported: readonly Standing[]): ReadonlyMap<number, boolean> {
  const scenes = new Map<number, boolean>()
  for (let r = reported.length - 1; r >= 0 && reported[r]!.event.sentence.start === sentence.start; r--) {
    const { event } = reported[r]!
    if (event.status !== 'happened') continue
    const isHarmed = isHarm(event) || isCause(event)
    for (const { mention, role, carried } of event.places)
      if (role === 'happened' && carried === null) scenes.set(mention, isHarmed || scenes.get(mention) === true)
  }
  return scenes
}

/** A sentence's clauses, those with two pairs of a place and a day parted. */
function clausesOf(sentence: ReadSentence, mentions: readonly Mention[], when: readonly TimeExpression[]): readonly Clause[] {
  return when.length < 2 ? sentence.clauses : sentence.clauses.flatMap(clause => inPairs(sentence, clause, mentions, when))
}

/** What has happened came by the day on which somebody tells it, where nothing else says when. */
function boundOf({ event }: Standing, sentence: ReadSentence, trigger: Trigger, when: readonly TimeExpression[]): EventTime | null {
  if (when.length === 0 || event.time?.phrase != null || trigger.use === 'progressive') return null
  if (event.status !== 'happened' && event.status !== 'said') return null
  return timeOfSaying(sentence, trigger, when)
}

/**
 * The day from which what is told is long ago or not: that of publication, else the latest that the text tells. Whoever writes "on Thursday" in the first
 * sentences, and no date, writes news of a day that is not known: what has its year then ("clashed in September 2022") is of another.
 */
function newsDay({ published }: Article, sentences: readonly ReadSentence[], times: readonly TimeExpression[]): Day | null {
  const told = published ?? latestDay(times)
  if (told !== null) return told
  const lead = sentences.filter(({ role }) => role === 'body')[2] ?? sentences.at(-1)
  const isNews = times.some(
    ({ from, type, text, start }) => from === null && type === 'DATE' && start < (lead?.end ?? 0) && aWeekday.test(text),
  )
  return isNews ? someDayOfNews : null
}

const aWeekday = /^(?:(?:on|late|early|last|this) )*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const someDayOfNews = '9999-12-31'

/** Where a text states no date of its own: the latest single day it tells. */
function latestDay(times: readonly TimeExpression[]): Day | null {
  let latest: Day | null = null
  for (const { from, to } of times) if (from !== null && from === to && (latest === null || from > latest)) latest = from
  return latest
}

/** "March 26" is no march. */
function isTime(sentence: ReadSentence, trigger: Trigger, times: readonly TimeExpression[]): boolean {
  const at = sentence.tokens[trigger.first]!
  return times.some(time => time.start <= at.start && at.end <= time.end && time.type === 'DATE')
}

/**
 * Whether a clause reports the event or only speaks of one. A noun only spoken of is an event where it has its own day or place:
 * "charged in the Feb. 6 shooting", "the attack in Ebo"; "this attack" leans on what was reported before.
 */
function reports({ event, inQuotes }: Standing, trigger: Trigger, head: boolean, published: Day | null): boolean {
  // "14:05 | Thirty hours after the quake, a woman was rescued": the hour is not that of what is only spoken of
  const isOwn = event.time?.span != null && covers(event.sentence, event.time.span)
  const dated = event.time?.phrase != null && (isOwn || trigger.use !== 'mentioned') && !isAftermath(trigger)
  // "“I left Ebo on Monday,” she said": what is told with a day is told of that day, by whomever; without one it is talk
  const needsDay = (trigger.vouched === 'dated' && event.places[0]?.role !== 'happened') || inQuotes
  // "opens today" is of the day on which it is printed
  const isToday = published !== null && event.time?.from === published && event.time.to === published
  if (
    trigger.vouched === 'scheduled' &&
    ((event.status !== 'planned' && !isToday && !isPrinted(event, published)) || event.time?.phrase == null)
  )
    return false
  if (trigger.vouched && ((needsDay && event.time?.phrase == null) || !isPlainOr(event, trigger, published))) return false
  if (!head) return dated
  if (trigger.backReference) return dated
  return trigger.use !== 'mentioned' || dated || event.places[0]?.role === 'happened'
}

/** "A team reports in Nature on Wednesday", printed on Thursday: words are told in the present of the day on which they came out. */
function isPrinted({ subkind, time }: TextEvent, published: Day | null): boolean {
  return subkind === 'statement' && published !== null && time?.from != null && time.from < published
}

/** What a plain verb tells counts where it is told as fact or plan; "nobody has been charged" as well, and what may come on a day ahead. */
function isPlainOr({ status, time, quote, start, trigger }: TextEvent, { vouched }: Trigger, published: Day | null): boolean {
  if (isPlain.has(status)) return true
  if (status === 'denied') return vouched !== 'scheduled'
  if (published === null || time?.phrase == null || time.from === null || time.from <= published) return false
  return mayCome.test(quote.slice(0, trigger.start - start))
}

/** "would be held on 2 May", "could reach Ebo on Friday"; not "if it had sold the mill on Friday". */
const mayCome = /\b(?:would|could|might|may|to)\s(?:be\s)?$/

const isPlain = wordSet('happened said planned')

/** "Every October she lays a wreath", "pirates still board ships off Ebo": what is told in the present of all years is told of none. */
function isHabit(event: TextEvent, { first, use }: Trigger, { tokens }: ReadSentence, when: readonly TimeExpression[]): boolean {
  if (use !== 'finite') return false
  if (often.has(lowerAt(tokens, first - 1)) && !isPastForm(lowerAt(tokens, first))) return true
  const verb = lowerAt(tokens, first)
  const isPresent = verb.endsWith('s') || (ofMany.has(lowerAt(tokens, first - 1)) && !verb.endsWith('ed'))
  return isPresent && when.some(time => time.type === 'SET' && covers(event, time))
}

/** "Police arrest hundreds every year" */
const ofMany = wordSet('police people men women children')

const often = wordSet('still often usually sometimes always regularly routinely typically rarely seldom occasionally normally generally')

/** "was dismantled and replaced", "two were killed and seven hurt in X": what "and" joins happened in one place, unless each names its own. */
function sharePlace(event: TextEvent, other: TextEvent): void {
  if (other.sentence.start !== event.sentence.start || event.places[0]?.role === 'happened') return
  const shared = other.places.filter(place => place.role === 'happened' && !event.places.some(own => own.placeId === place.placeId))
  event.places.unshift(...shared)
}

function isOnAnotherDay({ time: a }: TextEvent, { time: b }: TextEvent): boolean {
  return a?.phrase != null && b?.phrase != null && a.edtf !== b.edtf
}

/**
 * "In Ebo police fired tear gas at pupils | who marched on the town hall": a place that opens its sentence is where all of it came, but for what was done
 * before, on another day, or by whoever is tried.
 */
function isUnderOpening(
  { start, tokens }: ReadSentence,
  { first, subkind }: Trigger,
  event: TextEvent,
  before: TextEvent,
  mentions: readonly Mention[],
): boolean {
  const [site] = before.places
  if (before.sentence.start !== start || site?.role !== 'happened' || site.carried !== null || !isPlain.has(event.status)) return false
  if (!opening.has(lowerAt(tokens, 0)) || mentions[site.mention]!.start > (tokens[2]?.start ?? start)) return false
  if (event.places.some(({ role }) => role === 'happened' || role === 'named')) return false
  if (event.status !== 'planned' && isOnAnotherDay(before, event)) return false
  for (let k = first - 1; k > first - 4; k--) if (lowerAt(tokens, k) === 'had') return false
  return !isAftermath({ subkind: before.subkind as Subkind }) || isAftermath({ subkind })
}

const opening = wordSet('in at near')

/** "In Daraa, where the uprising began, | fighters took over the barracks": both were there. */
function opensWithWhere({ tokens }: ReadSentence): boolean {
  if (lowerAt(tokens, 0) !== 'in') return false
  for (let k = 2; k < 6; k++) if (lowerAt(tokens, k) === 'where') return tokens[k - 1]!.text === ','
  return false
}

/** "… were killed | when a bus plunged into a gorge". */
function opensCause({ tokens }: ReadSentence, clause: Clause): boolean {
  return causal.has(lowerAt(tokens, clause.first))
}

const causal = wordSet('when after as')

/** "20 people drowned after a ferry capsized on Lake X on Monday": the harm came where its cause did and, unless somebody died of it later, when. */
function shareCause(harm: TextEvent, cause: TextEvent, mayBeLater: boolean): void {
  const isHarmed = isHarm(harm) || (followsOn.has(harm.subkind) && mishaps.has(cause.subkind))
  if (!isHarmed || !isCause(cause) || harm.sentence.start !== cause.sentence.start) return
  sharePlace(harm, cause)
  sharePlace(cause, harm)
  const isDated = cause.time?.phrase != null && cause.time.from !== null
  const diedLater = mayBeLater && /^die/i.test(harm.quote.slice(harm.trigger.start - harm.start))
  if (harm.status !== cause.status || diedLater) return
  if (isDated && harm.time?.phrase == null) harm.time = cause.time
  // "Last September 22 people drowned after a boat capsized"
  else if (cause.time?.phrase == null && harm.time?.phrase != null && harm.time.from !== null) cause.time = harm.time
}

/** "Nine were trapped after a shaft collapsed near Ebo", "bodies were found after an avalanche": what comes of it was there as well. */
const harms = wordSet('casualty destruction accident discovery')

/** "The road was closed on Sunday after a lorry overturned", "drifted for hours after its engine blew up": what else follows at once. */
const followsOn = wordSet('closure displacement journey')
const mishaps = wordSet('accident disaster destruction')

function isHarm({ subkind }: { subkind: string }): boolean {
  return harms.has(subkind)
}

function isCause({ subkind }: { subkind: string }): boolean {
  return causes.has(subkind)
}

const causes = wordSet('accident disaster shooting strike shelling bombing attack clash destruction')

function standingOf(
  article: Article,
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  known: readonly Antecedent[],
  headline: ReadonlySet<string>,
  headings: Headings,
): Standing {
  const { tokens } = sentence
  const { start, end } = bareQuote(article.text, { start: tokens[clause.first]!.start, end: tokens[clause.end - 1]!.end })
  const at = { start: tokens[trigger.first]!.start, end: tokens[trigger.last]!.end }
  const inQuotes = sentence.quotes.some(quote => quote.start <= at.start && at.end <= quote.end)
  const from = clause.own === undefined ? null : tokens[clause.own]!.start
  const found = timeOfTrigger(
    sentence,
    clause,
    trigger,
    from === null ? times : times.filter(time => time.start >= from),
    article.published,
  )
  const told =
    sentence.role === 'headline' && isHeadlinePlan(tokens, trigger.first) ? 'planned' : statusOf(sentence, clause, trigger, inQuotes)
  // What lies ahead of the day of publication cannot have happened yet; what is told in the past has no day there: "warned that it could rain on Friday"
  const ahead = found?.from != null && article.published !== null && found.from > article.published
  const stated = ahead && told === 'happened' && isTold(tokens, trigger) ? null : found
  const status = told === 'happened' && ahead && stated ? 'planned' : told
  const isElsewhere = stated?.span != null && (stated.span.start < start || stated.span.end > end)
  const isPast = stated?.to != null && article.published !== null && stated.to < article.published
  // "could spread to Ebo, where it killed nine in 2022": what is still to come has no past day, unless its own words tell it
  const own = isToCome.has(status) && isElsewhere && isPast ? null : stated
  const day = own && isToCome.has(status) ? nextOfName(own, article.published) : own
  let places = inOwnLand(placesOfTrigger(sentence, clause, trigger, mentions), trigger, at, mentions)
  const again = placeAgain(sentence, clause, trigger, places, mentions)
  if (places[0]?.role !== 'happened' || again >= 0) {
    const elsewhere =
      carriedTo(sentence, clause, trigger, mentions, known) ?? underHeading(headings.places.get(sentence.paragraph), mentions)
    // "nine died in the same town, and Ebo remembers it": what is named beyond is not where
    if (elsewhere && again >= 0) places = places.map(place => ({ ...place, role: place.role === 'happened' ? 'named' : place.role }))
    if (elsewhere) places = [elsewhere, ...places]
  }
  const future = status !== 'happened' && status !== 'said' && status !== 'denied'
  const event: TextEvent = {
    start,
    end,
    kind: familyOf(trigger.subkind),
    subkind: trigger.subkind,
    status,
    trigger: at,
    sentence: { start: sentence.start, end: sentence.end },
    quote: article.text.slice(start, end),
    time: day ?? (future ? null : (byHeading(headings.days.get(sentence.paragraph)) ?? byPublication(article))),
    places,
    participants: [],
    main: false,
  }
  return {
    event,
    inHeadline: sentence.role === 'headline',
    sentence: sentence.role === 'body' ? sentence.index : 0,
    shared: contentWordsAmong(headline, tokens, clause),
    mentioned: trigger.use === 'mentioned',
    weak: trigger.vouched !== null,
    beside: trigger !== clause.triggers[0],
    joined: clause.coordinated,
    inQuotes,
  }
}

/** Where "in the same town" says where something happened: behind it or before, with no place named before those words. */
function placeAgain(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  places: readonly EventPlace[],
  mentions: readonly Mention[],
): number {
  const again = sameAgain(sentence, clause)
  if (again < 0 || isInNextStatement(sentence.tokens, clause, trigger, again)) return -1
  const { start } = sentence.tokens[again]!
  return places.some(({ mention, role }) => role === 'happened' && mentions[mention]!.start < start) ? -1 : again
}

/** "Lorvia’s minister resigned", "Lorvia has confirmed its first case": what befalls a land’s offices and its health befalls it at home. */
function inOwnLand(places: EventPlace[], { subkind }: Trigger, at: Span, mentions: readonly Mention[]): EventPlace[] {
  const [first, ...others] = places
  if (first?.role !== 'origin' || !ofLands.has(subkind)) return places
  const { place, end, adjective } = mentions[first.mention]!
  // "won Lorvia’s presidential run-off"
  const isBeside = end <= at.start || subkind === 'election'
  return place?.kind === 'country' && !adjective && isBeside ? [{ ...first, role: 'happened' }, ...others] : places
}

const ofLands = wordSet('appointment outbreak election')

const isToCome = wordSet('planned threatened hypothetical')

/** "Schools will stay closed on Friday", printed on a Saturday: the bare weekday of what is to come is the next one. */
function nextOfName(time: EventTime, published: Day | null): EventTime {
  if (published === null || time.from === null || time.from !== time.to || time.from >= published || !bareWeekday.test(time.phrase ?? ''))
    return time
  const day = parseDay(time.from)! + 7
  if (day < parseDay(published)!) return time
  const [from, why] = [formatDay(day), `${time.why} What is to come lies ahead, so the next one is meant.`]
  return { ...time, edtf: from, from, to: from, basis: 'inferred', why }
}

const bareWeekday = /^(?:(?:late|early) )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/

/** Whether a verb stands in the past: "cancelled", "has cancelled", "was cancelled". */
function isTold(tokens: readonly Token[], { first, last, use }: Trigger): boolean {
  const helper = lowerAt(tokens, first - 1)
  if (use === 'passive') return helper === 'was' || helper === 'were' || helper === 'been'
  if (use !== 'finite') return false
  const verb = lowerAt(tokens, first)
  if (lowerAt(tokens, last).endsWith('ed') || helper === 'has' || helper === 'have' || helper === 'had') return true
  // "which Lorvia built"
  return irregularPast.test(verb) && !helping.has(helper)
}

const irregularPast =
  /^(?:built|rebuilt|sold|bought|left|found|held|met|won|lost|fell|rose|sank|broke|began|took|sent|shot|struck|drew|fled|came|went|gave)$/
const helping = wordSet("to will 'll would could may might must shall should be")

function byHeading(heading: TimeExpression | undefined): EventTime | null {
  return heading ? eventTime(heading, `The paragraph stands under “${heading.text}”. ${heading.why}`) : null
}

function underHeading(mention: number | undefined, mentions: readonly Mention[]): EventPlace | null {
  if (mention === undefined) return null
  const { name, place } = mentions[mention]!
  return { mention, placeId: place!.id, role: 'happened', carried: `${standsUnder} “${name}”` }
}

/** Undated: all that is known is that it was told on the day of publication. */
function byPublication(article: Article): EventTime | null {
  if (article.published === null) return null
  return {
    edtf: `../${article.published}`,
    from: null,
    to: article.published,
    basis: 'inferred',
    phrase: null,
    span: null,
    why: 'No day is stated; the day of publication is the latest it can be.',
  }
}

function carriedTo(
  sentence: ReadSentence,
  clause: Clause,
  trigger: Trigger,
  mentions: readonly Mention[],
  known: readonly Antecedent[],
): EventPlace | null {
  const carried = carriedPlace(sentence, clause, known, isHarm(trigger) || isCause(trigger))
  const place = carried && mentions[carried.mention]!.place
  return place ? { mention: carried.mention, placeId: place.id, role: 'happened', carried: carried.rule } : null
}

/** A place that was taken up once can be taken up again: "this facility" after "this factory". */
function carriedAntecedent(place: EventPlace, clause: Clause, sentence: ReadSentence): Antecedent {
  return {
    mention: place.mention,
    noun: 'facility',
    at: sentence.tokens[clause.first]!.start,
    division: false,
    great: false,
    happened: true,
    acts: false,
    origin: false,
    listed: false,
    harmed: false,
    recalledIn: -1,
    country: null,
  }
}
