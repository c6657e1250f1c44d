import { wordSet } from '../text/word-set.ts'
import { parseDay } from '../times/calendar.ts'
import type { Day } from '../times/time.ts'
import type { TextEvent } from './event.ts'
import { kinds, type Subkind } from './kinds.ts'

/** What the choice of the main event looks at, beside the event itself. */
export interface Standing {
  event: TextEvent
  /** Told by the headline, not by the text. */
  inHeadline: boolean
  /** Running number of its sentence. */
  sentence: number
  /** How many content words of the headline its clause has. */
  shared: number
  mentioned: boolean
  /** Told by a verb that only its clause's day, place or tense makes an event: "opened on Monday". */
  weak: boolean
  /** Spoken of in a clause that reports something else: "sanctions over the killing of two students". */
  beside: boolean
  /** Its clause is joined to the one before by "and". */
  joined: boolean
  /** Told in quotation marks. */
  inQuotes: boolean
}

/**
 * The event an article is about: told early, in the headline's words, grave, and as having happened. An arrest, a trial or
 * a vigil yields to the deed it is about, even when that is only spoken of: "arrested in the shooting death of …".
 */
export function mainEvent(
  reported: readonly Standing[],
  spokenOf: readonly Standing[],
  now: Day | null,
  isOfNoNews = false,
): TextEvent | null {
  const grave = graveEvent(reported, spokenOf, now)
  const main = grave && (newsOfWhom(grave, reported) ?? grave)
  if (main && (isNoNews(main, reported, now) || isInPassing(main, reported, now) || (isOfNoNews && !isNewsAnyway(main, now)))) return null
  // "was caught on Friday after a gun battle", "water was restored days after a main burst": that led to what is told
  if (!main || !/^after\b/i.test(main.quote)) return main
  const outcomes = main.subkind === 'clash' ? ofFight : ofHarm
  const mayBeNews = main.time?.phrase == null && !reported.some(({ event, shared }) => event === main && shared > 0)
  const outcome = reported.find(
    ({ event, shared }) =>
      event.sentence.start === main.sentence.start &&
      event.start < main.start &&
      (main.subkind === 'talks' || outcomes.has(event.subkind) || (mayBeNews && shared > 0 && isNewsOfOffice(event))) &&
      toldAsFact(event),
  )
  return outcome?.event ?? main
}

/** "Osei was sworn in as premier on Friday, after protests in which 51 were killed": what an office did, with a day, and what went before without one. */
function isNewsOfOffice({ subkind, time }: TextEvent): boolean {
  return ofOffice.has(subkind) && time?.phrase != null
}

const ofOffice = wordSet('appointment election agreement summit')

/** "A man who fled abroad | was sentenced on Monday": of somebody told of by what he did once, the news is the sentence's own verb, unless that was the crime. */
function newsOfWhom(event: TextEvent, reported: readonly Standing[]): TextEvent | null {
  if (isDeed(event) || event.kind === 'force' || !ofWhom.test(event.quote.slice(0, event.trigger.start - event.start))) return null
  const own = reported.find(
    ({ event: other, mentioned }) =>
      other.sentence.start === event.sentence.start &&
      other.start > event.trigger.end &&
      !mentioned &&
      toldAsFact(other) &&
      predicate.test(other.quote),
  )
  return own?.event ?? null
}

const ofWhom = /\w who (?:had |has |have )?$/
const predicate = /^(?:was|were|has|have) /

/**
 * "One such dome killed 600 people in 2021", far down in what explains domes of heat, or "the mill, where thousands were murdered" in a page for travellers: a text
 * whose headline and lead tell of no event, and whose days are all long past, is about none.
 */
function isNoNews(main: TextEvent, reported: readonly Standing[], now: Day | null): boolean {
  const standing = reported.find(({ event }) => event === main)
  if (now === null || !standing || standing.inHeadline || standing.shared > 1 || standing.sentence < 2) return false
  const isBeside = ofWhere.test(main.quote.slice(0, main.trigger.start - main.start))
  if (!isRecalled(main, now) && !(isBeside && main.time?.phrase == null)) return false
  const told = plain(reported)
  if (told.some(({ inHeadline, sentence, shared }) => inHeadline || sentence === 0 || shared > 1)) return false
  const dated = told.filter(({ event }) => event.time?.phrase != null)
  return dated.length > 0 && dated.every(({ event }) => isRecalled(event, now))
}

