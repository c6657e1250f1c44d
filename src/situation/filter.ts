import { type EventKind, type EventStatus, eventKinds, eventStatuses } from '../events/event.ts'
import { doubtfulBelow, type Role, roles } from '../places/place.ts'
import { parseDay } from '../times/calendar.ts'
import type { Day } from '../times/time.ts'
import { none, openFrom, openTo, type SituationIndex } from './index-situation.ts'
import { type Precision, precisions } from './schema.ts'
import type { SearchHits } from './search.ts'

export const certainties = ['sure', 'doubtful'] as const
export type Certainty = (typeof certainties)[number]

/** What the reader wants to see. Empty lists let everything through. */
export interface Filter {
  from: Day | null
  to: Day | null
  /** Whether a range that only may reach into from…to counts. */
  countPossible: boolean
  /** Whether undated events stay in. */
  undated: boolean
  /** Whether dated events stay in. */
  dated: boolean
  kinds: EventKind[]
  statuses: EventStatus[]
  roles: Role[]
  countries: string[]
  precisions: Precision[]
  certainties: Certainty[]
  /** 0…1; mentions below are left out. */
  minConfidence: number
  articles: string[]
  sources: string[]
  query: string
  /** Whether the query hides what it does not find, or only marks what it does. */
  onlyFound: boolean
}

export const openFilter: Filter = {
  from: null,
  to: null,
  countPossible: true,
  undated: true,
  dated: true,
  kinds: [],
  statuses: [],
  roles: [],
  countries: [],
  precisions: [],
  certainties: [],
  minConfidence: 0,
  articles: [],
  sources: [],
  query: '',
  onlyFound: false,
}

/** One bit a facet: what an event or a mention fails by. Zero passes; a single bit is what that facet alone keeps out. */
export const fails = {
  time: 1,
  kind: 2,
  status: 4,
  role: 8,
  country: 16,
  precision: 32,
  certainty: 64,
  article: 128,
  source: 256,
  query: 512,
} as const
export type Facet = keyof typeof fails

/** For every event and every mention the facets it fails by, in the order of the index. */
export interface Passing {
  events: Uint16Array
  mentions: Uint16Array
}

/**
 * Which events and mentions pass a filter, and by what the others fail.
 *
 * - Ranges of days overlap inclusively: an event of 3…5 May is in a filter of 5…9 May. With `countPossible` off it must lie
 *   wholly inside, so that "last year" is not certain to be in March.
 * - Undated events have a switch of their own and are never judged by from…to.
 * - An event passes by place (role, country, precision, certainty) when one of its places does.
 * - A mention passes with one of its events. A place merely named has no event: it stays until days, kinds or statuses are
 *   asked for, because those are questions about what happened.
 */
export function applyFilter(index: SituationIndex, filter: Filter, found: SearchHits | null): Passing {
  const picks = pick(index, filter)
  const hits = filter.onlyFound ? found : null
  const events = passingEvents(index, filter, picks, hits)
  return { events, mentions: passingMentions(index, filter, picks, hits, events) }
}

/** A filter's lists as flags by number; null where everything is let through. */
interface Picks {
  kinds: Uint8Array | null
  statuses: Uint8Array | null
  roles: Uint8Array | null
  countries: Uint8Array | null
  precisions: Uint8Array | null
  articles: Uint8Array | null
  sources: Uint8Array | null
  sure: boolean
  doubtful: boolean
  /** The facets that ask about places, as bits: all that an event without any place fails by. */
  place: number
}

function pick(index: SituationIndex, filter: Filter): Picks {
  const anyCertainty = filter.certainties.length === 0
  return {
    kinds: picked(eventKinds, filter.kinds),
    statuses: picked(eventStatuses, filter.statuses),
    roles: picked(roles, filter.roles),
    countries: picked(index.countries, filter.countries),
    precisions: picked(precisions, filter.precisions),
    articles: pickedArticles(index, filter.articles),
    sources: picked(index.sources, filter.sources),
    sure: anyCertainty || filter.certainties.includes('sure'),
    doubtful: anyCertainty || filter.certainties.includes('doubtful'),
    place:
      (filter.roles.length > 0 ? fails.role : 0) |
      (filter.countries.length > 0 ? fails.country : 0) |
      (filter.precisions.length > 0 ? fails.precision : 0) |
      (!anyCertainty || filter.minConfidence > 0 ? fails.certainty : 0),
  }
}

