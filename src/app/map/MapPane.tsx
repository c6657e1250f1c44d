import './map.css'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { boundsAround } from '../../geometry/bounds.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { precisions } from '../../situation/schema.ts'
import { allPlaces, eventPasses, eventsOf, selectedPlace, visibleEvents } from '../../store/selectors.ts'
import type { Camera, Hover } from '../../store/store.ts'
import { whenHandRests } from '../ui/hand.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { kindInWords } from '../words/event-words.ts'
import { precisionInWords } from '../words/place-words.ts'
import { t } from '../words/t.ts'
import { attribution } from './base-style.ts'
import { loadBasemap } from './basemap.ts'
import { sameCamera } from './camera.ts'
import { covered } from './covered.ts'
import { EdgeChips } from './EdgeChips.tsx'
import { followStore, sight } from './follow-store.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapScale } from './MapScale.tsx'
import { MapTools } from './MapTools.tsx'
import { markKinds, readColours } from './map-colours.ts'
import type { MapView } from './map-view.ts'
import { noteIn } from './mark-note.ts'
import { scenes } from './scenes.ts'
import { boxOf, startView } from './start-view.ts'
import type { Target } from './target.ts'

// Lists and fans come when a mark is opened, what stands in for the map when there is none.
const ClusterList = lazy(async () => ({ default: (await import('./ClusterList.tsx')).ClusterList }))
const EventFan = lazy(async () => ({ default: (await import('./EventFan.tsx')).EventFan }))
// The map in words and its marks by keys come once there is a picture of it.
const MapSummary = lazy(async () => ({ default: (await import('./MapSummary.tsx')).MapSummary }))
const MarkButtons = lazy(async () => ({ default: (await import('./MarkButtons.tsx')).MarkButtons }))
const NoMap = lazy(async () => ({ default: (await import('./NoMap.tsx')).NoMap }))

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

/** What drawing a map needs, fetched while the situation is still on its way. */
const fetchMap = () => Promise.all([import('./map-view.ts'), loadBasemap(new URL('basemap/', document.baseURI).href)])

/** Where the map has come to rest. */
interface Rest {
  camera: Camera
  targets: Target[]
}

