import type { PlaceView } from '../../situation/place-views.ts'
import type { ArticleSummary, PlaceFeature, SharedEvent, SituationEvent } from '../../situation/schema.ts'
import type { Sort } from '../../situation/sort.ts'
import { yearInWords } from '../words/days.ts'
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
  event: SituationEvent
  /** Where it happened first; null when its places are not in the dataset. */
  place: PlaceFeature | null
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
  article: ArticleSummary
}

/** Rows of events, kept for as long as what they show: a brush moves over tens of thousands, and only rows that are new are drawn. */
const rowsOf = new WeakMap<ReadonlyMap<string, PlaceFeature>, WeakMap<SituationEvent, EventItem>>()

/** Events in the order given, under headings: by time under their years, the undated under “No date”; by place under its name. */
export function eventItems(
  events: readonly SituationEvent[],
  sort: Sort,
  places: ReadonlyMap<string, PlaceFeature>,
  shared: ReadonlyMap<string, SharedEvent> = new Map(),
): ListItem[] {
  let rows = rowsOf.get(places)
  if (!rows) {
    rows = new WeakMap()
    rowsOf.set(places, rows)
  }
  const items: ListItem[] = []
  let group: HeadingItem | null = null
  let undated = 0
  /** What the events of a group have in common. */
  let common = ''
  for (const event of events) {
    const sources = shared.get(event.id)?.sources ?? 1
    let row = rows.get(event)
    if (row === undefined || row.sources !== sources) {
      row = { type: 'event', id: event.id, event, place: places.get(event.places[0]?.place ?? '') ?? null, sources }
      rows.set(event, row)
    }
    if (sort === 'time') {
      const day = dayOf(event)
      if (group === null || (day === null ? common !== '' : common === '' || !day.startsWith(common))) {
        common = day === null ? '' : day.slice(0, day.indexOf('-', 1) + 1)
        group = heading(items, day === null ? t('noDate') : yearInWords(day))
      }
      if (day === null) undated++
    } else if (sort === 'place') {
      const name = row.place?.properties.name ?? t('noPlace')
      if (group?.title !== name) group = heading(items, name)
    }
    items.push(row)
  }
  // The undated say how many they are: they are easily overlooked.
  if (group && undated > 0) group.note = String(undated)
  return items
}

function heading(items: ListItem[], title: string): HeadingItem {
  const one: HeadingItem = { type: 'heading', id: `group-${items.length}`, title, note: '' }
  items.push(one)
  return one
}

/** The day an event stands under; one known only by its end stands under the year of that. Null for the undated. */
function dayOf({ dated, time }: SituationEvent): string | null {
  return dated && time ? (time.from ?? time.to) : null
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
  return [{ type: 'heading', id: 'places', title: t('placeCount', { n: rows.length }), note: t('mentionsHeading') }, ...rows]
}

/** The newest first; articles without a date last. */
export function articleItems(articles: readonly ArticleSummary[]): ListItem[] {
  const newest = [...articles].sort((a, b) =>
    a.published === b.published ? 0 : a.published === null ? 1 : b.published === null ? -1 : a.published < b.published ? 1 : -1,
  )
  return newest.map(article => ({ type: 'article', id: article.id, article }))
}
