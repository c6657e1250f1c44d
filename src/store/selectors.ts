import { type EventKind, eventKinds } from '../events/event.ts'
import { type ArticleView, articlesInView, articleViews, passingArticles } from '../situation/article-views.ts'
import { type DaysExtent, daysExtent } from '../situation/days-extent.ts'
import { isPlacedAt } from '../situation/event-place.ts'
import { facetCounts as countFacets, type FacetCounts } from '../situation/facets.ts'
import { activeFacets, applyFilter, type Facet, type Filter, fails, type Passing } from '../situation/filter.ts'
import { indexSituation, type SituationIndex } from '../situation/index-situation.ts'
import { type PlaceView, placeViews } from '../situation/place-views.ts'
import type { ArticleSummary, PlaceFeature, SituationEvent } from '../situation/schema.ts'
import { type SearchHits, search } from '../situation/search.ts'
import { sortEvents, sortPlaces } from '../situation/sort.ts'
import { oncePer, remember, unlessSame } from './memo.ts'
import type { View } from './store.ts'

/**
 * What the panes read from the view. Every selector gives the same object again until something it rests on changes, so it may
 * be asked on every change of the store: `store.subscribe(view => draw(visiblePlaces(view)))`.
 *
 * The work behind them is one pass over the situation's columns for each change of the filter, whoever asks first.
 */

const indexOf = oncePer(indexSituation)

/** The situation in columns; null before there is one. */
export function situationIndex({ situation }: Pick<View, 'situation'>): SituationIndex | null {
  return situation && indexOf(situation)
}

const nothing: ReadonlyMap<string, never> = new Map<string, never>()

export function eventsById(view: View): ReadonlyMap<string, SituationEvent> {
  return situationIndex(view)?.eventsById ?? nothing
}

export function placesById(view: View): ReadonlyMap<string, PlaceFeature> {
  return situationIndex(view)?.placesById ?? nothing
}

export function articlesById(view: View): ReadonlyMap<string, ArticleSummary> {
  return situationIndex(view)?.articlesById ?? nothing
}

const searched = remember((index: SituationIndex | null, texts: View['texts'], query: string) =>
  index ? search(index, texts, query) : null,
)

/** What the query finds; null when nothing is asked for. Texts count as far as they are loaded. */
export function searchHits(view: View): SearchHits | null {
  return searched(situationIndex(view), view.filter.query === '' ? noTexts : view.texts, view.filter.query)
}

const noTexts: View['texts'] = {}

/** Whether texts are still on their way that the search has not been through. */
export function searchGoesOn(view: View): boolean {
  const hits = searchHits(view)
  return hits !== null && hits.textsSearched + view.unreadable.size < (view.situation?.manifest.articles.length ?? 0)
}

const placesFound = remember((index: SituationIndex | null, hits: SearchHits | null): ReadonlySet<string> | null => {
  if (!index || !hits) return null
  const found = new Set<string>()
  for (let p = 0; p < hits.place.length; p++) if (hits.place[p] === 1) found.add(index.places[p]!.id)
  return found
})

/** The places a search found; null when nothing is searched for. */
export function foundPlaces(view: View): ReadonlySet<string> | null {
  return placesFound(situationIndex(view), searchHits(view))
}

const filtered = remember((index: SituationIndex | null, filter: Filter, hits: SearchHits | null) =>
  index ? applyFilter(index, filter, hits) : nonePassing,
)
const nonePassing: Passing = { events: new Uint16Array(0), mentions: new Uint16Array(0) }

let filterBefore: Filter | null = null

/** The filter without its query while that hides nothing: typing then leaves every list as it is. */
function hidingFilter(filter: Filter): Filter {
  if (filter.onlyFound) return filter
  const bare = filter.query === '' ? filter : { ...filter, query: '' }
  const before = filterBefore
  if (before && (Object.keys(bare) as (keyof Filter)[]).every(key => Object.is(bare[key], before[key]))) return before
  filterBefore = bare
  return bare
}

/** What each event and mention fails by; 0 passes. */
export function passing(view: View): Passing {
  return filtered(situationIndex(view), hidingFilter(view.filter), view.filter.onlyFound ? searchHits(view) : null)
}

