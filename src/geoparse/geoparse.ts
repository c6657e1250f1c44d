import type { Article } from '../articles/article.ts'
import { isEnglish } from '../articles/language.ts'
import { buildEvents } from '../events/build-events.ts'
import type { TextEvent } from '../events/event.ts'
import { eventsOfRow } from '../events/stated.ts'
import { findCoordinates, withCoordinates } from '../places/coordinates/find-coordinates.ts'
import { withStatedPlace } from '../places/coordinates/stated-place.ts'
import { findPlaces } from '../places/find-places.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Mention } from '../places/place.ts'
import { preferSeat } from '../places/prefer-seat.ts'
import { findRelativePlaces, type RelativeMention } from '../places/relative/find-relative-places.ts'
import { type OnProgress, partOf } from '../text/on-progress.ts'
import { covers, type Span } from '../text/span.ts'
import { findTimes } from '../times/find-times.ts'
import type { TimeExpression } from '../times/time.ts'
import { eitherWay } from './either-way.ts'
import { hemisphereOf } from './hemisphere.ts'
import { paragraphAt } from './paragraph-at.ts'

/** What is known of an article's surroundings, beside its text. */
export interface GeoparseOptions {
  /** The outlet that printed it, where the caller knows better than the text: its name or address. */
  outlet?: string
  /** Whether each place is given its reasons, and each event who took part; true unless told otherwise. */
  explain?: boolean
  /** Hears what is looked for next, as an article of millions of characters takes its time. */
  onStep?: (step: GeoparseStep) => void
  /** Hears how far the article is read, some thousand times in a long one. */
  onProgress?: OnProgress
}

export type GeoparseStep = 'places' | 'times' | 'events'

/** One article with everything found in it, in reading order. */
export interface Geoparsed {
  article: Article
  /** Names of places. Events point at these. */
  mentions: Mention[]
  /** "30 km north of Kharkiv": places made from others, kept apart from the names they lean on; see `withRelative`. */
  relative: RelativeMention[]
  times: TimeExpression[]
  events: TextEvent[]
}

/** Finds an article's places and times and joins them to events. Pure: the same in Node and in a worker. */
export function geoparse(article: Article, gazetteer: Gazetteer, options: GeoparseOptions = {}): Geoparsed {
  const { onStep, onProgress } = options
  onStep?.('places')
  // Which part takes how long was measured on a text of two million characters.
  const found = findPlaces(article, gazetteer, { ...options, onProgress: partOf(onProgress, 0, 0.55) })
  const names = outsideOutlet(article, insideArticle(article, found)).map(mention => preferSeat(mention, article.text))
  const written = withCoordinates(names, insideArticle(article, findCoordinates(article.text, names, gazetteer)))
  const mentions = withStatedPlace(article, written, gazetteer)
  const relative = findRelativePlaces(article.text, mentions, gazetteer, partOf(onProgress, 0.55, 0.7)).filter(one =>
    isInOneParagraph(article, one),
  )
  const hemisphere = hemisphereOf(mentions)
  const told = (seen: Article, onProgress?: OnProgress) => {
    onStep?.('times')
    // Another language's numbers are no news of ours: "2024" alone in a German text would be all that is read.
    const times = isEnglish(article.text) ? insideArticle(article, findTimes(seen, partOf(onProgress, 0, 0.3), hemisphere)) : []
    onStep?.('events')
    return {
      times,
      events: insideArticle(
        article,
        eventsOfRow(seen, mentions, times, row => buildEvents(row, mentions, times, options.explain, partOf(onProgress, 0.3, 1), relative)),
      ),
    }
  }
  const { publishedOr } = article
  const read = told(article, partOf(onProgress, 0.7, publishedOr === undefined ? 1 : 0.85))
  return {
    article,
    mentions,
    relative,
    ...(publishedOr === undefined
      ? read
      : eitherWay(read, told({ ...article, published: publishedOr }, partOf(onProgress, 0.85, 1)), article)),
  }
}

/** What a page's leftovers say is kept out of the map, whoever found it. */
function insideArticle<T extends Span>(article: Article, found: T[]): T[] {
  const leftovers = article.paragraphs.filter(p => p.role === 'boilerplate')
  if (leftovers.length === 0) return found
  return found.filter(span => !leftovers.some(p => p.start <= span.start && span.start < p.end))
}

/** "12 March 2024 | The Lamar Ledger": what an outlet is called, in a line that tells of the article itself, is no place the article names. */
function outsideOutlet({ text, source, paragraphs }: Article, mentions: Mention[]): Mention[] {
  if (source === null) return mentions
  const names = paragraphs.flatMap(p => {
    const at = p.role === 'body' && p.number === null ? text.slice(p.start, p.end).indexOf(source) : -1
    return at < 0 ? [] : [{ start: p.start + at, end: p.start + at + source.length }]
  })
  return names.length === 0 ? mentions : mentions.filter(mention => !names.some(name => covers(name, mention)))
}

/** A relation that reaches over a paragraph's end was none. */
function isInOneParagraph({ paragraphs }: Article, { start, end }: Span): boolean {
  return paragraphAt(paragraphs, start) === paragraphAt(paragraphs, end - 1)
}
