import type { Article } from '../articles/article.ts'
import type { Mention } from '../places/place.ts'
import { covers, firstFrom, type Span } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { parseDay } from '../times/calendar.ts'
import type { Day, TimeExpression } from '../times/time.ts'
import { datelineEnd } from './dateline-end.ts'
import type { EventPlace, EventTime, TextEvent } from './event.ts'
import { kinds, type Subkind } from './kinds.ts'
import { lowerAt } from './lower.ts'
import { standingTwice } from './main-day.ts'
import { headlinePlace } from './main-place.ts'
import type { ReadSentence } from './read-sentences.ts'
import { mainTime } from './settle-main-day.ts'
import { mainPlace, wholeArticle, wide } from './settle-main-place.ts'
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
  if (gravity < 6 && main.places[0]?.role !== 'happened') takeLikePlace(events, main)
  if (main.places[0]?.role !== 'happened') takeOwnBody(sentences, mentions, main)
  if (gravity < 6) takeLikeTime(events, main)
  if (!sudden || gravity < 6 || !(main.status === 'happened' || main.status === 'said')) return
  const twice = standingTwice(article, sentences)
  const time = live ? whileItHappened(article, main) : mainTime(article, sentences, mentions, times, main, twice)
  if (time) main.time = time
  const notNow = [...recalledClauses(sentences, times, main.time?.from ?? article.published), ...stillAhead(events, main)].filter(
    told => !covers(told, main.trigger),
  )
  // What the clause itself says stays whole: "in X and Y", and a town in one of two countries is not both
  const own = main.places.filter(({ role, carried }) => role === 'happened' && carried === null)
  const place =
    (own.length === 0 && measuredFrom(main, mentions, relative)) ||
    mainPlace(article, sentences, mentions, main, notNow, twice, relative, events)
  const isOneOfMany = place !== null && own.length > 1 && place.carried !== null
  if (place && !isOneOfMany && own[0]?.placeId !== place.placeId)
    main.places = [place, ...main.places.filter(other => other.role !== 'happened' && other.placeId !== place.placeId)]
}

/** "boarded a tanker as it lay 12 miles east of Ebo, its owners in Tessel said": behind its verb a distance says where it was, from the town that it is measured from. */
function measuredFrom(main: TextEvent, mentions: readonly Mention[], relative: readonly Mention[]): EventPlace | null {
  const from = main.trigger.end
  const beside = relative.find(
    ({ start, end, place }) => start >= from && start - from <= nearVerb && end <= main.end && place?.relative?.km != null,
  )
  const mention = beside ? mentions.findIndex(({ start, end }) => start >= beside.start && end <= beside.end) : -1
  const placeId = mentions[mention]?.place?.id
  return placeId === undefined ? null : { mention, placeId, role: 'happened', carried: null }
}

/** In characters, as far as `withRelative` looks. */
const nearVerb = 110

/** What has no place of its own has that of the headline, where that is all there is to know, or says how wide it is: "Drought takes hold in Ebo". */
function takeHeadlinePlace(sentences: readonly ReadSentence[], mentions: readonly Mention[], main: TextEvent): void {
  const mention = headlinePlace(sentences, mentions)
  if (mention === null) return
  const { sudden, gravity } = kinds[main.subkind as Subkind]
  if (sudden && gravity >= 6 && !(wide.has(main.subkind) && wideKinds.has(mentions[mention]!.place!.kind))) return
  const placeId = mentions[mention]!.place!.id
  main.places = [{ mention, placeId, role: 'happened', carried: wholeArticle }, ...main.places.filter(place => place.placeId !== placeId)]
}

/**
 * "Hamas freed three hostages on Saturday. … Two of them were handed over in Ebo": told again further on, with a place, the same thing of the same day, or of
 * none, was there; of what others did in the same sentence nothing is known.
 */
function takeLikePlace(events: readonly TextEvent[], main: TextEvent): void {
  const { subkind, sentence, status, time } = main
  // "Shares slumped. … A fund in Ebo bought two percent": another deal
  if (subkind === 'business' || time?.phrase == null || time.from === null || time.from !== time.to) return
  const like = events.filter(
    other =>
      other.subkind === subkind &&
      other.status === status &&
      other.sentence.start > sentence.start &&
      (other.time?.phrase == null || (other.time.from === time.from && other.time.to === time.to)) &&
      other.places[0]?.role === 'happened',
  )
  const [first] = like
  const place = first?.places[0]
  if (!place || like.some(({ places }) => places[0]!.placeId !== place.placeId)) return
  main.places = [{ ...place, carried: wholeArticle }, ...main.places.filter(other => other.placeId !== place.placeId)]
}

