import type { Article } from '../articles/article.ts'
import type { Mention } from '../places/place.ts'
import { type OnProgress, partOf } from '../text/on-progress.ts'
import { byPosition } from '../text/span.ts'
import type { TimeExpression } from '../times/time.ts'
import { wholeRanges } from '../times/whole-ranges.ts'
import { newsDay } from './build-events/news-day.ts'
import { carriedAntecedent } from './build-events/own-place.ts'
import { withoutPlayed } from './build-events/played.ts'
import { isHabit, reports } from './build-events/reports.ts'
import { isRecalledIn, scenesOf } from './build-events/scenes-of.ts'
import { shareAmong } from './build-events/share.ts'
import { standingOf } from './build-events/standing-of.ts'
import { type Antecedent, antecedents } from './carry.ts'
import type { Clause } from './clauses.ts'
import { contentWords } from './content-words.ts'
import type { EventTime, TextEvent } from './event.ts'
import { isOfNoNews } from './genre.ts'
import { putWhereGeolocated } from './geolocated.ts'
import { headingsOf } from './headings.ts'
import { timeOfSaying } from './link-times/of-saying.ts'
import { mainEvent, type Standing } from './main-event.ts'
import { stayInTown } from './one-town.ts'
import { inPairs } from './pairs.ts'
import { participantsOf } from './participants.ts'
import { type ReadSentence, readSentences } from './read-sentences.ts'
import { continueScenes, type Telling } from './scenes.ts'
import { settleMainEvent } from './settle-main-event.ts'
import type { Trigger } from './triggers/trigger.ts'
import { within } from './within.ts'
import { giveYearlessDays } from './yearless-days.ts'

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
  giveYearlessDays(article, events, times)
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
        shareAmong(sentence, clause, trigger, standing.event, reported, mentions)
        reported.push(standing)
        if (explain) standing.event.participants = participantsOf(sentence, clause, mentions, when, standing.event.places)
        for (const place of standing.event.places) if (place.carried) known.push(carriedAntecedent(place, clause, sentence))
      }
    known.push(...antecedents(sentence, mentions, scenesOf(sentence, reported), isRecalledIn(sentence, whole, article.published)))
  }
  const isOfThought = isOfNoNews(article.headline)
  const told = withoutPlayed(isOfThought ? reported.filter(({ event }) => tellsWhenOrWhere(event)) : reported, spokenOf, tellings)
  const main = mainEvent(told, spokenOf, newsDay(article, sentences, times), isOfThought)
  const events = told.map(standing => standing.event)
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

/** "The drawer exploded", in a column: what advises, reviews or thinks aloud must say when or where. */
function tellsWhenOrWhere({ time, places, status }: TextEvent): boolean {
  return time?.phrase != null || places.some(({ role }) => role === 'happened') || status === 'planned'
}

function isOfStory({ inQuotes }: Standing, { role }: ReadSentence, head: boolean): boolean {
  return role === 'body' && head && !inQuotes
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

/** "March 26" is no march. */
function isTime(sentence: ReadSentence, trigger: Trigger, times: readonly TimeExpression[]): boolean {
  const at = sentence.tokens[trigger.first]!
  return times.some(time => time.start <= at.start && at.end <= time.end && time.type === 'DATE')
}