/** What a letter, a review or a guide must say of an event to be about it: when, and where. */
function isNewsAnyway(main: TextEvent, now: Day | null): boolean {
  return main.time?.phrase != null && main.time.from !== null && !isRecalled(main, now) && main.places.some(isWhere)
}

/**
 * "My great-grandfather came with a goat. He built on the dyke": told without a day or a place, below the lead and with none of the headline's words, in a text
 * that tells hardly anything else: a tale, a guide or a thought.
 */
function isInPassing(main: TextEvent, reported: readonly Standing[], now: Day | null): boolean {
  const standing = reported.find(({ event }) => event === main)
  if (!standing || standing.inHeadline || standing.shared > 0 || standing.sentence < 1) return false
  // "When he died, the hearse broke down at Melle"
  const isFarDown = standing.sentence > 3
  return (
    reported.length < 3 &&
    reported.every(
      ({ event }) =>
        !blotted.has(event.subkind) && (event.time?.phrase == null || isRecalled(event, now)) && (isFarDown || !event.places.some(isWhere)),
    )
  )
}

/** What a few lines of a police desk tell of, often with no day and no place: "A man is in hospital. He was shot in the leg." */
const blotted = wordSet('investigation shooting attack robbery abduction arrest bombing strike shelling clash')

function isWhere({ role }: TextEvent['places'][number]): boolean {
  return role === 'happened'
}

/** "The abduction of a monitor near Ebo on Saturday was condemned": with a day or a place, what is condemned is told as well. */
function isToldWhen({ time, places }: TextEvent): boolean {
  return time?.phrase != null || places.some(isWhere)
}

const ofWhere = /, (?:where|who|which|whose) [^,]*$/

const ofFight = wordSet('arrest release agreement capture aid abduction')
const ofHarm = wordSet('repair')

function graveEvent(reported: readonly Standing[], spokenOf: readonly Standing[], now: Day | null): TextEvent | null {
  const best = (standings: readonly Standing[]) => likeliest(standings, now)
  const first = best(reported.filter(({ event }) => event.status !== 'hypothetical' && event.status !== 'denied'))
  const deeds = [...reported, ...spokenOf].filter(({ event }) => isDeed(event) && toldAsFact(event))
  const deed = best(deeds.filter(standing => (!standing.mentioned || isCentral(standing, deeds)) && !isRecalled(standing.event, now)))
  const isBare =
    first &&
    (!toldAsFact(first.event) ||
      (aftermathKinds.has(first.event.subkind) && !isOfOldDeed(first, deeds, now)) ||
      (first.event.subkind === 'condemnation' && deed !== null && isToldWhen(deed.event)))
  if (!first || (isBare && !standsAlone(first, deed) && !isPlanInLead(first, deed, now)))
    return (deed ?? first ?? best(plain(spokenOf)) ?? best(spokenOf.filter(isHeadlinesPlan)))?.event ?? null
  // A page may hold other stories: what the headline tells goes before what shares no word with it
  const byHeadline = best(deeds.filter(standing => standing.inHeadline && !standing.mentioned))
  if (byHeadline && first.shared === 0) return byHeadline.event
  return first.event
}

/**
 * A rescue follows what is told beside it, and an arrest the deed it is about. An old wreck far down in the text only recalls another, and a shot fired
 * in one of the raids that the headline and the lead tell of is but a part of them.
 */
