import { X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { eventlessLeftOut } from '../../situation/eventless.ts'
import { articlesById, passing, situationIndex } from '../../store/selectors.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { useReturnFocus } from '../ui/use-return-focus.ts'
import { t } from '../words/later-words.ts'
import { activeWords } from './active-words.ts'

/** What is filtered now, each to be taken back alone, and all of it at once; and which places that leaves out though nobody named them. */
export function ActiveFilters() {
  const store = useDatelineStore()
  const { filter, articles } = useDateline(view => ({ filter: view.filter, articles: articlesById(view) }))
  const active = activeWords(filter, id => articles.get(id)?.headline ?? id)
  const index = useDateline(view => (view.tab === 'places' ? situationIndex(view) : null))
  const passes = useDateline(passing)
  const eventless = useMemo(() => (index ? eventlessLeftOut(index, passes) : 0), [index, passes])
  const group = useRef<HTMLDivElement>(null)
  useReturnFocus(group)
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form, no fieldset
    <div ref={group} className="active-filters" role="group" aria-label={t('activeFilters')}>
      {active.map(({ words, without }, i) => (
        <button
          // The same button while a brush moves its days.
          key={Object.keys(without).join()}
          type="button"
          className="active-filter"
          aria-label={t('filterOff', { words })}
          onClick={() => {
            store.getState().setFilter(without)
            // To the one that takes its place.
            requestAnimationFrame(() => document.activeElement === document.body && group.current?.querySelectorAll('button')[i]?.focus())
          }}
        >
          <span>{words}</span>
          <X size={12} aria-hidden="true" />
        </button>
      ))}
      <button type="button" className="link" onClick={() => store.getState().clearFilter()}>
        {t('clearFilters')}
      </button>
      {eventless > 0 && <p className="left-out">{t('eventlessLeftOut', { n: eventless })}</p>}
    </div>
  )
}
