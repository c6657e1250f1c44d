import './map.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { boundsAround } from '../../geometry/bounds.ts'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { allPlaces, eventPasses, eventsOf, placesById, selectedEvent, selectedPlace, visibleEvents } from '../../store/selectors.ts'
import type { Camera, DatelineStore, View } from '../../store/store.ts'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { kindInWords } from '../words/event-words.ts'
import { t } from '../words/t.ts'
import { attribution } from './base-style.ts'
import { loadBasemap } from './basemap.ts'
import { ClusterList } from './ClusterList.tsx'
import { EdgeChips } from './EdgeChips.tsx'
import { EventFan } from './EventFan.tsx'
import { insteadOf, linksOf } from './links.ts'
import { MapLegend } from './MapLegend.tsx'
import { MapScale } from './MapScale.tsx'
import { MapTools } from './MapTools.tsx'
import { MarkButtons } from './MarkButtons.tsx'
import { markKinds, readColours } from './map-colours.ts'
import type { MapView, Padding, Target } from './map-view.ts'
import { NoMap } from './NoMap.tsx'
import { isArea } from './overlay.ts'
import { scenesOf } from './scenes.ts'
import { boxOf, startView } from './start-view.ts'

const webgl = (): boolean => {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

/** The map, and over it as plain HTML what one can press or read: tools, legend, scale, chips, the list of a cluster. */
export function MapPane() {
  const [able] = useState(webgl)
  const [failed, setFailed] = useState(false)
  return able && !failed ? <LiveMap onFailure={() => setFailed(true)} /> : <NoMap />
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
        const { problem } = basemap
        if (problem !== null)
          store.getState().notify({
            id: 'own-basemap',
            tone: 'warn',
            title: t('ownBasemapFailedTitle'),
            detail: t('ownBasemapFailedDetail', { problem }),
          })
        const state = store.getState()
        let lastCamera = state.camera
        const map = createMapView(element, {
          basemap,
          colours: readColours(document.documentElement),
          projection: state.projection,
          camera: state.camera,
          frame: startView(allPlaces(state), scenesOf(visibleEvents(state))),
          padding: covered(element),
          note: noteIn(store),
          on: {
            select: pickPlace,
            hover: id => store.getState().hoverOver(id ? { type: 'place', id, mention: null } : null),
            openCluster(target) {
              setCluster(target)
              setFan(null)
            },
            move: () => setMoving(true),
            rest(camera, inView) {
              lastCamera = camera
              setMoving(false)
              setRest({ camera, targets: map.targets() })
              const now = store.getState()
              if (now.inView !== inView || !sameCamera(now.camera, camera)) now.set({ camera, inView })
            },
            basemapFailed: () =>
              store.getState().notify({ id: 'basemap', tone: 'warn', title: t('basemapFailedTitle'), detail: t('basemapFailedDetail') }),
          },
        })
        view.current = map
        const stopFollowing = follow(store, map, element, () => lastCamera)
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
        console.error(problem)
        store.getState().notify({ id: 'map', tone: 'bad', title: t('mapFailedTitle'), detail: t('mapFailedDetail') })
        fail.current()
      })
    return () => {
      gone = true
      stop()
      store.getState().set({ inView: null })
    }
  }, [store, ready, pickPlace, parts])

  const fit = useCallback(() => {
    const shown = allPlaces(store.getState()).filter(place => place.passes)
    const box = boundsAround(shown.map(boxOf))
    if (box && container.current) view.current?.bring({ box, points: [] }, covered(container.current), true)
  }, [store])

  const savePicture = useCallback(async () => {
    const state = store.getState()
    const there = new Set(allPlaces(state).flatMap(place => (place.passes && state.inView?.has(place.place.id) ? [place.kind] : [])))
    const blob = await view.current?.picture({
      title: state.situation?.manifest.title ?? t('appName'),
      shown: t('pictureShows', { n: visibleEvents(state).length, all: state.situation?.events.length ?? 0 }),
      legend: markKinds.filter(kind => there.has(kind)).map(kind => ({ kind, words: kindInWords(kind) })),
      attribution,
    })
    if (!blob) return
    const link = document.createElement('a')
    link.href = URL.createObjectURL(blob)
    link.download = 'dateline-map.png'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 1000)
  }, [store])

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
  const summary = useSummary(rest)
  return (
    <div className="map" data-globe={globe || undefined} data-moving={moving || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a canvas is drawn inside */}
      <div className="map-canvas" ref={container} role="group" aria-label={summary} />
      {rest && !moving && <MarkButtons targets={rest.targets} onOpen={open} />}
      {fanned && !moving && <EventFan key={fanned.id} target={fanned} onClose={() => setFan(null)} />}
      <MapTools onZoom={steps => view.current?.zoomBy(steps)} onFit={fit} onPicture={savePicture} />
      {rest && <EdgeChips camera={rest.camera} onGo={go} />}
      <MapLegend />
      {rest && <MapScale camera={rest.camera} />}
      <p className="map-attribution">
        <a dir="ltr" href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
          {attribution}
        </a>
      </p>
      {cluster && <ClusterList target={cluster} onPick={pickPlace} onZoom={zoomTo} onClose={() => setCluster(null)} />}
    </div>
  )
}

