import { searchGoesOn, searchHits } from '../../store/selectors.ts'
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { Words } from '../ui/Words.tsx'
import { t } from '../words/t.ts'

/** Where the words that are searched for were found, and whether the rest is hidden. */
export function SearchFound() {
  const store = useDatelineStore()
  const { hits, onlyFound, articles, unreadable, goesOn } = useDateline(view => ({
    hits: searchHits(view),
    onlyFound: view.filter.onlyFound,
    articles: view.situation?.manifest.articles.length ?? 0,
    unreadable: view.unreadable.size,
    goesOn: searchGoesOn(view),
  }))
  if (!hits) return null
  const { counts, textsSearched } = hits
  const nothing = counts.events + counts.places + counts.articles === 0
  const onlyInText = counts.events + counts.places === 0
  return (
    <div className="filter-found">
      <span>
        {nothing ? (
          // As long as texts are on their way nobody knows that it is in none.
          t(goesOn ? 'notFoundYet' : 'notInArticles', { query: hits.query.trim() })
        ) : onlyInText ? (
          <Words of="searchFoundInText" with={{ n: counts.articles }} />
        ) : (
          <Words of="searchFound" with={{ events: counts.events, places: counts.places }} />
        )}
        {nothing && !goesOn && <> {t('searchedWhere', { n: textsSearched })}</>}
        {goesOn && <small> {t('searchGoesOn', { n: textsSearched, all: articles })}</small>}
        {!goesOn && unreadable > 0 && <small> {t('textsUnread', { n: unreadable })}</small>}
      </span>
      {!nothing && (
        <Switch checked={onlyFound} onChange={only => store.getState().setFilter({ onlyFound: only })}>
          {t('searchHide')}
        </Switch>
      )}
    </div>
  )
}
