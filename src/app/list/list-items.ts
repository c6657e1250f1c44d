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

/** Events in the order given, under headings: by time under their years, the undated under “No date”; by place under its name. */
export function eventItems(
  events: readonly SituationEvent[],
  sort: Sort,
  places: ReadonlyMap<string, PlaceFeature>,
  shared: ReadonlyMap<string, SharedEvent> = new Map(),
): ListItem[] {
  const items: ListItem[] = []
  let group: HeadingItem = { type: 'heading', id: '', title: '', note: '' }
  let size = 0
  // Said once: there may be tens of thousands of events, and a brush moves over them.
  const noDate = t('noDate')
  for (const event of events) {
    const place = places.get(event.places[0]?.place ?? '') ?? null
    const title = sort === 'time' ? (yearOf(event) ?? noDate) : sort === 'place' ? (place?.properties.name ?? t('noPlace')) : null
    if (title !== null && title !== group.title) {
      group = { type: 'heading', id: `group-${items.length}`, title, note: '' }
      size = 0
      items.push(group)
    }
    // The undated say how many they are: they are easily overlooked.
    if (title === noDate) group.note = String(++size)
    items.push({ type: 'event', id: event.id, event, place, sources: shared.get(event.id)?.sources ?? 1 })
  }
  return items
}

/** The year an event begins in; one known only by its end stands under the year of that. Null for the undated. */
function yearOf({ dated, time }: SituationEvent): string | null {
  const day = dated && time ? (time.from ?? time.to) : null
  return day === null ? null : yearInWords(day)
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

/** Whether an event can be seen on the map: one of its places can. */
export function eventInView(event: SituationEvent, inView: ReadonlySet<string> | null): boolean {
  return inView === null || event.places.some(at => inView.has(at.place))
}
