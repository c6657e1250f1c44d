import type { Situation } from '../../situation/schema.ts'
import { searchGoesOn } from '../../store/selectors.ts'
import type { Tab } from '../../store/store.ts'
import { Button } from '../ui/Button.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { giveFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'

function totalOf(tab: Tab, situation: Situation | null): number {
  if (!situation) return 0
  const { events, places, manifest } = situation
  return { events: events.length, places: places.features.length, articles: manifest.articles.length }[tab]
}

interface EmptyListProps {
  tab: Tab
  /** There is something, but not where the map is. */
  elsewhere: boolean
}

/** Nothing to list: what was asked, where it was looked for, and the way to where there is something. */
export function EmptyList({ tab, elsewhere }: EmptyListProps) {
  const store = useDatelineStore()
  const { query, articles, failed, goesOn, total, places } = useDateline(view => ({
    query: view.filter.onlyFound ? view.filter.query.trim() : '',
    articles: view.situation?.manifest.articles.length ?? 0,
    failed: view.status === 'failed',
    goesOn: searchGoesOn(view),
    total: totalOf(tab, view.situation),
    places: totalOf('places', view.situation),
  }))
  const toPlaces = () => {
    store.getState().set({ tab: 'places' })
    giveFocus(document.getElementById('tab-places'))
  }
  if (total === 0)
    return (
      <div className="empty">
        <p>{t(failed && articles === 0 ? 'failedTitle' : articles === 0 ? 'noArticles' : tab === 'events' ? 'noEvents' : 'noPlaces')}</p>
        {tab === 'events' && places > 0 && <Button onClick={toPlaces}>{t('placeCount', { n: places })}</Button>}
      </div>
    )
  if (elsewhere) {
    const { set, situation } = store.getState()
    return (
      <div className="empty">
        <p>{t('nothingInView')}</p>
        <Button look="solid" onClick={() => set({ toShow: situation!.manifest.articles.map(({ id }) => id) })}>
          {t('showOnMap')}
        </Button>
        <Button onClick={() => set({ onlyInView: false })}>{t('showAll')}</Button>
      </div>
    )
  }
  return (
    <div className="empty">
      <p>{query ? t(goesOn ? 'notFoundYet' : 'notInArticles', { query }) : t('nothingFiltered')}</p>
      {query && !goesOn && <p>{t('searchedWhere', { n: articles })}</p>}
      <Button onClick={() => store.getState().clearFilter()}>{t('clearFilters')}</Button>
    </div>
  )
}