function standsAlone(first: Standing, deed: Standing | null): boolean {
  if (deed === null || deed.inHeadline || deed.sentence - first.sentence <= nearby) return false
  const { subkind, time, quote } = first.event
  // "Astronomers found water. … A worker was killed in October": what is found and is nobody's body is the news
  const isFind = subkind === 'discovery' && !ofCrime.test(quote)
  if (isFind && first.sentence === 0 && first.shared > 0 && deed.shared === 0 && deed.event.time?.phrase != null) return true
  if (subkind === 'aid') return true
  // "A court jailed three over a cache of guns. … Prosecutors said 38 were abducted last month": a sentence is not for what is told of in passing, far down
  const isPassing = subkind === 'trial' && deed.shared === 0
  return first.sentence === 0 && time?.phrase != null && (isPassing || (first.shared > 1 && deed.shared < first.shared))
}

/**
 * "No flight will leave on 26 November because of a strike. … A walkout on 14 October brought thousands out": what the lead says is to come, with its day, is
 * the news, and what came before this week and below it is what went before.
 */
function isPlanInLead({ event, sentence, mentioned }: Standing, deed: Standing | null, now: Day | null): boolean {
  if (event.status !== 'planned' || sentence > 0 || mentioned || event.time?.phrase == null || deed === null || now === null) return false
  const day = deed.event.time?.phrase == null ? null : deed.event.time.to
  return !deed.inHeadline && deed.sentence > 0 && day !== null && parseDay(now)! - parseDay(day)! > lately
}

/** In days. */
const lately = 7

const ofCrime = /\b(?:body|bodies|corpses?|remains|dead|gun|guns|weapons?|victims?|wom[ae]n|m[ae]n|boys?|girls?|child|children)\b/i

const nearby = 3

/** "went on trial on Wednesday, accused of torturing prisoners between 2011 and 2013": where the deed lies years back, the news is the court's. */
function isOfOldDeed({ event, sentence }: Standing, deeds: readonly Standing[], now: Day | null): boolean {
  if (event.subkind !== 'trial' || event.time?.from == null || isRecalled(event, now)) return false
  const beside = deeds.filter(deed => Math.abs(deed.sentence - sentence) <= 1 && !deed.inHeadline && deed.event.time?.phrase != null)
  return beside.length > 0 && beside.every(deed => isRecalled(deed.event, now))
}

/** Whether an article turns on a deed that it only speaks of: in the headline or the lead, or more than once. */
function isCentral(standing: Standing, deeds: readonly Standing[]): boolean {
  return standing.inHeadline || standing.sentence < 3 || standing.shared > 1 || deeds.length > 1
}

function plain(standings: readonly Standing[]): Standing[] {
  return standings.filter(({ mentioned, event }) => !mentioned && toldAsFact(event))
}

/** "Firm to close plant in Ebo", above what tells of nothing */
function isHeadlinesPlan({ mentioned, inHeadline, event }: Standing): boolean {
  return inHeadline && !mentioned && event.status === 'planned'
}

const aftermathKinds = wordSet('arrest trial gathering investigation discovery seizure statement demand accusation aid')

function isDeed(event: TextEvent): boolean {
  const { sudden, gravity } = kinds[event.subkind as Subkind]
  return sudden && gravity >= 7
}

function toldAsFact(event: TextEvent): boolean {
  return event.status === 'happened' || event.status === 'said'
}

function likeliest(standings: readonly Standing[], now: Day | null): Standing | null {
  const perKind = new Map<string, number>()
  for (const { event, weak } of standings) perKind.set(event.subkind, (perKind.get(event.subkind) ?? 0) + Number(!weak))
  const ages = agesOf(standings, now)
  const bySentence = new Map<number, Standing[]>()
  for (const standing of standings) {
    const { start } = standing.event.sentence
    const beside = bySentence.get(start)
    if (beside) beside.push(standing)
    else bySentence.set(start, [standing])
  }
  let found: Standing | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const standing of standings) {
    if (isToldBefore(standing, bySentence.get(standing.event.sentence.start)!)) continue
    const isOld = isRecalled(standing.event, now) || isAmongOld(standing, ages)
    const isFresh = isFreshLead(standing, now)
    const score = scoreOf(standing, perKind.get(standing.event.subkind)!, isFresh) - (isOld ? recalled : 0) + (isFresh ? fresh : 0)
    if (score > highest) [found, highest] = [standing, score]
  }
  return found
}

