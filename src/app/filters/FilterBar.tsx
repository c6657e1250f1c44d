import './filters.css'
import { ChevronRight } from 'lucide-react'
import { Suspense, useId, useState } from 'react'
import { type Sort, sorts } from '../../situation/sort.ts'
import { facetCounts, facetsInUse, kindsThatAre } from '../../store/selectors.ts'
import type { Tab } from '../../store/store.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { later } from '../ui/later.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import type { WordKey } from '../words/en.ts'
import { kindInWords } from '../words/event-words.ts'
import { t } from '../words/t.ts'
import { FacetChips } from './FacetChips.tsx'
import { SearchFound } from './search-found.ts'

// With the first view nothing is filtered, and the line is closed.
const ActiveFilters = later(async () => (await import('./ActiveFilters.tsx')).ActiveFilters)
const FacetGroups = later(async () => (await import('./FacetGroups.tsx')).FacetGroups)

/** What the orders are called for what is listed: places have no time, and go by how much is said of them. */
const sortWords: Record<Tab, Record<Sort, WordKey>> = {
  events: { time: 'sortTime', place: 'sortPlace', doubt: 'sortDoubt' },
  places: { time: 'sortMentions', place: 'sortName', doubt: 'sortDoubt' },
  articles: { time: 'sortNewest', place: 'sortPlace', doubt: 'sortDoubt' },
}

/** Kinds with their counts, the other facets behind a line, what a search found, unless that is told elsewhere, and what is filtered now. */
export function FilterBar({ found }: { found: boolean }) {
  const store = useDatelineStore()
  const { loading, kinds, counts, sort, tab, searching } = useDateline(view => ({
    loading: view.status === 'loading',
    kinds: view.filter.kinds,
    counts: facetCounts(view)?.kinds ?? null,
    sort: view.sort,
    tab: view.tab,
    searching: view.filter.query !== '',
  }))
  const inUse = useDateline(facetsInUse)
  const ordered = useDateline(kindsThatAre)
  const [open, setOpen] = useState(false)
  const panel = useId()

  return (
    <div className="filter-bar">
      <Suspense>{found && searching && <SearchFound />}</Suspense>
      {loading && <div className="facet room" />}
      {counts && ordered.length > 0 && (
        <fieldset className="facet">
          <legend className="sr-only">{t('facetKinds')}</legend>
          <FacetChips
            choices={ordered.map(kind => [kind, counts[kind]])}
            picked={kinds}
            words={kind => (
              <>
                <KindMark kind={kind} />
                {kindInWords(kind)}
              </>
            )}
            onPick={kinds => store.getState().setFilter({ kinds })}
          />
        </fieldset>
      )}
      <div className="filter-more">
        <button type="button" className="more" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(now => !now)}>
          <ChevronRight size={14} aria-hidden="true" />
          <span>{t('facetsMore')}</span>
        </button>
        <div className="sort">
          <select
            aria-label={t('sortLabel')}
            value={sort}
            onChange={event => store.getState().set({ sort: sorts.find(one => one === event.target.value) ?? 'time' })}
          >
            {sorts.map(one => (
              <option key={one} value={one}>
                {t(sortWords[tab][one])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div className="facets" id={panel} hidden={!open}>
        <Suspense>{open && <FacetGroups />}</Suspense>
      </div>
      <Suspense>{inUse.length > 0 && <ActiveFilters />}</Suspense>
    </div>
  )
}
