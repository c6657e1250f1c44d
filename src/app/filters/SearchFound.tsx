import { searchGoesOn, searchHits } from '../../store/selectors.ts'
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { Words } from '../ui/Words.tsx'
import { t } from '../words/later-words.ts'
import { searchInWords } from '../words/search-words.ts'

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
  const { counts } = hits
  const nothing = counts.events + counts.places + counts.articles === 0
  return (
    <div className="filter-found" aria-busy={goesOn}>
      <span>
        {searchInWords(hits, articles, unreadable).map(one => (
          <span key={one.of}>
            <Words {...one} />{' '}
          </span>
        ))}
      </span>
      {!nothing && (
        <Switch checked={onlyFound} onChange={only => store.getState().setFilter({ onlyFound: only })}>
          {t('searchHide')}
        </Switch>
      )}
    </div>
  )
}
