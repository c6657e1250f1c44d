import './list.css'
import { type ReactNode, Suspense, useCallback } from 'react'
import { selectedPlace } from '../../store/selectors.ts'
import type { Tab } from '../../store/store.ts'
import { later } from '../ui/later.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { Words } from '../ui/Words.tsx'
import { t } from '../words/t.ts'
import type { ListItem } from './list-items.ts'
import { RowList } from './RowList.tsx'
import { useListed } from './use-listed.ts'

const EmptyList = later(async () => (await import('./EmptyList.tsx')).EmptyList)

const tabs: readonly Tab[] = ['events', 'places', 'articles']

/** What there is, in three tabs: the map's equal for those who read lists. */
export function ListPane({ found: foundWords, tools }: { found: ReactNode; tools: ReactNode }) {
  const store = useDatelineStore()
  const { empty, tab, somewhere, onlyInView, query } = useDateline(view => ({
    empty: view.situation === null && view.status !== 'failed',
    tab: view.tab,
    somewhere: view.inView !== null,
    onlyInView: view.onlyInView,
    query: view.filter.query,
  }))
  const { items, on, linked, hovered, found, counts, seen } = useListed()
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
  const all = counts[tab]
  return (
    <>
      <Tabs<Tab>
        label={t('listTabs')}
        panel="list-panel"
        selected={tab}
        onSelect={id => store.getState().set({ tab: id })}
        tabs={tabs.map(id => ({ id, name: t(id), count: counts[id] }))}
      />
      {foundWords}
      <div className="list-tools">{tools}</div>
      <div className="inview">
        <span>{all > 0 && <Words of={somewhere ? 'inView' : 'inAll'} with={{ n: seen, all }} />}</span>
        <Switch checked={onlyInView} disabled={!somewhere} onChange={showOnlyInView}>
          {t('onlyThese')}
        </Switch>
      </div>
      <div className="list-panel" id="list-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {!empty && items.length === 0 ? (
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
