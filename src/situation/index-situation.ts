import { type EventKind, type EventStatus, eventKinds, eventStatuses } from '../events/event.ts'
import { type Role, roles } from '../places/place.ts'
import { parseDay } from '../times/calendar.ts'
import type { Day } from '../times/time.ts'
import { eventDays } from './event-days.ts'
import {
  type ArticleSummary,
  type PlaceFeature,
  type PlaceMention,
  type Precision,
  precisions,
  type Situation,
  type SituationEvent,
} from './schema.ts'

/** Stands for an end that is open: "since 2014" has no last day. */
export const openFrom = -(2 ** 31)
export const openTo = 2 ** 31 - 1

/** What an event or a mention has instead of an index when there is none. */
export const none = -1

/**
 * A situation laid out in columns, made once, so that a filter is one pass over typed arrays.
 * Rows that belong together lie together: the mentions of place `p` are `mentionsFrom[p]` … `mentionsFrom[p + 1] - 1`,
 * the places of event `e` are the rows `placesFrom[e]` … of `eventPlace`, the events of mention `m` those from `eventsFrom[m]`.
 */
export interface SituationIndex {
  situation: Situation

  articles: ArticleSummary[]
  articlesById: ReadonlyMap<string, ArticleSummary>
  articleNumber: ReadonlyMap<string, number>
  /** Names of outlets, '' among them where an article's is not known, and each article's index among them. */
  sources: string[]
  articleSource: Int32Array

  events: SituationEvent[]
  eventsById: ReadonlyMap<string, SituationEvent>
  eventNumber: ReadonlyMap<string, number>
  /** First and last day as day numbers; of no meaning where `eventDated` is 0. */
  eventFrom: Int32Array
  eventTo: Int32Array
  eventDated: Uint8Array
  eventKind: Uint8Array
  eventStatus: Uint8Array
  eventArticle: Int32Array
  placesFrom: Int32Array
  eventPlace: Int32Array
  eventPlaceRole: Uint8Array
  eventPlaceConfidence: Float32Array

  places: PlaceFeature[]
  placesById: ReadonlyMap<string, PlaceFeature>
  placeNumber: ReadonlyMap<string, number>
  /** ISO codes in use, and for each place its country's index or `none`. */
  countries: string[]
  placeCountry: Int32Array
  placePrecision: Uint8Array

  mentions: PlaceMention[]
  mentionNumber: ReadonlyMap<string, number>
  mentionsFrom: Int32Array
  mentionPlace: Int32Array
  mentionArticle: Int32Array
  mentionRole: Uint8Array
  mentionConfidence: Float32Array
  eventsFrom: Int32Array
  mentionEvent: Int32Array
}

const kindNumber: Record<EventKind, number> = numbers(eventKinds)
const statusNumber: Record<EventStatus, number> = numbers(eventStatuses)
const roleNumber: Record<Role, number> = numbers(roles)
const precisionNumber: Record<Precision, number> = numbers(precisions)

const sourceName = ({ source }: ArticleSummary): string => source ?? ''

export function indexSituation(situation: Situation): SituationIndex {
  const { events } = situation
  const articles = situation.manifest.articles
  const places = situation.places.features
  const [articlesById, articleNumber] = numbered(articles)
  const [placesById, placeNumber] = numbered(places)
  const [eventsById, eventNumber] = numbered(events)

  const sources = [...new Set(articles.map(sourceName))].sort()
  const sourceNumber = new Map(sources.map((source, i) => [source, i]))
  const countries = [...new Set(places.flatMap(place => (place.properties.country === null ? [] : [place.properties.country])))].sort()
  const countryNumber = new Map(countries.map((country, i) => [country, i]))

  const { mentions, mentionNumber, mentionsFrom, mentionPlace } = mentionsOf(places)
  const { onlyByEvent, placesFrom, eventPlace, eventPlaceRole, eventPlaceConfidence } = placesOf(
    events,
    placeNumber,
    mentions,
    mentionNumber,
  )
  const { eventsFrom, mentionEvent } = eventsOf(mentions, eventNumber, onlyByEvent)
  const dayOr = dayReader()

  return {
    situation,
    articles,
    articlesById,
    articleNumber,
    sources,
    articleSource: column(Int32Array, articles, article => sourceNumber.get(sourceName(article))!),
    events,
    eventsById,
    eventNumber,
    eventFrom: column(Int32Array, events, event => dayOr(event.time && eventDays(event.time).from, openFrom)),
    eventTo: column(Int32Array, events, event => dayOr(event.time && eventDays(event.time).to, openTo)),
    eventDated: column(Uint8Array, events, event => (event.dated && event.time && (event.time.from ?? event.time.to) !== null ? 1 : 0)),
    eventKind: column(Uint8Array, events, event => kindNumber[event.kind]),
    eventStatus: column(Uint8Array, events, event => statusNumber[event.status]),
    eventArticle: column(Int32Array, events, event => articleNumber.get(event.article) ?? none),
    placesFrom,
    eventPlace,
    eventPlaceRole,
    eventPlaceConfidence,
    places,
    placesById,
    placeNumber,
    countries,
    placeCountry: column(Int32Array, places, ({ properties: { country } }) => (country === null ? none : countryNumber.get(country)!)),
    placePrecision: column(Uint8Array, places, place => precisionNumber[place.properties.precision]),
    mentions,
    mentionNumber,
    mentionsFrom,
    mentionPlace,
    mentionArticle: column(Int32Array, mentions, mention => articleNumber.get(mention.article) ?? none),
    mentionRole: column(Uint8Array, mentions, mention => roleNumber[mention.role]),
    mentionConfidence: column(Float32Array, mentions, mention => mention.confidence),
    eventsFrom,
    mentionEvent,
  }
}

