import type { Mention } from '../places/place.ts'
import { covers, firstFrom } from '../text/span.ts'
import { wordSet } from '../text/word-set.ts'
import { parseDay } from '../times/calendar.ts'
import type { Day, TimeExpression } from '../times/time.ts'
import { isAftermath } from './aftermath.ts'
import type { EventPlace, EventStatus, EventTime, TextEvent } from './event.ts'
import { isPastForm } from './inflect.ts'
import { kinds, type Subkind } from './kinds.ts'
import { dates, eventTime } from './link-times/event-time.ts'
import { belongsToSaying } from './link-times/of-saying.ts'
import { lowerAt } from './lower.ts'
import { isRecalled } from './main-event.ts'
import type { ReadSentence } from './read-sentences.ts'
import { official } from './settle-main-event.ts'
import type { Trigger } from './triggers/trigger.ts'
import { within } from './within.ts'

/** Where the text tells an event, and by which words. */
export interface Telling {
  sentence: ReadSentence
  trigger: Trigger
}

/** What a text has come to in telling. */
interface Scene {
  time: EventTime
  /** The gravest told of it so far; null where words alone set it: "On 3 May soldiers came". */
  event: TextEvent | null
  site: EventPlace | null
}

/**
 * Gives what a text tells on the day, and the place, that it has come to: "On 3 May soldiers came to our house. They burned the barn." Only what is
 * told in the simple past, the tense of a story, goes on so: "has burned" is of now, "had burned" of before. With each paragraph a report comes back to
 * its main event; a story that has none with a day, such as a witness's, goes on.
 */
export function continueScenes(
  sentences: readonly ReadSentence[],
  events: readonly TextEvent[],
  tellings: ReadonlyMap<TextEvent, Telling>,
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
  published: Day | null,
  isRoundup: boolean,
): void {
  const main = events.find(event => event.main)
  // What a report of today recalls of long ago is no scene to come back to
  const report = main && !isRecalled(main, published) ? sceneOf(main, mentions, published) : null
  let scene: Scene | null = null
  let paragraph = -1
  let e = 0
  for (const sentence of sentences) {
    if (sentence.role !== 'body') continue
    if (sentence.paragraph !== paragraph) {
      if (isRoundup) scene = null
      else if (report && main!.sentence.start < sentence.start) scene = report
    }
    paragraph = sentence.paragraph
    const when = within(times, sentence)
    let told = sentence.start
    let span: Scene | null = null
    while (e < events.length && events[e]!.sentence.start < sentence.start) e++
    for (; e < events.length && events[e]!.sentence.start === sentence.start; e++) {
      const event = events[e]!
      const telling = tellings.get(event)
      if (!telling) continue
      if (when.length > 0) scene = sceneOfWords(sentence, when, { start: told, end: event.start }, published, scene)
      told = event.end
      if (!isUndated(event)) {
        const hours = when.find(time => isInHours(time) && time.start === event.time!.span?.start)
        if (hours && scene && goesOn(event, telling, scene, without(when, hours))) placeIn(scene, event, telling.trigger)
        if (setsScene(event, telling)) {
          scene = sceneOf(event, mentions, published)
          span = scene ? null : spanOf(event, published)
        }
      } else if (span && goesOn(event, telling, span, when)) {
        continueIn(span, event, telling.trigger)
      } else if (scene && isNear(scene, main?.time?.to ?? null) && goesOn(event, telling, scene, when)) {
        continueIn(scene, event, telling.trigger)
        scene = {
          time: scene.time,
          event: scene.event && !isDeed(event) ? scene.event : event,
          site: siteOf(event, mentions) ?? scene.site,
        }
      }
    }
    if (when.length === 0) continue
    // A sentence that tells of another month and of no event leads away: "By 2018 the village was empty"
    const rest = sceneOfWords(sentence, when, { start: told, end: sentence.end }, published, scene)
    scene = rest ?? (told === sentence.start ? null : scene)
  }
}