/** "A trader has given birth to twins. … They were delivered on Saturday": told again in the next sentences, with a day, the same kind of thing came then. */
function takeLikeTime(events: readonly TextEvent[], main: TextEvent): void {
  const { subkind, sentence, status, time } = main
  if (status !== 'happened' || time?.phrase != null || !againTold.has(subkind)) return
  const like = events.filter(
    other =>
      other.subkind === subkind &&
      other.status === status &&
      other.sentence.start > sentence.start &&
      other.time?.phrase != null &&
      other.time.from !== null &&
      other.time.from === other.time.to,
  )
  const own = like[0]?.time
  if (!own || like.some(({ time }) => time!.from !== own.from)) return
  main.time = { ...own, basis: 'inferred', why: `“${own.phrase}” is told of the same further on. ${own.why}` }
}

const againTold = wordSet('birth agreement decision contest election')

const wideKinds = wordSet('admin country region island')

/** "Tessel's council voted", "Lorvian lawmakers brought the government down", "a Tessel museum has surrendered a bronze": a body acts where it is at home. */
function takeOwnBody(sentences: readonly ReadSentence[], mentions: readonly Mention[], main: TextEvent): void {
  if (!ofBodies.has(main.subkind) || main.status === 'hypothetical' || main.status === 'denied') return
  const home = sentences.find(({ start }) => start === main.sentence.start)
  if (!home) return
  const { tokens } = home
  for (let m = firstFrom(mentions, main.start); m < mentions.length && mentions[m]!.end <= main.trigger.start; m++) {
    const { place, end } = mentions[m]!
    let k = firstFrom(tokens, end)
    if (lowerAt(tokens, k + 1) === 's') k += 2
    if (inhabited.has(lowerAt(tokens, k))) k++
    if (!place || !bodies.has(lowerAt(tokens, k)) || (tokens[k]?.start ?? 0) > main.trigger.start) continue
    main.places = [
      { mention: m, placeId: place.id, role: 'happened', carried: null },
      ...main.places.filter(other => other.placeId !== place.id),
    ]
    return
  }
}

const ofBodies = wordSet(
  'election decision appointment diplomacy business sanction contest arrest release agreement repair closure construction',
)
const inhabited = wordSet('city town county state national federal central provincial regional')
const bodies = wordSet(
  `lawmakers legislators deputies mps senators parliament senate assembly council councillors government cabinet court courts judges voters museum
  zoo library university hospital bank regulator regulators`,
)

/** What is done by an office or a body, in lines that name no other place, is done where the report was written: "JUBA — The president dismissed …". */
function takeDateline(sentences: readonly ReadSentence[], mentions: readonly Mention[], main: TextEvent): void {
  const { gravity } = kinds[main.subkind as Subkind]
  if ((!official.has(main.subkind) && gravity >= 6) || main.status === 'hypothetical' || main.status === 'denied') return
  const lead = sentences.find(({ role }) => role === 'body')
  if (!lead || sentences.find(({ start }) => start === main.sentence.start && start !== lead.start)) return
  const opens = lead.tokens[datelineEnd(lead.tokens)]?.start ?? 0
  const mention = mentions.findIndex(({ start, end, place }) => start >= lead.start && end <= opens && place?.kind === 'settlement')
  if (mention < 0) return
  const isInHeadline = sentences.some(
    sentence => sentence.role === 'headline' && within(mentions, sentence).some(({ place }) => place?.id === mentions[mention]!.place!.id),
  )
  const town = mentions[mention]!.place!
  // "WINNIPEG — A committee of the Manitoba legislature": what the town lies in is no other place, nor is a river that a bridge of it spans
  const isOther = ({ place }: Mention) =>
    place &&
    !(place.kind === 'water' && kinds[main.subkind as Subkind].family === 'works') &&
    !(place.country === town.country && (place.kind === 'country' || (place.kind === 'admin' && place.name === town.admin1)))
  if (!official.has(main.subkind) && !isInHeadline && within(mentions, { start: opens, end: lead.end }).some(isOther)) return
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

/** "It could strike Port Ebo by Friday" puts nothing there that has happened. */
function stillAhead(events: readonly TextEvent[], main: TextEvent): readonly Span[] {
  return events.filter(({ status, sentence }) => isNotYet.has(status) && sentence.start !== main.sentence.start)
}

const isNotYet = wordSet('planned threatened hypothetical')

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
