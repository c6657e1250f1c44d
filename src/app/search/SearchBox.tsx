import './search.css'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { highlights, prepareSearch } from '../../situation/search.ts'
import { searchHits, situationIndex, sortedEvents } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { t } from '../words/t.ts'

/** Searches names, quotes and texts. `/` comes here from anywhere; Enter goes to the first event or place found; Esc empties it. */
export function SearchBox() {
  const store = useDatelineStore()
  const query = useDateline(view => view.filter.query)
  const input = useRef<HTMLInputElement>(null)

  const come = () => {
    input.current?.focus()
    input.current?.select()
  }
  usePageKeys({ '/': come })

  // The words of all quotes are put in order while the reader begins to type.
  const preparing = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => () => clearTimeout(preparing.current), [])
  const prepare = () => {
    clearTimeout(preparing.current)
    const index = situationIndex(store.getState())
    if (index && prepareSearch(index)) preparing.current = setTimeout(prepare)
  }

  const ask = (words: string) => store.getState().setFilter(words === '' ? { query: '', onlyFound: false } : { query: words })
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (query === '') input.current?.blur()
      else ask('')
    } else if (event.key === 'Enter') {
      const first = firstFound(store.getState())
      if (!first) return
      store.getState().select(first)
      // On a phone the list that it was found in lies over it, and the keyboard over both.
      store.getState().set({ sheet: 'map' })
      if (matchMedia('(pointer: coarse)').matches) input.current?.blur()
    }
  }

  return (
    <search className="search">
      <Search size={16} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        value={query}
        placeholder={t('searchPlaceholder')}
        aria-label={t('searchPlaceholder')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={event => ask(event.target.value.slice(0, 200))}
        onKeyDown={onKey}
        onFocus={prepare}
      />
      {query === '' ? (
        <span className="key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label={t('searchClear')}
          title={t('searchClear')}
          onClick={() => {
            ask('')
            input.current?.focus()
          }}
        >
          <X size={16} aria-hidden="true" />
        </button>
      )}
    </search>
  )
}

/**
 * Who types a name means the place; other words, what is said in them to have happened, before a place where it did. So "bridge" leads to the first
 * event that tells of one, and not to a town beside it.
 */
function firstFound(view: View): View['selection'] {
  const hits = searchHits(view)
  const index = situationIndex(view)
  if (!hits || !index) return null
  const says = (words: string) => highlights(words, hits.query).length > 0
  const named = index.places.findIndex((one, p) => hits.place[p] === 1 && says(one.properties.name))
  const said = named === -1 ? sortedEvents(view).find(e => hits.event[e] === 1 && says(index.events[e]!.quote)) : undefined
  const place = named === -1 ? hits.place.indexOf(1) : named
  if (said === undefined && place !== -1) return { type: 'place', id: index.places[place]!.id, mention: null }
  const event = said ?? hits.event.indexOf(1)
  return event === -1 ? null : { type: 'event', id: index.events[event]!.id }
}