/** Whether an event passes the filter: in the list, and at full strength elsewhere. */
export function eventPasses(view: View, id: string): boolean {
  const e = situationIndex(view)?.eventNumber.get(id)
  return e !== undefined && passing(view).events[e] === 0
}

export function mentionPasses(view: View, id: string): boolean {
  const m = situationIndex(view)?.mentionNumber.get(id)
  return m !== undefined && passing(view).mentions[m] === 0
}

const passingEvents = remember((index: SituationIndex | null, masks: Passing) => pick(index?.events ?? [], masks.events, 0))

/** Events that pass, in the order of the dataset. */
export function visibleEvents(view: View): SituationEvent[] {
  return passingEvents(situationIndex(view), passing(view))
}

const orderedEvents = remember((index: SituationIndex | null, masks: Passing, sort: View['sort']) =>
  index ? sortEvents(index, masks.events, sort) : noNumbers,
)

const noNumbers = new Int32Array(0)

/** Events that pass, as numbers of the index, in the order the list is asked for. */
export function sortedEvents(view: View): Int32Array {
  return orderedEvents(situationIndex(view), passing(view), view.sort)
}

/** A 1 for each event that can be seen on the map, by one of its places; null where there is no map. */
const seenEvents = remember((index: SituationIndex, inView: ReadonlySet<string> | null) => {
  if (!inView) return null
  const { placesFrom, eventPlace } = index
  const placeSeen = Uint8Array.from(index.places, ({ id }) => (inView.has(id) ? 1 : 0))
  const seen = new Uint8Array(index.events.length)
  for (let e = 0; e < seen.length; e++)
    for (let row = placesFrom[e]!; row < placesFrom[e + 1]! && seen[e] === 0; row++) seen[e] = placeSeen[eventPlace[row]!]!
  return seen
})

const orderedInView = remember((index: SituationIndex | null, masks: Passing, sort: View['sort'], inView: View['inView']) =>
  index ? sortEvents(index, masks.events, sort, seenEvents(index, inView)) : noNumbers,
)

/** Those of them that can be seen on the map: all where there is none. */
export function sortedEventsInView(view: View): Int32Array {
  return view.inView ? orderedInView(situationIndex(view), passing(view), view.sort, view.inView) : sortedEvents(view)
}

const countedInView = remember((index: SituationIndex | null, masks: Passing, inView: View['inView']) => {
  const seen = index && seenEvents(index, inView)
  let count = 0
  for (let e = 0; e < masks.events.length; e++) if (masks.events[e] === 0 && (!seen || seen[e] === 1)) count++
  return count
})

/** How many events pass and can be seen on the map. */
export function eventsInView(view: View): number {
  return countedInView(situationIndex(view), passing(view), view.inView)
}

let viewsBefore: PlaceView[] | null = null
const viewedPlaces = remember((index: SituationIndex | null, masks: Passing) => {
  viewsBefore = index ? placeViews(index, masks, viewsBefore) : null
  return viewsBefore ?? []
})

/** Every place with what passes there, passing or not: the map fades what does not. */
export function allPlaces(view: View): PlaceView[] {
  return viewedPlaces(situationIndex(view), passing(view))
}

const placesUnseen = remember((index: SituationIndex | null, inView: View['inView']) => {
  const unseen: number[] = []
  for (let p = 0; index && inView && p < index.places.length; p++) if (!inView.has(index.places[p]!.id)) unseen.push(p)
  return unseen
})

/** The places that the map does not show, by their numbers: the same while only a filter moves. */
export function outOfMap(view: View): number[] {
  return placesUnseen(situationIndex(view), view.inView)
}

const passingPlaces = remember((views: PlaceView[]) => views.filter(view => view.passes))

/** Places where something passes, with the counts of what does. */
export function visiblePlaces(view: View): PlaceView[] {
  return passingPlaces(allPlaces(view))
}

const orderedPlaces = remember((index: SituationIndex | null, places: PlaceView[], sort: View['sort']) =>
  index ? sortPlaces(index, places, sort) : places,
)

export function sortedPlaces(view: View): PlaceView[] {
  return orderedPlaces(situationIndex(view), visiblePlaces(view), view.sort)
}

export function placeView(view: View, id: string): PlaceView | null {
  const p = situationIndex(view)?.placeNumber.get(id)
  return p === undefined ? null : (allPlaces(view)[p] ?? null)
}