function passingEvents(index: SituationIndex, filter: Filter, picks: Picks, hits: SearchHits | null): Uint16Array {
  const from = (filter.from === null ? null : parseDay(filter.from)) ?? openFrom
  const to = (filter.to === null ? null : parseDay(filter.to)) ?? openTo
  const { undated, dated, countPossible, minConfidence } = filter
  const { kinds, statuses } = picks
  const { eventFrom, eventTo, eventDated, eventKind, eventStatus, eventArticle } = index
  const { placesFrom, eventPlace, eventPlaceRole, eventPlaceConfidence } = index

  const events = new Uint16Array(index.events.length)
  for (let e = 0; e < events.length; e++) {
    let mask = 0
    if (eventDated[e] === 0) {
      if (!undated) mask |= fails.time
    } else if (!dated) {
      mask |= fails.time
    } else {
      const first = eventFrom[e]!
      const last = eventTo[e]!
      if (countPossible ? last < from || first > to : first < from || last > to) mask |= fails.time
    }
    if (kinds && !kinds[eventKind[e]!]) mask |= fails.kind
    if (statuses && !statuses[eventStatus[e]!]) mask |= fails.status
    mask |= failsByArticle(index, picks, eventArticle[e]!)
    if (picks.place !== 0) {
      let best = picks.place
      for (let row = placesFrom[e]!; row < placesFrom[e + 1]! && best !== 0; row++) {
        const failed = failsByPlace(index, picks, eventPlace[row]!, eventPlaceRole[row]!, eventPlaceConfidence[row]!, minConfidence)
        if (bits(failed) < bits(best)) best = failed
      }
      mask |= best
    }
    if (hits && hits.event[e] === 0) mask |= fails.query
    events[e] = mask
  }
  return events
}

function passingMentions(index: SituationIndex, filter: Filter, picks: Picks, hits: SearchHits | null, events: Uint16Array): Uint16Array {
  const { mentionPlace, mentionArticle, mentionRole, mentionConfidence, eventsFrom, mentionEvent } = index
  const { minConfidence } = filter
  const anyDay = filter.from === null && filter.to === null && filter.dated
  const eventless = (anyDay ? 0 : fails.time) | (picks.kinds ? fails.kind : 0) | (picks.statuses ? fails.status : 0)
  const ofEvents = fails.time | fails.kind | fails.status

  const mentions = new Uint16Array(index.mentions.length)
  for (let m = 0; m < mentions.length; m++) {
    let mask = failsByArticle(index, picks, mentionArticle[m]!)
    if (picks.place !== 0) mask |= failsByPlace(index, picks, mentionPlace[m]!, mentionRole[m]!, mentionConfidence[m]!, minConfidence)
    if (hits && hits.mention[m] === 0) mask |= fails.query
    const start = eventsFrom[m]!
    const end = eventsFrom[m + 1]!
    if (start === end) {
      mask |= eventless
    } else {
      let best: number = ofEvents
      for (let row = start; row < end && best !== 0; row++) {
        const failed = events[mentionEvent[row]!]! & ofEvents
        if (bits(failed) < bits(best)) best = failed
      }
      mask |= best
    }
    mentions[m] = mask
  }
  return mentions
}

function failsByPlace(index: SituationIndex, picks: Picks, place: number, role: number, confidence: number, minConfidence: number): number {
  const country = index.placeCountry[place]!
  let failed = 0
  if (picks.roles && !picks.roles[role]) failed |= fails.role
  if (picks.countries && (country === none || !picks.countries[country])) failed |= fails.country
  if (picks.precisions && !picks.precisions[index.placePrecision[place]!]) failed |= fails.precision
  if (confidence < minConfidence || !(confidence < doubtfulBelow ? picks.doubtful : picks.sure)) failed |= fails.certainty
  return failed
}

function failsByArticle(index: SituationIndex, picks: Picks, article: number): number {
  let failed = 0
  if (picks.articles && (article === none || !picks.articles[article])) failed |= fails.article
  if (picks.sources) {
    if (article === none || !picks.sources[index.articleSource[article]!]) failed |= fails.source
  }
  return failed
}

/** Which of `all` are picked; null when none is, which lets everything through. */
function picked<T extends string>(all: readonly T[], some: readonly T[]): Uint8Array | null {
  if (some.length === 0) return null
  return Uint8Array.from(all, one => (some.includes(one) ? 1 : 0))
}

function pickedArticles(index: SituationIndex, ids: readonly string[]): Uint8Array | null {
  if (ids.length === 0) return null
  const picks = new Uint8Array(index.articles.length)
  for (const id of ids) {
    const a = index.articleNumber.get(id)
    if (a !== undefined) picks[a] = 1
  }
  return picks
}

/** How many bits are set. */
function bits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

/** How many facets of a filter are at work; what "Clear" would undo. */
export function activeFacets(filter: Filter): Facet[] {
  const active: Facet[] = []
  if (filter.from !== null || filter.to !== null || !filter.undated || !filter.dated) active.push('time')
  if (filter.kinds.length > 0) active.push('kind')
  if (filter.statuses.length > 0) active.push('status')
  if (filter.roles.length > 0) active.push('role')
  if (filter.countries.length > 0) active.push('country')
  if (filter.precisions.length > 0) active.push('precision')
  if (filter.certainties.length > 0 || filter.minConfidence > 0) active.push('certainty')
  if (filter.articles.length > 0) active.push('article')
  if (filter.sources.length > 0) active.push('source')
  if (filter.query.trim() !== '' && filter.onlyFound) active.push('query')
  return active
}