/**
 * "Lawmakers grilled the minister on Tuesday over the blaze that gutted a terminal in March", under "Minister grilled": what opens the text in the headline's
 * words, with a day of this week or, planned, of the next two, is the news, and what is graver and older is what it is about. Of an arrest or a trial the deed
 * stays the main event.
 */
function isFreshLead({ event, sentence, mentioned, shared }: Standing, now: Day | null): boolean {
  if (sentence > 0 || shared === 0 || mentioned || now === null || aftermathKinds.has(event.subkind)) return false
  if (!event.time?.phrase || event.time.to === null) return false
  const age = parseDay(now)! - parseDay(event.time.to)!
  return age <= thisWeek && age >= (event.status === 'planned' ? -soon : 0)
}

/** In days, back and ahead. */
const thisWeek = 3
const soon = 14
/** As much as three words of the headline and more. */
const fresh = 3

/** "Hamas freed three hostages on Saturday, and Lorvia released 183 prisoners": of two of one kind in a sentence the first is the news, whichever names its place. */
function isToldBefore({ event, joined, mentioned, weak }: Standing, ofSentence: readonly Standing[]): boolean {
  // "A man was killed and a girl was wounded in Ebo" tells one deed
  if (!joined || mentioned || event.subkind === 'casualty') return false
  return ofSentence.some(
    ({ event: other, ...before }) =>
      other.subkind === event.subkind &&
      other.start < event.start &&
      other.status === event.status &&
      !before.mentioned &&
      (weak || !before.weak),
  )
}

/** "In 1991 a flood killed 5,000", in a report of now, only recalls another. */
export function isRecalled({ time }: TextEvent, now: Day | null): boolean {
  if (!time?.phrase || time.to === null || time.from === null || now === null) return false
  return parseDay(now)! - parseDay(time.to)! > longAgo
}

/** "The officer shot its chief. His widow sold the drum in 1921": what is told without a day, beside nothing but what is long past, is past with it. */
function isAmongOld({ event, sentence, inHeadline, shared }: Standing, ages: Ages): boolean {
  if (inHeadline || shared > 0 || sentence < 3 || event.time?.phrase != null) return false
  const beside = [sentence - 1, sentence, sentence + 1].map(at => ages.get(at))
  return beside.includes('old') && !beside.includes('new')
}

/** By sentence: whether what it tells with a day is long past, all of it. */
type Ages = ReadonlyMap<number, 'old' | 'new'>

function agesOf(standings: readonly Standing[], now: Day | null): Ages {
  const ages = new Map<number, 'old' | 'new'>()
  for (const { event, sentence, inHeadline } of standings) {
    if (inHeadline || event.time?.phrase == null) continue
    ages.set(sentence, isRecalled(event, now) && ages.get(sentence) !== 'new' ? 'old' : 'new')
  }
  return ages
}

const longAgo = 400
/** What a recalled event must have more: as much as a killing told in the lead has over one told far down. */
const recalled = 5

function scoreOf(standing: Standing, told: number, isFresh: boolean): number {
  const { event, sentence, mentioned } = standing
  const shared = standing.inHeadline ? 0 : standing.shared
  // "said it would close its cannery": what opens the text in the headline's words is what the text is about, plan or not, by whatever verb
  const isLead = sentence === 0 && (shared > 1 || isFresh)
  const status = event.status === 'happened' ? 0 : event.status === 'said' ? -0.5 : isLead && event.status === 'planned' ? -0.5 : -4
  return (
    kinds[event.subkind as Subkind].gravity * 0.6 +
    Math.min(shared, 5) * 0.8 +
    Math.min(told, 5) * 0.3 -
    Math.log2(1 + sentence) * 1.2 +
    (event.time?.from ? 0.8 : 0) +
    (event.places[0]?.role === 'happened' ? 0.8 : 0) +
    (mentioned ? (standing.beside ? -2 : -1) : 0) +
    (standing.weak && !isLead ? -1.5 : 0) +
    status
  )
}