function LiveMap({ onFailure }: { onFailure: () => void }) {
  const store = useDatelineStore()
  const container = useRef<HTMLDivElement>(null)
  const view = useRef<MapView | null>(null)
  const [rest, setRest] = useState<Rest | null>(null)
  const [moving, setMoving] = useState(false)
  const [cluster, setCluster] = useState<Target | null>(null)
  const [fan, setFan] = useState<string | null>(null)
  const ready = useDateline(state => state.status !== 'loading')
  const drawn = useDateline(state => state.drawn)
  const globe = useDateline(state => state.projection === 'globe')
  const chosen = useDateline(state => selectedPlace(state)?.id ?? null)
  const fail = useRef(onFailure)
  const [parts] = useState(fetchMap)

  /** Selects a place; pressed once more, its events fan out. */
  const pickPlace = useCallback(
    (id: string) => {
      const state = store.getState()
      const again = selectedPlace(state)?.id === id
      if (again && eventsOf(state, id).filter(event => eventPasses(state, event.id)).length > 1) setFan(now => (now === id ? null : id))
      else {
        setFan(null)
        state.select({ type: 'place', id, mention: null })
      }
    },
    [store],
  )

  useEffect(() => {
    if (!ready || !container.current) return
    const element = container.current
    let stop = () => {}
    let gone = false
    element.dataset.map = 'loading'
    parts
      .then(([{ createMapView }, basemap]) => {
        if (gone) return
        const ownGroundFailed = (problem: string) =>
          store.getState().notify({
            id: 'own-basemap',
            tone: 'warn',
            title: t('ownBasemapFailedTitle'),
            detail: t('ownBasemapFailedDetail', { problem }),
          })
        if (basemap.problem !== null) ownGroundFailed(basemap.problem)
        const state = store.getState()
        let lastCamera = state.camera
        const takeRest = () => !gone && lastCamera && setRest({ camera: lastCamera, targets: map.targets() })
        let pointed: Hover | null = null
        const map = createMapView(element, {
          basemap,
          colours: readColours(document.documentElement),
          projection: state.projection,
          camera: state.camera,
          frame: startView(allPlaces(state), scenes(state)),
          padding: covered(element, true),
          note: noteIn(store),
          on: {
            select: pickPlace,
            // The map hears last that the pointer has left it: by then another pane may have been touched.
            hover(id) {
              const { hover, hoverOver } = store.getState()
              if (id === null && hover !== pointed) return
              pointed = id === null ? null : { type: 'place', id, mention: null }
              hoverOver(pointed)
            },
            openCluster(target) {
              setCluster(target)
              setFan(null)
            },
            // What is moved stands elsewhere then, and may be parted.
            move() {
              setMoving(true)
              setCluster(null)
            },
            drawn: () => store.getState().set({ drawn: true }),
            rest(camera, inView) {
              lastCamera = camera
              setMoving(false)
              // Under a hand that drags a brush nobody walks from mark to mark; but what a search found is ringed at once.
              if (store.getState().filter.query === '') whenHandRests(takeRest)
              else takeRest()
              const now = store.getState()
              if (now.inView !== inView || !sameCamera(now.camera, camera)) now.set({ camera, inView })
            },
            ownGroundFailed,
            groundMissing(isMissing) {
              const { notify, dismiss } = store.getState()
              if (isMissing) notify({ id: 'basemap', tone: 'warn', title: t('basemapFailedTitle'), detail: t('basemapFailedDetail') })
              else dismiss('basemap')
            },
          },
        })
        view.current = map
        const stopFollowing = followStore(store, map, element, () => lastCamera)
        const theme = new MutationObserver(() => map.setColours(readColours(document.documentElement)))
        theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
        stop = () => {
          stopFollowing()
          theme.disconnect()
          map.destroy()
          view.current = null
        }
      })
      .catch(problem => {
        fail.current()
        // What stands in the map's place says it.
        if (problem?.name === 'GPUInitializationError') return
        console.error(problem)
        store.getState().notify({ id: 'map', tone: 'bad', title: t('mapFailedTitle'), detail: t('mapFailedDetail') })
      })
    return () => {
      gone = true
      stop()
      store.getState().set({ inView: null })
    }
  }, [store, ready, pickPlace, parts])

  const showAll = useCallback(() => {
    const shown = allPlaces(store.getState()).filter(place => place.passes)
    const box = boundsAround(shown.map(boxOf))
    if (box && container.current) view.current?.bring({ box, points: [] }, covered(container.current), true)
  }, [store])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event
      if (key === '0' && !(ctrlKey || metaKey || altKey) && !(target as HTMLElement).closest('input, textarea, select, dialog')) showAll()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [showAll])

  const drawPicture = useCallback(() => {
    const state = store.getState()
    const shown = allPlaces(state).filter(place => place.passes && state.inView?.has(place.place.id))
    const kinds = new Set(shown.map(place => place.kind))
    const forms = new Set(shown.map(({ place }) => place.properties.precision))
    return view.current?.picture({
      title: state.situation?.manifest.title ?? t('appName'),
      shown: t('pictureShows', { n: visibleEvents(state).length, all: state.situation?.events.length ?? 0 }),
      legend: [
        ...markKinds.filter(kind => kinds.has(kind)).map(kind => ({ kind, words: kindInWords(kind) })),
        ...precisions.filter(form => forms.has(form)).map(precision => ({ precision, words: precisionInWords(precision) })),
      ],
      attribution,
      rightToLeft: document.documentElement.dir === 'rtl',
    })
  }, [store])
  const savePicture = useCallback(async () => {
    const picture = drawPicture()
    const blob = await new Promise<Blob | null>(resolve => (picture ? picture.toBlob(resolve, 'image/png') : resolve(null)))
    if (!blob) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = 'dateline-map.png'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  }, [drawPicture])

  const focusedMark = useRef<Target | null>(null)

  // On paper the map is a picture: what WebGL drew is not printed.
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = () => {
      const picture = drawPicture()
      if (picture) paper.current?.replaceChildren(picture)
    }
    const after = () => paper.current?.replaceChildren()
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [drawPicture])

  const go = useCallback((place: PlaceView) => {
    if (container.current) view.current?.bring(sight([place]), covered(container.current))
  }, [])
  const open = useCallback((target: Target) => ('members' in target.of ? setCluster(target) : pickPlace(target.id)), [pickPlace])
  const zoomTo = useCallback((target: Target) => {
    setCluster(null)
    if (!('members' in target.of) || !container.current) return
    const box = boundsAround(target.of.members.map(({ place }) => [...place.properties.labelPoint, ...place.properties.labelPoint]))
    if (box) view.current?.bring({ box, points: [] }, covered(container.current), true)
  }, [])

  const fanned = fan !== null && fan === chosen ? rest?.targets.find(target => target.id === fan) : undefined
  return (
    <div className="map" data-globe={globe || undefined} data-moving={moving || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a canvas is drawn inside */}
      <div className="map-canvas" ref={container} role="group" aria-label={t('mapDrawn')} />
      <Suspense>
        {drawn && <MapSummary />}
        {drawn && rest && !moving && <MarkButtons targets={rest.targets} onOpen={open} focused={focusedMark} />}
      </Suspense>
      <Suspense>{fanned && !moving && <EventFan key={fanned.id} target={fanned} onClose={() => setFan(null)} />}</Suspense>
      <div className="map-on-paper" ref={paper} aria-hidden="true" />
      <MapTools onZoom={steps => view.current?.zoomBy(steps)} onFit={showAll} onPicture={savePicture} />
      {rest && <EdgeChips camera={rest.camera} onGo={go} onAll={showAll} />}
      <MapLegend />
      {rest && <MapScale camera={rest.camera} />}
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
            onPick={pickPlace}
            onZoom={zoomTo}
            onClose={() => setCluster(null)}
          />
        )}
      </Suspense>
    </div>
  )
}
