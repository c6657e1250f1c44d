import { doubtfulBelow, type Role } from '../../places/place.ts'
import type { ArticleView } from '../../situation/article-views.ts'
import { siteOf, siteRow } from '../../situation/event-place.ts'
import { none, openFrom, type SituationIndex } from '../../situation/index-situation.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { PlaceFeature, SituationEvent } from '../../situation/schema.ts'
import type { SearchHits } from '../../situation/search.ts'
import { sharedByEvent } from '../../situation/shared-by-event.ts'
import type { Sort } from '../../situation/sort.ts'
import { calendarDate, formatYear } from '../../times/calendar.ts'
import { yearInWords } from '../words/days.ts'
import { numberInWords } from '../words/numbers.ts'
import { t } from '../words/t.ts'

/** A line of the list: a heading over its group, or a row that can be picked. */
export type ListItem = HeadingItem | EventItem | PlaceItem | ArticleItem

export interface HeadingItem {
  type: 'heading'
  id: string
  title: string
  note: string
}

export interface EventItem {
  type: 'event'
  id: string
  /** The event's number in the index. */
  number: number
  index: SituationIndex
}

/** What the row of an event says. Of tens of thousands a dozen are drawn, and only these are looked into. */
export interface EventLine {
  event: SituationEvent
  /** Where it is, or the first place that it only names; null when none is in the dataset. */
  place: PlaceFeature | null
  /** The headline it is told under, where no place tells it from the same words of another of several articles. */
  headline: string | null
  /** Why that place is told of it. */
  role: Role
  /** That its words mean this place is not sure. */
  doubtful: boolean
  byHand: boolean
  /** How many articles tell it. */
  sources: number
}

export interface PlaceItem {
  type: 'place'
  id: string
  view: PlaceView
  /** 0…1 of the most mentioned place: the length of its bar. */
  share: number
  inView: boolean
}

export interface ArticleItem {
  type: 'article'
  id: string
  view: ArticleView
}

interface EventRows {
  /** By the event's number, made when first listed and kept: a brush moves over tens of thousands, and only rows that are new are drawn. */
  rows: EventItem[]
  /** The year each stands under; `undated` where there is none. */
  years: Int32Array
  /** The place each is at, and stands under, or `none`. */
  places: Int32Array
}

const known = new WeakMap<SituationIndex, EventRows>()
const undated = -(2 ** 31)

function rowsOf(index: SituationIndex): EventRows {
  let rows = known.get(index)
  if (!rows) {
    const { eventFrom, eventTo, eventDated, eventPlace } = index
    // One known only by its end stands under the year of that.
    const yearOf = (e: number) => calendarDate(eventFrom[e] === openFrom ? eventTo[e]! : eventFrom[e]!).year
    rows = {
      rows: new Array(index.events.length),
      years: Int32Array.from(index.events, (_, e) => (eventDated[e] === 1 ? yearOf(e) : undated)),
      places: Int32Array.from(index.events, (_, e) => {
        const row = siteRow(index, e)
        return row === none ? none : eventPlace[row]!
      }),
    }
    known.set(index, rows)
  }
  return rows
}

/**
 * Events (numbers of the index) in the order given, under headings: by time under their years, the undated under “No date”; by place under
 * its name. It looks into no event that is not new: to follow 45,000 of them through the memory takes 20 ms, to go through their numbers 1.
 */
export function eventItems(index: SituationIndex, numbers: Int32Array, sort: Sort): ListItem[] {
  const { rows, years, places } = rowsOf(index)
  const items: ListItem[] = []
  let group: HeadingItem | null = null
  let last = Number.NaN
  let withoutDay = 0
  for (let i = 0; i < numbers.length; i++) {
    const e = numbers[i]!
    if (sort === 'time') {
      if (years[e] !== last) group = heading(items, years[e] === undated ? t('noDate') : yearInWords(`${formatYear(years[e]!)}-01-01`))
      last = years[e]!
      if (last === undated) withoutDay++
    } else if (sort === 'place' && places[e] !== last) {
      last = places[e]!
      const name = last === none ? t('noPlace') : index.places[last]!.properties.name
      if (group?.title !== name) group = heading(items, name)
    }
    rows[e] ??= { type: 'event', id: index.events[e]!.id, number: e, index }
    items.push(rows[e])
  }
  // The undated say how many they are: they are easily overlooked.
  if (group && withoutDay > 0) group.note = numberInWords(withoutDay)
  return items
}

export function eventLine({ number, index }: EventItem): EventLine {
  const { situation, events, placesById, mentions, mentionNumber, articlesById } = index
  const event = events[number]!
  const sources = sharedByEvent(situation).get(event.id)?.sources ?? 1
  const known = event.places.filter(({ place }) => placesById.has(place))
  const at = siteOf({ places: known }) ?? known[0]
  const mention = at && mentions[mentionNumber.get(at.mention) ?? none]
  return {
    event,
    place: at ? placesById.get(at.place)! : null,
    headline: at || articlesById.size < 2 ? null : (articlesById.get(event.article)?.headline ?? null),
    role: at?.role ?? 'named',
    doubtful: mention !== undefined && mention.confidence < doubtfulBelow,
    byHand: mention?.byHand !== undefined,
    sources,
  }
}

function heading(items: ListItem[], title: string): HeadingItem {
  const one: HeadingItem = { type: 'heading', id: `group-${items.length}`, title, note: '' }
  items.push(one)
  return one
}

/** Places in the order given, measured against the most mentioned. */
export function placeItems(views: readonly PlaceView[], inView: ReadonlySet<string> | null): ListItem[] {
  if (views.length === 0) return []
  const most = views.reduce((max, view) => Math.max(max, view.mentions), 1)
  const rows = views.map(
    (view): PlaceItem => ({
      type: 'place',
      id: view.place.id,
      view,
      share: view.mentions / most,
      inView: inView?.has(view.place.id) ?? true,
    }),
  )
  return [
    {
      type: 'heading',
      id: 'places',
      title: t('placeCount', { n: rows.length }),
      note: t('mentionCount', { n: views.reduce((sum, view) => sum + view.mentions, 0) }),
    },
    ...rows,
  ]
}

/** The first row that a search found; null where it found none of them. */
export function firstFound(index: SituationIndex, items: readonly ListItem[], hits: SearchHits): string | null {
  const lists = {
    event: [index.eventNumber, hits.event],
    place: [index.placeNumber, hits.place],
    article: [index.articleNumber, hits.article],
  } as const
  const found = items.find(({ type, id }) => type !== 'heading' && lists[type][1][lists[type][0].get(id) ?? -1] === 1)
  return found?.id ?? null
}

/** Articles in the order given; by place under the name of the place they mention most. */
export function articleItems(views: readonly ArticleView[], sort: Sort): ListItem[] {
  const items: ListItem[] = []
  let group: HeadingItem | null = null
  for (const view of views) {
    const name = view.place ?? t('noPlace')
    if (sort === 'place' && group?.title !== name) group = heading(items, name)
    items.push({ type: 'article', id: view.article.id, view })
  }
  return items
}