function isPlain(status: EventStatus): boolean {
  return status === 'happened' || status === 'said'
}

function isUndated({ time }: TextEvent): boolean {
  return time === null || (time.phrase === null && time.from === null)
}

function setsScene({ status, main, time }: TextEvent, { sentence, trigger }: Telling): boolean {
  return isPlain(status) && (main || (trigger.use !== 'mentioned' && !isOfWhom(sentence, trigger))) && time!.phrase !== null
}

/** ", who was arrested in Ebo in May, showed no emotion": what tells who somebody is leads the story nowhere. */
function isOfWhom({ tokens }: ReadSentence, { first }: Trigger): boolean {
  for (let k = first - 1; k > first - 4; k--) {
    const word = lowerAt(tokens, k)
    if (word === 'who' || word === 'whose') return tokens[k - 1]?.text === ','
  }
  return false
}

function sceneOf(event: TextEvent, mentions: readonly Mention[], published: Day | null): Scene | null {
  const { time } = event
  return time && time.phrase !== null && isScene(time, published) ? { time, event, site: siteOf(event, mentions) } : null
}

/** "In May a whale stranded near Ebo; rescuers refloated it": within its sentence a month or a year goes on as well, and no place does. */
function spanOf(event: TextEvent, published: Day | null): Scene | null {
  const time = event.time!
  if (time.phrase === null || time.from === null || time.to === null || time.edtf.includes('..')) return null
  return published !== null && time.to > published ? null : { time, event, site: null }
}

/** A day, or two or three, that have come: what lasts for a month is no scene, nor is "by Tuesday". */
function isScene({ edtf, from, to }: Pick<TimeExpression, 'edtf' | 'from' | 'to'>, published: Day | null): boolean {
  if (from === null || to === null || edtf!.includes('..') || (published !== null && from > published)) return false
  return from === to || parseDay(to)! - parseDay(from)! <= 2
}

/** Where an event happened, unless that is a whole country, which says nothing of where the rest did. */
function siteOf({ places }: TextEvent, mentions: readonly Mention[]): EventPlace | null {
  const [site] = places
  return site?.role === 'happened' && mentions[site.mention]!.place!.kind !== 'country' ? site : null
}

/** "On 3 May soldiers came": words that no event of ours is dated by set the scene too. What lies ahead leaves it; null where they tell of a longer time. */
function sceneOfWords(
  sentence: ReadSentence,
  when: readonly TimeExpression[],
  stretch: { start: number; end: number },
  published: Day | null,
  before: Scene | null,
): Scene | null {
  const time = when.findLast(
    time => covers(stretch, time) && dates(time) && !isLimit(sentence, time) && !belongsToSaying(sentence, time, nothing),
  )
  if (!time || (published !== null && time.from !== null && time.from > published)) return before
  return isScene(time, published) ? { time: eventTime(time, time.why), event: null, site: null } : null
}

/** A saying has its day wherever the deed stands. */
const nothing = { first: 0, last: 0, subkind: 'accident' } as const

/** "since Monday", "until Friday": nothing is told of that day. */
function isLimit({ tokens }: ReadSentence, { start }: TimeExpression): boolean {
  return limits.has(lowerAt(tokens, firstFrom(tokens, start) - 1))
}

const limits = wordSet('since until till by before')

/** A day far from that of the main event is only recalled, and the report comes back from it. */
function isNear({ time }: Scene, mainDay: Day | null): boolean {
  return mainDay === null || Math.abs(parseDay(time.from!)! - parseDay(mainDay)!) <= 30
}

/** "three hours later", "at 6 a.m.": a day counted in hours, or told by one alone, leaves the place where it is. */
function isInHours({ type, value, from, text }: TimeExpression): boolean {
  return (
    type === 'TIME' &&
    from !== null &&
    (value === undefined || (/^(?:about |around |shortly (?:before|after) )?(?:\d|noon|midnight|midday)/i.test(text) && !/day/i.test(text)))
  )
}