const passArticles = remember((index: SituationIndex | null, filter: Filter, masks: Passing, hits: SearchHits | null) =>
  index ? passingArticles(index, filter, masks, hits) : noFlags,
)
const noFlags = new Uint8Array(0)

/** Which articles pass, a 1 for each. */
export function articleFlags(view: View): Uint8Array {
  return passArticles(situationIndex(view), hidingFilter(view.filter), passing(view), view.filter.onlyFound ? searchHits(view) : null)
}

const flagsInView = remember((index: SituationIndex | null, flags: Uint8Array, masks: Passing, inView: View['inView']) => {
  if (!index || !inView) return flags
  const seen = articlesInView(index, masks, inView)
  for (let a = 0; a < seen.length; a++) seen[a] = seen[a]! & flags[a]!
  return seen
})

/** Which of them mention a place that can be seen on the map: all where there is none. */
export function articleFlagsInView(view: View): Uint8Array {
  return flagsInView(situationIndex(view), articleFlags(view), passing(view), view.inView)
}

const orderedArticles = remember((index: SituationIndex | null, flags: Uint8Array, masks: Passing, sort: View['sort']) =>
  index ? articleViews(index, flags, masks, sort) : noArticles,
)
const noArticles: ArticleView[] = []

/** The articles that are asked for, in the order of the list, with what of them passes. */
export function sortedArticles(view: View): ArticleView[] {
  return orderedArticles(situationIndex(view), view.onlyInView ? articleFlagsInView(view) : articleFlags(view), passing(view), view.sort)
}

const eventsOfPlaces = oncePer(({ eventPlace, placesFrom, places }: SituationIndex) => ({
  rows: rowsBy(eventPlace.subarray(0, placesFrom.at(-1)), places.length),
  lists: [] as SituationEvent[][],
}))

/** The events that a place has a part in, in the order of the dataset, passing or not. */
export function eventsOf(view: Pick<View, 'situation'>, place: string): SituationEvent[] {
  const index = situationIndex(view)
  const p = index?.placeNumber.get(place)
  if (!index || p === undefined) return noEvents
  const { rows, lists } = eventsOfPlaces(index)
  // Rows of an event lie together: it has a part by one of them or by several.
  lists[p] ??= [...new Set(Array.from(rowsOf(rows, p), row => index.events[eventOfRow(index, row)]!))]
  return lists[p]
}

/** The event whose places hold a row of `eventPlace`. */
function eventOfRow({ placesFrom }: SituationIndex, row: number): number {
  let [low, high] = [0, placesFrom.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (placesFrom[middle]! <= row) low = middle
    else high = middle - 1
  }
  return low
}

/** Rows by a number they have: those of `n` are `rows[from[n]]` … `rows[from[n + 1] - 1]`, in their order. */
interface Rows {
  from: Int32Array
  rows: Int32Array
}

function rowsBy(numbers: Int32Array, count: number): Rows {
  const from = new Int32Array(count + 1)
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! >= 0) from[numbers[row]! + 1]!++
  for (let n = 0; n < count; n++) from[n + 1]! += from[n]!
  const next = from.slice()
  const rows = new Int32Array(from[count]!)
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! >= 0) rows[next[numbers[row]!]!++] = row
  return { from, rows }
}

const rowsOf = ({ from, rows }: Rows, n: number): Int32Array => rows.subarray(from[n], from[n + 1])
const noEvents: SituationEvent[] = []

/** The events that are told of a place, having happened there or not, passing or not. */
export function eventsAt(view: View, place: string): SituationEvent[] {
  const index = situationIndex(view)
  if (!index) return noEvents
  const at = eventsAtPlace(index)
  let events = at.get(place)
  if (!events) {
    events = eventsOf(view, place).filter(event => isPlacedAt(event, place))
    at.set(place, events)
  }
  return events
}
const eventsAtPlace = oncePer((_: SituationIndex) => new Map<string, SituationEvent[]>())

/** The event that is selected, if one is. */
export function selectedEvent(view: View): SituationEvent | null {
  return view.selection?.type === 'event' ? (eventsById(view).get(view.selection.id) ?? null) : null
}

