import './list.css'
import { lazy, type ReactNode, Suspense, useCallback, useMemo } from 'react'
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
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { Words } from '../ui/Words.tsx'
import { t } from '../words/t.ts'
import { articleItems, eventItems, firstFound, type ListItem, placeItems } from './list-items.ts'
import { RowList } from './RowList.tsx'

const EmptyList = lazy(async () => ({ default: (await import('./EmptyList.tsx')).EmptyList }))

const none: SituationEvent[] = []
const noArticles: ArticleView[] = []

function ones(flags: Uint8Array): number {
  let count = 0
  for (let i = 0; i < flags.length; i++) count += flags[i]!
  return count
}

/** What there is, in three tabs: the map's equal for those who read lists. */
export function ListPane({ found: foundWords, tools }: { found: ReactNode; tools: ReactNode }) {
  const store = useDatelineStore()
  const { situation, tab, sort, selection, touch, article, inView, onlyInView, query } = useDateline(view => ({
    situation: view.situation,
    tab: view.tab,
    sort: view.sort,
    selection: view.selection,
    touch: touched(view),
    article: view.article,
    inView: view.inView,
    onlyInView: view.onlyInView,
    query: view.filter.query,
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
  const on = tab === 'events' ? (selection?.type === 'event' ? selection.id : null) : tab === 'places' ? place : article
  const hovered = tab === 'places' ? touch.places : touch.events

  const pick = useCallback(
    (item: ListItem) => {
      const { select, open, set } = store.getState()
      if (item.type === 'event') select({ type: 'event', id: item.id })
      else if (item.type === 'place') select({ type: 'place', id: item.id, mention: null })
      else if (item.type === 'article') {
        open(item.id)
        // The map goes where it is about.
        set({ sheet: 'reader', toShow: [item.id] })
      }
      // An event without a place is nowhere on the map; its words are what there is to see.
      if (item.type !== 'article') set({ sheet: selectedPlace(store.getState()) ? 'map' : 'reader' })
    },
    [store],
  )
  const { hoverOver } = store.getState()
  const showOnlyInView = useCallback((only: boolean) => store.getState().set({ onlyInView: only }), [store])

  const [seen, all] = {
    events: [eventsSeen, events.length] as const,
    places: [placesInView.length, places.length] as const,
    articles: [articlesSeen, articlesPassing] as const,
  }[tab]
  return (
    <>
      <Tabs<Tab>
        label={t('listTabs')}
        panel="list-panel"
        selected={tab}
        onSelect={id => store.getState().set({ tab: id })}
        tabs={[
          { id: 'events', name: t('events'), count: events.length },
          { id: 'places', name: t('places'), count: places.length },
          { id: 'articles', name: t('articles'), count: articlesPassing },
        ]}
      />
      {foundWords}
      <div className="list-tools">{tools}</div>
      <div className="inview">
        <span>
          <Words of={inView ? 'inView' : 'inAll'} with={{ n: seen, all }} />
        </span>
        <Switch checked={onlyInView} disabled={inView === null} onChange={showOnlyInView}>
          {t('onlyThese')}
        </Switch>
      </div>
      <div className="list-panel" id="list-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {situation && items.length === 0 ? (
          <Suspense>
            <EmptyList tab={tab} elsewhere={all > 0 && onlyInView} />
          </Suspense>
        ) : (
          <RowList
            key={tab}
            items={items}
            on={on}
            linked={linked}
            hovered={hovered}
            query={query}
            found={found}
            onPick={pick}
            onHover={hoverOver}
          />
        )}
      </div>
    </>
  )
}
