import './app.css'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { selectedPlace } from '../store/selectors.ts'
import type { PlaceCard } from './card/PlaceCard.tsx'
import { FilterBar } from './filters/FilterBar.tsx'
import { SearchFound } from './filters/search-found.ts'
import { Header } from './header/Header.tsx'
import { PhoneMenu } from './header/PhoneMenu.tsx'
import { AddArticles } from './import/AddArticles.tsx'
import { ListPane } from './list/ListPane.tsx'
import { MapPane } from './map/MapPane.tsx'
import { FirstVisit } from './notices/FirstVisit.tsx'
import { Notices } from './notices/Notices.tsx'
import { ReaderPane } from './reader/ReaderPane.tsx'
import type { DrawCandidates } from './review/options.ts'
import { SearchBox } from './search/SearchBox.tsx'
import { TimelinePane } from './timeline/TimelinePane.tsx'
import { Dock } from './ui/Dock.tsx'
import { LiveCounts } from './ui/LiveCounts.tsx'
import { LiveSelection } from './ui/LiveSelection.tsx'
import { useNarrow, usePhone } from './ui/media.ts'
import { PaneBoundary } from './ui/PaneBoundary.tsx'
import { Sheet } from './ui/Sheet.tsx'
import { useDateline, useDatelineStore } from './ui/store-context.tsx'
import { useTheme } from './ui/theme.ts'
import { usePageKeys } from './ui/use-page-keys.ts'
import { WholeLink } from './ui/WholeLink.tsx'
import { t } from './words/t.ts'
// After the panes' own, which they overrule.
import './ui/coarse.css'
import './ui/forced-colours.css'

