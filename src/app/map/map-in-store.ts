import { allPlaces } from '../../store/selectors.ts'
import type { Camera, DatelineStore, Hover } from '../../store/store.ts'
import { whenHandRests } from '../ui/hand.ts'
import { textSize } from '../ui/text-size.ts'
import { t } from '../words/t.ts'
import { loadBasemap } from './basemap.ts'
import { sameCamera } from './camera.ts'
import { covered } from './covered.ts'
import { followStore } from './follow-store.ts'
import { readColours } from './map-colours.ts'
import type { MapView } from './map-view.ts'
import { noteIn } from './mark-note.ts'
import { scenes } from './scenes.ts'
import { startView } from './start-view.ts'
import type { Target } from './target.ts'

/** What drawing a map needs, fetched while the situation is still on its way. */
export const fetchMap = () => Promise.all([import('./map-view.ts'), loadBasemap(new URL('basemap/', document.baseURI).href)])
export type MapParts = Awaited<ReturnType<typeof fetchMap>>

/** Where the map has come to rest. */
export interface Rest {
  camera: Camera
  targets: Target[]
}

/** What happens on the map and is no matter of the store's. */
export interface PaneEvents {
  select(place: string): void
  openCluster(target: Target | null): void
  /** It begins to move, or has come to rest. */
  moving(isMoving: boolean): void
  /** Where it rests, once no hand is on the page. */
  rest(rest: Rest): void
}

/** Makes the map, and keeps it in step with the store and the theme until told to stop. */
export function mapInStore(
  store: DatelineStore,
  element: HTMLElement,
  [{ createMapView }, basemap]: MapParts,
  pane: PaneEvents,
): { view: MapView; stop: () => void } {
  if (basemap.problem !== null) tellOwnGround(store, basemap.problem)
  const state = store.getState()
  let lastCamera = state.camera
  let stopped = false
  const takeRest = () => {
    if (!stopped && lastCamera) pane.rest({ camera: lastCamera, targets: view.targets() })
  }
  const view = createMapView(element, {
    basemap,
    colours: readColours(document.documentElement),
    projection: state.projection,
    camera: state.camera,
    frame: startView(allPlaces(state), scenes(state)),
    padding: covered(element, true),
    note: noteIn(store),
    on: {
      select: pane.select,
      openCluster: pane.openCluster,
      hover: hoverIn(store),
      move: () => pane.moving(true),
      drawn: () => store.getState().set({ drawn: true }),
      rest(camera, inView) {
        lastCamera = camera
        pane.moving(false)
        // Under a hand that drags a brush nobody walks from mark to mark; but what a search found is ringed at once.
        if (store.getState().filter.query === '') whenHandRests(takeRest)
        else takeRest()
        const now = store.getState()
        if (now.inView !== inView || !sameCamera(now.camera, camera)) now.set({ camera, inView })
      },
      ownGroundFailed: problem => tellOwnGround(store, problem),
      groundMissing(isMissing) {
        const { notify, dismiss } = store.getState()
        if (isMissing) notify({ id: 'basemap', tone: 'warn', title: t('basemapFailedTitle'), detail: t('basemapFailedDetail') })
        else dismiss('basemap')
      },
    },
  })
  const stopFollowing = followStore(store, view, element, () => lastCamera)
  const takeColours = () => view.setColours(readColours(document.documentElement))
  const theme = new MutationObserver(takeColours)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  // Other letters give the panes round the map another size, and so the map.
  let letters = textSize()
  const size = new ResizeObserver(() => {
    if (letters === textSize()) return
    letters = textSize()
    takeColours()
  })
  size.observe(element)
  return {
    view,
    stop() {
      stopped = true
      stopFollowing()
      theme.disconnect()
      size.disconnect()
      view.destroy()
    },
  }
}

/** The map hears last that the pointer has left it: by then another pane may have been touched. */
function hoverIn(store: DatelineStore): (place: string | null) => void {
  let pointed: Hover | null = null
  return id => {
    const { hover, hoverOver } = store.getState()
    if (id === null && hover !== pointed) return
    pointed = id === null ? null : { type: 'place', id, mention: null }
    hoverOver(pointed)
  }
}

const tellOwnGround = (store: DatelineStore, problem: string) =>
  store.getState().notify({
    id: 'own-basemap',
    tone: 'warn',
    title: t('ownBasemapFailedTitle'),
    detail: t('ownBasemapFailedDetail', { problem }),
  })
