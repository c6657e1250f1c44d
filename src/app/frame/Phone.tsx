import { Suspense, useEffect } from 'react'
import type { SelectedCard } from '../card/use-card.ts'
import { FilterBar } from '../filters/FilterBar.tsx'
import { SearchFound } from '../filters/search-found.ts'
import { PhoneMenu } from '../header/PhoneMenu.tsx'
import type { WindowName } from '../header/Windows.tsx'
import { ListPane } from '../list/ListPane.tsx'
import { ReaderPane } from '../reader/ReaderPane.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import { TimelinePane } from '../timeline/TimelinePane.tsx'
import { Dock } from '../ui/Dock.tsx'
import { PaneBoundary } from '../ui/PaneBoundary.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { ReviewCard } from './ReviewCard.tsx'

/** Over a phone's map: the menu and the search, which calls the list, where what it finds is. */
export function PhoneTop({ onOpen }: { onOpen: (window: WindowName) => void }) {
  const store = useDatelineStore()
  const { title, searching } = useDateline(view => ({
    title: view.situation?.manifest.title,
    searching: view.filter.query !== '',
  }))
  useEffect(() => {
    if (searching) store.getState().set({ sheet: 'list' })
  }, [searching, store])
  return (
    <header className="phone-top">
      <h1 className="situation sr-only" dir="auto">
        {title || t('appName')}
      </h1>
      <PhoneMenu onOpen={onOpen} />
      <div className="phone-search">
        <SearchBox />
      </div>
    </header>
  )
}

/** The sheets that come over a phone's map, one at a time, and the dock that calls them. */
export function PhoneSheets({ card }: { card: SelectedCard | null }) {
  const store = useDatelineStore()
  const { sheet, reviewing, searching } = useDateline(view => ({
    sheet: view.sheet,
    reviewing: view.review !== undefined,
    searching: view.filter.query !== '',
  }))
  return (
    <>
      {sheet === 'map' && reviewing && (
        <Sheet label={t('sheetPlace')} rest="top" id="review">
          <ReviewCard />
        </Sheet>
      )}
      {sheet === 'map' && !reviewing && card && (
        <Sheet key={card.place} label={t('sheetPlace')} rest="half" className="card-rest">
          <card.Card form="sheet" onClose={card.close} />
        </Sheet>
      )}
      {sheet === 'list' && (
        <Sheet label={t('listRegion')} rest="top" id="list">
          <PaneBoundary>
            <ListPane
              found={
                <div className="list-found">
                  <Suspense>{searching && <SearchFound />}</Suspense>
                </div>
              }
              tools={<FilterBar found={false} />}
            />
          </PaneBoundary>
        </Sheet>
      )}
      {sheet === 'reader' && (
        <Sheet label={t('readerRegion')} rest="top" id="reader">
          <PaneBoundary>
            <ReaderPane />
          </PaneBoundary>
        </Sheet>
      )}
      {sheet === 'timeline' && (
        <Sheet label={t('timelineRegion')} rest="half">
          <PaneBoundary>
            <TimelinePane />
          </PaneBoundary>
        </Sheet>
      )}
      <Dock sheet={sheet} onChoose={name => store.getState().set({ sheet: name })} />
    </>
  )
}
