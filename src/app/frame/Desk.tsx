import { FilterBar } from '../filters/FilterBar.tsx'
import { Header } from '../header/Header.tsx'
import type { WindowName } from '../header/Windows.tsx'
import { ListPane } from '../list/ListPane.tsx'
import { ReaderPane } from '../reader/ReaderPane.tsx'
import { SearchBox } from '../search/SearchBox.tsx'
import { TimelinePane } from '../timeline/TimelinePane.tsx'
import { PaneBoundary } from '../ui/PaneBoundary.tsx'
import { t } from '../words/t.ts'

/** A desk has everything at once: before the map the header and the list. */
export function DeskTop({ onOpen }: { onOpen: (window: WindowName) => void }) {
  return (
    <>
      <a className="skip" href="#list">
        {t('skipToList')}
      </a>
      <a className="skip" href="#reader">
        {t('skipToReader')}
      </a>
      <Header onOpen={onOpen} />
      <nav className="area-list" id="list" aria-label={t('listRegion')} tabIndex={-1}>
        <PaneBoundary>
          <ListPane
            found={null}
            tools={
              <>
                <SearchBox />
                <FilterBar found />
              </>
            }
          />
        </PaneBoundary>
      </nav>
    </>
  )
}

/** After the map the article and the timeline. */
export function DeskPanes() {
  return (
    <>
      <section className="area-read" id="reader" aria-label={t('readerRegion')} tabIndex={-1}>
        <PaneBoundary>
          <ReaderPane />
        </PaneBoundary>
      </section>
      <section className="area-time" aria-label={t('timelineRegion')}>
        <PaneBoundary>
          <TimelinePane />
        </PaneBoundary>
      </section>
    </>
  )
}