/** The place that is selected, or where the selected event happened. */
export function selectedPlace(view: View): PlaceFeature | null {
  if (!view.selection) return null
  if (view.selection.type === 'place') return placesById(view).get(view.selection.id) ?? null
  const first = selectedEvent(view)?.places[0]
  return first ? (placesById(view).get(first.place) ?? null) : null
}

let datedBefore = new Int32Array(0)
const datedByNumber = remember((index: SituationIndex | null, masks: Passing) => {
  const numbers: number[] = []
  for (let e = 0; index && e < index.events.length; e++)
    if (index.eventDated[e] === 1 && (masks.events[e]! & ~fails.time) === 0) numbers.push(e)
  datedBefore = unlessSame(datedBefore, Int32Array.from(numbers))
  return datedBefore
})

/**
 * What the timeline draws, as numbers of the index: dated events that pass all but the days. The same while only the days
 * change, so that its bars stay while the brush moves over them.
 */
export function timelineEvents(view: View): Int32Array {
  return datedByNumber(situationIndex(view), passing(view))
}

let undatedBefore: SituationEvent[] = []
const undatedPassing = remember((index: SituationIndex | null, masks: Passing) => {
  const events = index ? index.events.filter((_, e) => index.eventDated[e] === 0 && (masks.events[e]! & ~fails.time) === 0) : noEvents
  undatedBefore = unlessSame(undatedBefore, events)
  return undatedBefore
})

/** Undated events that pass all but the switch that puts them away: the “No date” tray. */
export function undatedEvents(view: View): SituationEvent[] {
  return undatedPassing(situationIndex(view), passing(view))
}

const extentOf = oncePer(daysExtent)

/** The days the timeline spans, whatever the filter. */
export function dayExtent(view: View): DaysExtent | null {
  const index = situationIndex(view)
  return index && extentOf(index)
}

const counted = remember((index: SituationIndex | null, masks: Passing) => (index ? countFacets(index, masks) : null))

/** What each choice of each facet would show; null before there is a situation. */
export function facetCounts(view: View): FacetCounts | null {
  return counted(situationIndex(view), passing(view))
}

const kindsByCount = oncePer(({ eventKind }: SituationIndex): EventKind[] => {
  const counts = new Int32Array(eventKinds.length)
  for (let e = 0; e < eventKind.length; e++) counts[eventKind[e]!]!++
  return eventKinds.filter((_, kind) => counts[kind]! > 0).sort((a, b) => counts[eventKinds.indexOf(b)]! - counts[eventKinds.indexOf(a)]!)
})

/** The kinds that there are, the commonest first, whatever the filter: so that chips keep their places. */
export function kindsThatAre(view: View): EventKind[] {
  const index = situationIndex(view)
  return index ? kindsByCount(index) : noKinds
}
const noKinds: EventKind[] = []

const facetsOf = remember((filter: Filter) => activeFacets(filter))

/** The facets that keep something out. */
export function facetsInUse(view: View): Facet[] {
  return facetsOf(view.filter)
}

export interface Totals {
  events: number
  allEvents: number
  dated: number
  places: number
  allPlaces: number
  mentions: number
  allMentions: number
}

const totalled = remember((index: SituationIndex | null, masks: Passing, places: PlaceView[]): Totals => {
  let mentions = 0
  for (let m = 0; m < masks.mentions.length; m++) if (masks.mentions[m] === 0) mentions++
  let dated = 0
  let events = 0
  for (let e = 0; e < masks.events.length; e++) {
    if (masks.events[e] !== 0) continue
    events++
    if (index!.eventDated[e] === 1) dated++
  }
  return {
    events,
    allEvents: index?.events.length ?? 0,
    dated,
    places: places.length,
    allPlaces: index?.places.length ?? 0,
    mentions,
    allMentions: index?.mentions.length ?? 0,
  }
})

/** What passes, of all: for the counts that are read aloud. */
export function totals(view: View): Totals {
  return totalled(situationIndex(view), passing(view), visiblePlaces(view))
}

function pick<T>(items: readonly T[], masks: Uint16Array, wanted: number): T[] {
  const picked: T[] = []
  for (let i = 0; i < items.length; i++) if (masks[i] === wanted) picked.push(items[i]!)
  return picked
}

/** Whether there is no article: the page invites to add one. */
export const nothingYet = ({ status, situation }: View): boolean =>
  status === 'failed' || (status === 'ready' && situation?.manifest.articles.length === 0)