/** The mentions of all places, one place after the other. */
function mentionsOf(places: readonly PlaceFeature[]): Pick<SituationIndex, 'mentions' | 'mentionNumber' | 'mentionsFrom' | 'mentionPlace'> {
  const mentions: PlaceMention[] = []
  const mentionNumber = new Map<string, number>()
  const mentionsFrom = new Int32Array(places.length + 1)
  places.forEach((place, p) => {
    mentionsFrom[p] = mentions.length
    for (const mention of place.properties.mentions) {
      mentionNumber.set(mention.id, mentions.length)
      mentions.push(mention)
    }
  })
  mentionsFrom[places.length] = mentions.length
  const mentionPlace = new Int32Array(mentions.length)
  for (let p = 0; p < places.length; p++) mentionPlace.fill(p, mentionsFrom[p], mentionsFrom[p + 1])
  return { mentions, mentionNumber, mentionsFrom, mentionPlace }
}

interface PlacesOfEvents extends Pick<SituationIndex, 'placesFrom' | 'eventPlace' | 'eventPlaceRole' | 'eventPlaceConfidence'> {
  /** By mention, the events that name it and that it does not: the dataset says the link on both sides, and either is enough. */
  onlyByEvent: ReadonlyMap<number, number[]>
}

/** The places of all events, one event after the other, and how surely each is the one meant. */
function placesOf(
  events: readonly SituationEvent[],
  placeNumber: ReadonlyMap<string, number>,
  mentions: readonly PlaceMention[],
  mentionNumber: ReadonlyMap<string, number>,
): PlacesOfEvents {
  const onlyByEvent = new Map<number, number[]>()
  const placesFrom = new Int32Array(events.length + 1)
  const rows = events.reduce((sum, event) => sum + event.places.length, 0)
  const eventPlace = new Int32Array(rows)
  const eventPlaceRole = new Uint8Array(rows)
  const eventPlaceConfidence = new Float32Array(rows)
  let row = 0
  events.forEach((event, e) => {
    placesFrom[e] = row
    for (const { place, role, mention } of event.places) {
      const m = mentionNumber.get(mention)
      if (m !== undefined && !mentions[m]!.events.includes(event.id)) {
        const list = onlyByEvent.get(m)
        if (!list) onlyByEvent.set(m, [e])
        else if (!list.includes(e)) list.push(e)
      }
      const p = placeNumber.get(place)
      if (p === undefined) continue
      eventPlace[row] = p
      eventPlaceRole[row] = roleNumber[role]
      eventPlaceConfidence[row++] = m === undefined ? 1 : mentions[m]!.confidence
    }
  })
  placesFrom[events.length] = row
  return { onlyByEvent, placesFrom, eventPlace, eventPlaceRole, eventPlaceConfidence }
}

/** The events of all mentions, one mention after the other. */
function eventsOf(
  mentions: readonly PlaceMention[],
  eventNumber: ReadonlyMap<string, number>,
  onlyByEvent: ReadonlyMap<number, number[]>,
): Pick<SituationIndex, 'eventsFrom' | 'mentionEvent'> {
  let most = 0
  for (const { events } of mentions) most += events.length
  for (const events of onlyByEvent.values()) most += events.length
  const eventsFrom = new Int32Array(mentions.length + 1)
  const mentionEvent = new Int32Array(most)
  let link = 0
  for (let m = 0; m < mentions.length; m++) {
    eventsFrom[m] = link
    for (const id of mentions[m]!.events) {
      const e = eventNumber.get(id)
      if (e !== undefined) mentionEvent[link++] = e
    }
    for (const e of onlyByEvent.get(m) ?? []) mentionEvent[link++] = e
  }
  eventsFrom[mentions.length] = link
  return { eventsFrom, mentionEvent }
}

/** A number for each of many things. `from` of a typed array goes through them ten times as slowly, by an iterator. */
function column<C extends Int32Array | Uint8Array | Float32Array, T>(
  Column: new (length: number) => C,
  items: readonly T[],
  of: (item: T) => number,
): C {
  const numbers = new Column(items.length)
  for (let i = 0; i < items.length; i++) numbers[i] = of(items[i]!)
  return numbers
}

/** What has an id, and its number, by that. */
function numbered<T extends { id: string }>(items: readonly T[]): [Map<string, T>, Map<string, number>] {
  const byId = new Map<string, T>()
  const number = new Map<string, number>()
  for (let i = 0; i < items.length; i++) {
    byId.set(items[i]!.id, items[i]!)
    number.set(items[i]!.id, i)
  }
  return [byId, number]
}

/** Reads each day once: a hundred thousand ends of ranges fall on a few thousand days. */
function dayReader(): (day: Day | null | undefined, open: number) => number {
  const known = new Map<Day, number | null>()
  return (day, open) => {
    if (!day) return open
    let number = known.get(day)
    if (number === undefined) {
      number = parseDay(day)
      known.set(day, number)
    }
    return number ?? open
  }
}

function numbers<T extends string>(names: readonly T[]): Record<T, number> {
  return Object.fromEntries(names.map((name, i) => [name, i])) as Record<T, number>
}