// Windows come when they are called.
const CandidateMap = lazy(async () => ({ default: (await import('./map/CandidateMap.tsx')).CandidateMap }))
const Review = lazy(async () => ({ default: (await import('./review/Review.tsx')).Review }))
const AboutDialog = lazy(async () => ({ default: (await import('./header/AboutDialog.tsx')).AboutDialog }))
const CoverageDialog = lazy(async () => ({ default: (await import('./header/CoverageDialog.tsx')).CoverageDialog }))
const ExportDialog = lazy(async () => ({ default: (await import('./header/ExportDialog.tsx')).ExportDialog }))
const ShareDialog = lazy(async () => ({ default: (await import('./header/ShareDialog.tsx')).ShareDialog }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./header/ShortcutsDialog.tsx')).ShortcutsDialog }))

/** The card, which comes once the map has been drawn or something is selected: nobody waits for it with the first view. */
function usePlaceCard(): typeof PlaceCard | null {
  const [Card, setCard] = useState<typeof PlaceCard | null>(null)
  const wanted = useDateline(view => view.drawn || view.selection !== null)
  useEffect(() => {
    if (wanted) void import('./card/PlaceCard.tsx').then(({ PlaceCard }) => setCard(() => PlaceCard))
  }, [wanted])
  return Card
}

const drawCandidates: DrawCandidates = (dots, chosen) => (
  <Suspense fallback={<div className="candidate-map" />}>
    <CandidateMap dots={dots} chosen={chosen} />
  </Suspense>
)

/** Inside another page only the map, its card and the timeline stand, and a way out to the whole. */
const embedded = new URLSearchParams(location.search).has('embed')

type Window = 'shortcuts' | 'coverage' | 'add' | 'share' | 'export' | 'about'

/** The frame. Panes stand side by side here and nowhere else: they meet only in the store. */
export function App() {
  const store = useDatelineStore()
  const phone = usePhone() && !embedded
  const narrow = useNarrow()
  const { theme, selection, sheet, status } = useDateline(view => ({
    theme: view.theme,
    selection: view.selection,
    sheet: view.sheet,
    status: view.status,
  }))
  const place = useDateline(view => selectedPlace(view)?.id ?? null)
  const Card = usePlaceCard()
  const reviewing = useDateline(view => view.review !== undefined)
  const endReview = useCallback(() => store.getState().set({ review: undefined }), [store])
  // `#about` is the address of the page about this map.
  const [open, setOpen] = useState<Window | null>(location.hash === '#about' ? 'about' : null)
  const [closedCard, setClosedCard] = useState<typeof selection>(null)
  const card = place !== null && closedCard !== selection
  useTheme(theme)
  const title = useDateline(view => view.situation?.manifest.title ?? '')
  useEffect(() => {
    document.title = title ? `${title} · ${t('appName')}` : t('appName')
  }, [title])

  const closeCard = useCallback(() => setClosedCard(store.getState().selection), [store])
  const goBack = () => {
    if (reviewing) endReview()
    else if (phone && sheet !== 'map') store.getState().set({ sheet: 'map' })
    else if (card) closeCard()
    else if (store.getState().selection) store.getState().select(null)
  }
  usePageKeys({ escape: goBack, '?': () => setOpen('shortcuts') })

  // What a search finds is in the list.
  const searching = useDateline(view => view.filter.query !== '')
  useEffect(() => {
    if (phone && searching) store.getState().set({ sheet: 'list' })
  }, [phone, searching, store])

  const windows = {
    onShortcuts: () => setOpen('shortcuts'),
    onCoverage: () => setOpen('coverage'),
    onShare: () => setOpen('share'),
    onExport: () => setOpen('export'),
    onAbout: () => setOpen('about'),
    onAdd: () => setOpen('add'),
  }
  const list = (
    <PaneBoundary>
      <ListPane
        found={
          phone && (
            <div className="list-found">
              <Suspense>{searching && <SearchFound />}</Suspense>
            </div>
          )
        }
        tools={
          <>
            {!phone && <SearchBox />}
            <FilterBar found={!phone} />
          </>
        }
      />
    </PaneBoundary>
  )
  const reader = (
    <PaneBoundary>
      <ReaderPane />
    </PaneBoundary>
  )
  const timeline = (
    <PaneBoundary>
      <TimelinePane />
    </PaneBoundary>
  )
  const review = reviewing && (
    <PaneBoundary>
      <Suspense>
        <Review draw={drawCandidates} onClose={endReview} />
      </Suspense>
    </PaneBoundary>
  )
  const map = (
    <main className="area-map" aria-label={t('mapRegion')} key="map">
      <PaneBoundary>
        <MapPane />
      </PaneBoundary>
      <AddArticles open={open === 'add'} onClose={() => setOpen(null)} />
      {!embedded && <FirstVisit />}
      {!phone && review}
      {Card && card && !phone && !reviewing && (
        <Card key={place} form={narrow || embedded ? 'strip' : 'full'} alone={embedded} onClose={closeCard} />
      )}
    </main>
  )
  const shared = (
    <>
      <Notices />
      <LiveCounts />
      <LiveSelection />
      <Suspense>
        {open === 'shortcuts' && <ShortcutsDialog onClose={() => setOpen(null)} />}
        {open === 'coverage' && <CoverageDialog onClose={() => setOpen(null)} />}
        {open === 'share' && <ShareDialog onClose={() => setOpen(null)} />}
        {open === 'export' && <ExportDialog onClose={() => setOpen(null)} />}
        {open === 'about' && <AboutDialog onClose={() => setOpen(null)} onCoverage={() => setOpen('coverage')} />}
      </Suspense>
    </>
  )

  if (embedded)
    return (
      <div className="embed" data-status={status}>
        {map}
        <section className="area-time" aria-label={t('timelineRegion')}>
          {timeline}
        </section>
        <header>
          <h1 className="sr-only">{title || t('appName')}</h1>
          <WholeLink />
        </header>
        <Notices />
      </div>
    )

  if (phone)
    return (
      <div className="phone" data-status={status} data-sheet={sheet}>
        <header className="phone-top">
          <h1 className="situation sr-only" dir="auto">
            {title || t('appName')}
          </h1>
          <PhoneMenu {...windows} />
          <div className="phone-search">
            <SearchBox />
          </div>
        </header>
        {map}
        {sheet === 'map' && reviewing && (
          <Sheet label={t('sheetPlace')} rest="top" id="review">
            {review}
          </Sheet>
        )}
        {Card && sheet === 'map' && card && !reviewing && (
          <Sheet key={place} label={t('sheetPlace')} rest="half" className="card-rest">
            <Card form="sheet" onClose={closeCard} />
          </Sheet>
        )}
        {sheet === 'list' && (
          <Sheet label={t('listRegion')} rest="top" id="list">
            {list}
          </Sheet>
        )}
        {sheet === 'reader' && (
          <Sheet label={t('readerRegion')} rest="top" id="reader">
            {reader}
          </Sheet>
        )}
        {sheet === 'timeline' && (
          <Sheet label={t('timelineRegion')} rest="half">
            {timeline}
          </Sheet>
        )}
        <Dock sheet={sheet} onChoose={name => store.getState().set({ sheet: name })} />
        {shared}
      </div>
    )

  return (
    <div className="desk" data-status={status}>
      <a className="skip" href="#list">
        {t('skipToList')}
      </a>
      <a className="skip" href="#reader">
        {t('skipToReader')}
      </a>
      <Header {...windows} />
      <nav className="area-list" id="list" aria-label={t('listRegion')} tabIndex={-1}>
        {list}
      </nav>
      {map}
      <section className="area-read" id="reader" aria-label={t('readerRegion')} tabIndex={-1}>
        {reader}
      </section>
      <section className="area-time" aria-label={t('timelineRegion')}>
        {timeline}
      </section>
      {shared}
    </div>
  )
}
