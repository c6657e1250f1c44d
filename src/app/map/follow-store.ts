import { boundsAround } from '../../geometry/bounds.ts'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { allPlaces, eventsById, placesById, placeView, selectedEvent, selectedPlace } from '../../store/selectors.ts'
import type { Camera, DatelineStore, View } from '../../store/store.ts'
import { type Sight, sameCamera, seenOnDesk } from './camera.ts'
import { covered } from './covered.ts'
import { leaningOf, linksOf } from './links.ts'
import type { MapView } from './map-view.ts'
import { isArea } from './overlay.ts'
import { scenes } from './scenes.ts'
import { boxOf, viewOfEach } from './start-view.ts'

/** Keeps the map in step with the store, until told to stop. */
export function followStore(store: DatelineStore, map: MapView, element: HTMLElement, lastCamera: () => Camera | null): () => void {
  let selection = store.getState().selection
  let count = store.getState().situation?.places.features.length ?? 0
  let hover = store.getState().hover
  let sheet = store.getState().sheet
  let { projection } = store.getState()
  let toShow = store.getState().toShow
  let reading = 0
  let looking = 0
  /**
   * The card opens with the selection, the first one later than that, and grows with its article: the map looks again at what it covers. Not once
   * it was led elsewhere meanwhile.
   */
  const bring = (chosen: PlaceView[], led = map.led(), looks = looksAgain, before = '') => {
    if (map.led() !== led) return
    const padding = covered(element)
    const now = Object.values(padding).join()
    if (now !== before) map.bring(sight(chosen), padding)
    const [next, ...later] = looks
    if (next !== undefined) looking = window.setTimeout(() => bring(chosen, led, later, now), next)
  }
  /** Where the reading comes to rest, the map goes; lines that only run past move nothing. */
  const follow = (state: View) => {
    hover = state.hover
    clearTimeout(reading)
    if (!hover?.reading) return
    const id = hover.type === 'place' ? hover.id : hoveredPlace(store, hover.id)
    const view = id === undefined ? null : placeView(state, id)
    if (view) reading = window.setTimeout(() => map.follow(view.place.id, sight([view]), covered(element)), readingRest)
  }
  const draw = () => {
    const state = store.getState()
    const event = selectedEvent(state)
    const place = selectedPlace(state)
    map.show({
      places: allPlaces(state),
      selected: place?.id ?? null,
      links: [...leaningOf(place, placesById(state)), ...linksOf(event, placesById(state))],
      scenes: scenes(state),
    })
    map.hover(state.hover?.type === 'place' ? state.hover.id : state.hover ? (hoveredPlace(store, state.hover.id) ?? null) : null)
    map.setProjection(state.projection)
    const isReshaped = state.projection !== projection
    projection = state.projection
    // Asked anew: what the map was told above may have moved it by now.
    const { camera } = store.getState()
    if (camera && !sameCamera(camera, lastCamera())) map.setCamera(camera)
    if (state.hover !== hover) follow(state)
    const all = allPlaces(state)
    const wasEmpty = count === 0
    count = all.length
    const asked = state.toShow !== toShow
    toShow = state.toShow
    if (asked || (wasEmpty && count > 0)) {
      const stories = asked ? toShow.map(article => all.filter(view => saidIn(view, article))) : [all]
      const box = viewOfEach(stories, scenes(state))
      if (box) map.bring({ box, points: [], marks: stories.flat().map(labelPoint) }, covered(element, true), true)
    }
    // Another sheet leaves another strip of the map.
    const another = state.sheet !== sheet && element.closest('.phone') !== null
    sheet = state.sheet
    if (state.selection !== selection || another || isReshaped) {
      const chosen = sameTarget(state.selection, selection) && !another && !isReshaped ? [] : chosenIn(state)
      selection = state.selection
      if (chosen.length > 0 || !state.selection) clearTimeout(looking)
      const led = map.led()
      // Unless it is let go before the next frame.
      requestAnimationFrame(() => {
        if (store.getState().selection !== state.selection) return
        // What lay over the map may be gone, and the globe has its middle again.
        map.standAside(covered(element))
        if (chosen.length > 0) bring(chosen, led)
      })
    }
  }
  draw()
  const chosen = chosenIn(store.getState())
  if (chosen.length > 0) {
    const { camera } = store.getState()
    if (!camera) map.bring(sight(chosen), covered(element), true)
    // The view of a link was another window's: on a phone, what it selects may lie beside it. The card of that comes later than the map.
    if (!camera || chosen.some(({ place }) => seenOnDesk(place.properties.labelPoint, camera)))
      looking = window.setTimeout(() => bring(chosen), looksAgain[0])
  }
  const stop = store.subscribe(draw)
  /** A window of another shape covers other parts of the map: what is selected comes out from under the card. */
  const reshape = () => {
    clearTimeout(looking)
    const chosen = chosenIn(store.getState())
    if (chosen.length > 0) looking = window.setTimeout(() => bring(chosen), reshapeRest)
  }
  window.addEventListener('resize', reshape)
  return () => {
    window.removeEventListener('resize', reshape)
    clearTimeout(reading)
    clearTimeout(looking)
    stop()
  }
}

/** Milliseconds from one look at the card to the next. */
const looksAgain = [60, 100, 200, 400]
/** Milliseconds after a window has its last size. */
const reshapeRest = 200
/** Milliseconds on the same words. */
const readingRest = 300

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

const saidIn = ({ place }: PlaceView, article: string): boolean => place.properties.mentions.some(mention => mention.article === article)

/** What to frame, and which points must be in sight, for places to count as seen. */
export const sight = (views: PlaceView[]): Sight => ({
  box:
    (views.length === 1 && (isArea(views[0]!) || views[0]!.place.properties.relative) && views[0]!.place.bbox) ||
    boundsAround(views.map(boxOf))!,
  points: views.map(labelPoint),
})

export const labelPoint = ({ place }: PlaceView): LngLat => place.properties.labelPoint

type Selection = ReturnType<DatelineStore['getState']>['selection']

/** Another mention of the same place is no reason to move. */
const sameTarget = (a: Selection, b: Selection): boolean => a?.type === b?.type && a?.id === b?.id

const hoveredPlace = (store: DatelineStore, event: string): string | undefined => eventsById(store.getState()).get(event)?.places[0]?.place
