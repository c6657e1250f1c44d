import './map.css'
import { Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { BoundingBox } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { allPlaces, selectedPlace } from '../../store/selectors.ts'
import { later } from '../ui/later.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { t } from '../words/t.ts'
import { attribution } from './base-style.ts'
import type { Sight } from './camera.ts'
import { covered } from './covered.ts'
import { labelPoint, sight } from './follow-store.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapTools } from './MapTools.tsx'
import { boxOf, framed } from './start-view.ts'
import type { Target } from './target.ts'
import { useFan } from './use-fan.ts'
import { useMapView } from './use-map-view.ts'

// Lists and fans come when a mark is opened, what stands in for the map when there is none.
const ClusterList = later(async () => (await import('./ClusterList.tsx')).ClusterList)
const EventFan = later(async () => (await import('./EventFan.tsx')).EventFan)
// The map in words, its marks by keys, its picture and what lies outside it come once there is a picture of it.
const AtRest = later(async () => (await import('./AtRest.tsx')).AtRest)
const MapSummary = later(async () => (await import('./MapSummary.tsx')).MapSummary)
const MarkButtons = later(async () => (await import('./MarkButtons.tsx')).MarkButtons)
const paper = () => import('./MapOnPaper.tsx')
const MapOnPaper = later(async () => (await paper()).MapOnPaper)
const NoMap = later(async () => (await import('./NoMap.tsx')).NoMap)

/** Whether the browser knows WebGL 2 at all. Whether it can draw with it only the map finds out: asking costs as much as a map. */
const knowsWebgl = (): boolean => typeof WebGL2RenderingContext === 'function'

/** The map, and over it as plain HTML what one can press or read: tools, legend, scale, chips, the list of a cluster. */
export function MapPane() {
  const [able] = useState(knowsWebgl)
  const [failed, setFailed] = useState(false)
  if (able && !failed) return <LiveMap onFailure={() => setFailed(true)} />
  return (
    <Suspense>
      <NoMap />
    </Suspense>
  )
}

function LiveMap({ onFailure }: { onFailure: () => void }) {
  const store = useDatelineStore()
  const container = useRef<HTMLDivElement>(null)
  const focusedMark = useRef<Target | null>(null)
  const [cluster, setCluster] = useState<Target | null>(null)
  const drawn = useDateline(state => state.drawn)
  const globe = useDateline(state => state.projection === 'globe')
  const chosen = useDateline(state => selectedPlace(state)?.id ?? null)
  const { fan, pick, fold } = useFan()
  const on = useMemo(
    () => ({
      select: pick,
      openCluster(target: Target | null) {
        setCluster(target)
        fold()
      },
      // What is moved stands elsewhere then, and may be parted.
      move: () => setCluster(null),
    }),
    [pick, fold],
  )
  const { view, rest, moving } = useMapView(container, on, onFailure)

  const bring = useCallback(
    (what: Sight, always?: boolean) => container.current && view.current?.bring(what, covered(container.current), always),
    [view],
  )
  const frame = useCallback(
    (views: readonly PlaceView[], boxes: BoundingBox[]) => {
      const box = framed(boxes)
      if (box) bring({ box, points: [], marks: views.map(labelPoint) }, true)
    },
    [bring],
  )
  const go = useCallback((place: PlaceView) => bring(sight([place])), [bring])
  const showAll = useCallback(() => {
    const passing = allPlaces(store.getState()).filter(place => place.passes)
    frame(passing, passing.map(boxOf))
  }, [frame, store])
  usePageKeys({ '0': showAll })
  const open = useCallback((target: Target) => ('members' in target.of ? setCluster(target) : pick(target.id)), [pick])
  const zoomTo = useCallback(
    ({ of }: Target) => {
      setCluster(null)
      if ('members' in of)
        frame(
          of.members,
          of.members.map(view => [...labelPoint(view), ...labelPoint(view)]),
        )
    },
    [frame],
  )
  const savePicture = useCallback(async () => {
    const { savePicture } = await paper()
    const now = view.current?.sheets()
    if (now) savePicture(now, store.getState())
  }, [view, store])

  const fanned = fan !== null && fan === chosen ? rest?.targets.find(target => target.id === fan) : undefined
  return (
    <div className="map" data-globe={globe || undefined} data-moving={moving || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a canvas is drawn inside */}
      <div className="map-canvas" ref={container} role="group" aria-label={t('mapDrawn')} />
      {/* Sooner than those, and waiting for none of them: who prints as soon as the picture stands has it on paper. */}
      <Suspense>{rest && <MapOnPaper view={view} />}</Suspense>
      <Suspense>
        {drawn && <MapSummary />}
        {drawn && rest && !moving && <MarkButtons targets={rest.targets} onOpen={open} focused={focusedMark} />}
      </Suspense>
      <Suspense>{fanned && !moving && <EventFan key={fanned.id} target={fanned} onClose={fold} />}</Suspense>
      <MapTools onZoom={steps => view.current?.zoomBy(steps)} onFit={showAll} onPicture={savePicture} />
      <Suspense>{rest && <AtRest rest={rest} onGo={go} onAll={showAll} />}</Suspense>
      <MapLegend />
      <p className="map-attribution">
        <a dir="ltr" href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
          {attribution}
        </a>
      </p>
      <Suspense>
        {cluster && (
          <ClusterList
            key={cluster.id}
            target={cluster}
            pane={container.current}
            onPick={pick}
            onZoom={zoomTo}
            onClose={() => setCluster(null)}
          />
        )}
      </Suspense>
    </div>
  )
}