/** Keeps the map in step with the store, until told to stop. */
function follow(store: DatelineStore, map: MapView, element: HTMLElement, lastCamera: () => Camera | null): () => void {
  let selection = store.getState().selection
  let count = store.getState().situation?.places.features.length ?? 0
  let events: SituationEvent[] = []
  let scenes = scenesOf(events)
  const draw = () => {
    const state = store.getState()
    if (visibleEvents(state) !== events) {
      events = visibleEvents(state)
      scenes = scenesOf(events)
    }
    const event = selectedEvent(state)
    const place = selectedPlace(state)
    map.show({
      places: allPlaces(state),
      selected: place?.id ?? null,
      links: [...linksOf(event, placesById(state)), ...insteadOf(place, state.texts)],
      scenes,
    })
    map.hover(state.hover?.type === 'place' ? state.hover.id : state.hover ? (hoveredPlace(store, state.hover.id) ?? null) : null)
    map.setProjection(state.projection)
    if (state.camera && !sameCamera(state.camera, lastCamera())) map.setCamera(state.camera)
    const all = allPlaces(state)
    const wasEmpty = count === 0
    count = all.length
    if (wasEmpty && count > 0) {
      const box = startView(all, scenes)
      if (box) map.bring({ box, points: [] }, covered(element), true)
    }
    if (state.selection !== selection) {
      const changed = sameTarget(state.selection, selection)
      selection = state.selection
      const chosen = chosenIn(state)
      // The card opens with the selection; the map waits for it, to know what it covers.
      if (chosen.length > 0 && !changed) requestAnimationFrame(() => map.bring(sight(chosen), covered(element)))
    }
  }
  draw()
  const chosen = chosenIn(store.getState())
  if (chosen.length > 0 && !store.getState().camera) map.bring(sight(chosen), covered(element))
  return store.subscribe(draw)
}

/** The selected place, or of the selected event where it happened and what it is joined to nearby. */
function chosenIn(state: View): PlaceView[] {
  const place = selectedPlace(state)
  if (!place) return []
  const event = selectedEvent(state)
  const joined = new Set(event?.places.filter(({ role }) => role !== 'named').map(({ place: id }) => id))
  const from = place.properties.labelPoint
  return allPlaces(state).filter(
    ({ place: one }) => one.id === place.id || (joined.has(one.id) && distanceKm(from, one.properties.labelPoint) < 1200),
  )
}

/** What to frame, and which points must be in sight, for places to count as seen. */
const sight = (views: PlaceView[]): { box: BoundingBox; points: LngLat[] } => ({
  box: (views.length === 1 && isArea(views[0]!) && views[0]!.place.bbox) || boundsAround(views.map(boxOf))!,
  points: views.map(({ place }) => place.properties.labelPoint),
})

type Selection = ReturnType<DatelineStore['getState']>['selection']

/** Another mention of the same place is no reason to move. */
const sameTarget = (a: Selection, b: Selection): boolean => a?.type === b?.type && a?.id === b?.id

const hoveredPlace = (store: DatelineStore, event: string): string | undefined =>
  store.getState().situation?.events.find(({ id }) => id === event)?.places[0]?.place

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by
  return near(a.center[0], b.center[0], 1e-3) && near(a.center[1], b.center[1], 1e-3) && near(a.zoom, b.zoom, 0.01)
}

/** What lies over the map, in pixels from each side: the place card beside it, the card's strip or a sheet below. */
function covered(element: HTMLElement): Padding {
  const map = element.getBoundingClientRect()
  const padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
  for (const cover of document.querySelectorAll('.area-map .card, .sheet')) {
    const box = cover.getBoundingClientRect()
    const overlap = Math.min(box.right, map.right) - Math.max(box.left, map.left)
    if (overlap <= 0 || box.top >= map.bottom || box.bottom <= map.top) continue
    if (overlap > map.width * 0.7) padding.bottom = Math.max(padding.bottom, map.bottom - box.top)
    else if (box.left - map.left > map.right - box.right) padding.right = Math.max(padding.right, map.right - box.left)
    else padding.left = Math.max(padding.left, box.right - map.left)
  }
  for (const top of document.querySelectorAll('.phone-top'))
    padding.top = Math.max(padding.top, top.getBoundingClientRect().bottom - map.top)
  return padding
}

/** What is written under a mark's name. */
const noteIn =
  (store: DatelineStore) =>
  (view: PlaceView, selected: boolean): string => {
    if (!view.passes && !selected) return ''
    const { precision, uncertaintyKm } = view.place.properties
    const undated = view.events > 0 && eventsOf(store.getState(), view.place.id).every(event => !event.dated)
    const note =
      view.events > 0 ? t(undated ? 'noteEventsNoDate' : 'noteEvents', { n: view.events }) : t(view.doubtful ? 'noteDoubtful' : 'noteNamed')
    return selected && precision === 'within' && !isArea(view)
      ? t('noteWithin', { note, km: Math.max(1, Math.round(uncertaintyKm)) })
      : note
  }

/** The map in words, for those who cannot see it. */
function useSummary(rest: Rest | null): string {
  return useMemo(() => {
    const views = (rest?.targets ?? []).flatMap(({ of }) => ('members' in of ? of.members : [of])).filter(view => view.passes)
    const names = views.slice(0, 5).map(view => view.place.properties.name)
    return t('mapSummary', { n: views.length, names: names.join(', ') })
  }, [rest])
}
