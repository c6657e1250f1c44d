import { useMemo } from 'react'
import type { ArticleView } from '../../situation/article-views.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import {
  articleFlags,
  articleFlagsInView,
  eventsInView,
  eventsOf,
  searchHits,
  selectedPlace,
  situationIndex,
  sortedArticles,
  sortedEvents,
  sortedEventsInView,
  sortedPlaces,
  visiblePlaces,
} from '../../store/selectors.ts'
import type { Tab } from '../../store/store.ts'
import { touched } from '../../store/touched.ts'
import { useDateline } from '../ui/store-context.tsx'
import { articleItems, eventItems, firstFound, type ListItem, placeItems } from './list-items.ts'

interface Listed {
  items: ListItem[]
  /** Ids of what is picked, of what belongs to it, and of what is touched elsewhere. */
  on: string | null
  linked: ReadonlySet<string>
  hovered: ReadonlySet<string>
  /** The first row that the search found. */
  found: string | null
  /** How many of each there are. */
  counts: Record<Tab, number>
  /** How many of those listed are in view. */
  seen: number
}

const none: SituationEvent[] = []
const noArticles: ArticleView[] = []

function ones(flags: Uint8Array): number {
  let count = 0
  for (let i = 0; i < flags.length; i++) count += flags[i]!
  return count
}

/** What the open tab lists, and how much of it is where the map is. */
export function useListed(): Listed {
  const { tab, sort, selection, touch, article, inView, onlyInView } = useDateline(view => ({
    tab: view.tab,
    sort: view.sort,
    selection: view.selection,
    touch: touched(view),
    article: view.article,
    inView: view.inView,
    onlyInView: view.onlyInView,
  }))
  const events = useDateline(sortedEvents)
  // What is only counted is not put in order.
  const places = useDateline(view => (view.tab === 'places' ? sortedPlaces(view) : visiblePlaces(view)))
  const eventsShown = useDateline(view => (view.onlyInView ? sortedEventsInView(view) : sortedEvents(view)))
  const eventsSeen = useDateline(eventsInView)
  const index = useDateline(situationIndex)
  const place = useDateline(view => selectedPlace(view)?.id ?? null)
  const articles = useDateline(view => (view.tab === 'articles' ? sortedArticles(view) : noArticles))
  const articlesSeen = useDateline(view => (view.tab === 'articles' ? ones(articleFlagsInView(view)) : 0))
  const articlesPassing = useDateline(view => ones(articleFlags(view)))

  const placesInView = useMemo(
    () => (inView && tab === 'places' ? places.filter(({ place }) => inView.has(place.id)) : places),
    [places, inView, tab],
  )
  const items = useMemo(() => {
    if (!index) return []
    if (tab === 'events') return eventItems(index, eventsShown, sort)
    if (tab === 'places') return placeItems(onlyInView ? placesInView : places, inView)
    return articleItems(articles, sort)
  }, [index, tab, sort, onlyInView, eventsShown, places, placesInView, articles, inView])

  const hits = useDateline(searchHits)
  const found = useMemo(() => (index && hits ? firstFound(index, items, hits) : null), [index, items, hits])

  const linkedEvents = useDateline(view => (view.tab === 'events' && place !== null ? eventsOf(view, place) : none))
  const linked = useMemo(() => new Set(linkedEvents.map(event => event.id)), [linkedEvents])
  return {
    ...{ items, linked, found },
    on: tab === 'events' ? (selection?.type === 'event' ? selection.id : null) : tab === 'places' ? place : article,
    hovered: tab === 'places' ? touch.places : touch.events,
    counts: { events: events.length, places: places.length, articles: articlesPassing },
    seen: { events: eventsSeen, places: placesInView.length, articles: articlesSeen }[tab],
  }
}