function without<T>(all: readonly T[], one: T): T[] {
  return all.filter(other => other !== one)
}

/** Whether an event without a day is told as part of the scene. */
function goesOn(event: TextEvent, { sentence, trigger }: Telling, scene: Scene, when: readonly TimeExpression[]): boolean {
  if (!isPlain(event.status) || !isToldOn(sentence, trigger)) return false
  if (when.some(time => time.type === 'SET' || (covers(event, time) && (dates(time) || countsDays(sentence, time))))) return false
  if (leadsFarBack(sentence, event, scene, when)) return false
  const before = scene.event
  // What is said or tried of a deed comes after its day, and an arrest or a resignation does not date the deed it is about
  if (isAftermath(trigger) && !onTheSpot.has(trigger.subkind)) return before !== null && isLate(before)
  return before === null || !isDeed(event) || !(isLate(before) || official.has(before.subkind))
}

/** "He took office | after the king was shot in 2021": what is told with another time goes on from that. */
function leadsFarBack({ tokens }: ReadSentence, { end }: TextEvent, scene: Scene, when: readonly TimeExpression[]): boolean {
  return (
    counting.has(lowerAt(tokens, firstFrom(tokens, end))) &&
    when.some(time => time.start > end && dates(time) && time.to !== null && time.to < scene.time.from!)
  )
}

/** What comes after a deed, but there and then. */
const onTheSpot = wordSet('arrest discovery gathering')

function isLate({ subkind }: TextEvent): boolean {
  return isAftermath({ subkind: subkind as Subkind })
}

function isDeed({ subkind }: TextEvent): boolean {
  const { sudden, gravity } = kinds[subkind as Subkind]
  return sudden && gravity >= 7
}

/** "five days after it was announced"; not "for six hours". */
function countsDays({ tokens }: ReadSentence, { type, value, end }: TimeExpression): boolean {
  return type === 'DURATION' && /^P\d/.test(value ?? '') && counting.has(lowerAt(tokens, firstFrom(tokens, end)))
}

const counting = wordSet('after before later earlier')

/** "They burned", "was burned", "fighting broke out"; not "has burned", "the girl who was burned", "its depot, rebuilt after the storm,", "since then nine were killed". */
function isToldOn({ tokens }: ReadSentence, { first, last, use }: Trigger): boolean {
  for (let k = 0; k < first; k++) if (lowerAt(tokens, k) === 'since') return false
  if (use === 'noun') {
    for (let k = last + 1; k < last + 4; k++) {
      const word = lowerAt(tokens, k)
      if (word === 'was' || word === 'were' || isPastForm(word)) return true
    }
    return false
  }
  if (use !== 'finite' && use !== 'passive') return false
  if (tokens[first - 1]?.text === ',' && besideParticiple.has(lowerAt(tokens, last + 1))) return false
  for (let k = first - 1; k >= Math.max(0, first - 4); k--) {
    const word = lowerAt(tokens, k)
    if (outOfStory.has(word)) return false
    if ((word === 'who' || word === 'which') && tokens[k - 1]?.text !== ',') return false
  }
  return use === 'passive' || !lowerAt(tokens, first).endsWith('s')
}

const besideParticiple = wordSet('after before by in under since during for')
const outOfStory = wordSet('has have had is are be will would that whose later')

function continueIn(scene: Scene, event: TextEvent, trigger: Trigger): void {
  const { time } = scene
  event.time = { ...time, basis: 'inferred', why: `The story goes on from “${time.phrase}”. ${time.why}` }
  placeIn(scene, event, trigger)
}

/** Its own place stays an event's; another that its clause names leaves open where it came. */
function placeIn({ site }: Scene, event: TextEvent, trigger: Trigger): void {
  const isOpen = event.places.every(({ role }) => role !== 'happened' && role !== 'named')
  if (site && isOpen && (!isAftermath(trigger) || onTheSpot.has(trigger.subkind)))
    event.places = [{ ...site, carried: 'where the story goes on' }, ...event.places]
}
