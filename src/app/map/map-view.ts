import type { LngLat } from '../../geometry/lng-lat.ts'
import type { Camera } from '../../store/store.ts'
import { whenHandRests } from '../ui/hand.ts'
import type { Basemap } from './basemap.ts'
import { coverBoxes } from './covered.ts'
import { drawPlaces, type Shown } from './draw-places.ts'
import { firstPicture } from './first-picture.ts'
import { type GroundEvents, watchTrouble } from './ground-trouble.ts'
import { keepLookout } from './lookout.ts'
import type { MapColours } from './map-colours.ts'
import { keepLayers } from './map-layers.ts'
import { type MapMoves, moveMap } from './map-moves.ts'
import type { MapSheets } from './map-picture.ts'
import { type PointerEvents, watchPointer } from './map-pointer.ts'
import { cameraOf, type WorldShape } from './map-stand.ts'
import { MarkLayer } from './mark-layer.ts'
import type { Note } from './marks.ts'
import { type FirstSight, openMap } from './open-map.ts'
import { byMentions, type Target, targetOf } from './target.ts'
import { tellState } from './tell-state.ts'

export interface MapEvents extends PointerEvents, GroundEvents {
  /** The map has come to rest. */
  rest(camera: Camera, inView: ReadonlySet<string>): void
  /** The map begins to move. */
  move(): void
  /** The first picture stands. */
  drawn(): void
}

export interface MapViewOptions extends FirstSight {
  basemap: Basemap
  colours: MapColours
  projection: WorldShape
  note: Note
  on: MapEvents
}

export interface MapView extends MapMoves {
  show(shown: Shown): void
  hover(place: string | null): void
  setColours(colours: MapColours): void
  setProjection(projection: WorldShape): void
  /** Marks and clusters in view, as they stand now, the most mentioned first. */
  targets(): Target[]
  /** The map as it stands, for a picture of it; null while it has no size. */
  sheets(): MapSheets | null
  destroy(): void
}

/** Owns the map. Everything it shows is told to it; everything that happens on it is told by `on`. */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
  const { on } = options
  const { tiles, fonts, own } = options.basemap
  let { colours, projection } = options
  let ready = false
  let destroyed = false

  const look = { tiles, fonts, own, colours, projection }
  const map = openMap(container, look, options)
  const layers = keepLayers(map, look)
  const marks = new MarkLayer(map.getCanvasContainer(), colours)
  const drawn = drawPlaces(map, marks, layers, options.note)
  const lookout = keepLookout(map, marks)

  /** Has every name of the ground placed anew, so it waits for a hand that drags a brush. */
  const makeRoom = () => {
    if (!destroyed) drawn.makeRoom()
  }
  const draw = () => {
    if (destroyed) return
    drawn.group(projection)
    if (!ready) return
    drawn.draw()
    lookout.stand(projection)
    whenHandRests(makeRoom)
    lookout.look(drawn.places(), projection)
    on.rest(cameraOf(map), lookout.inView())
  }
  /** Names go round what floats over the map: looked at when the map rests, and when something came or went. */
  const goRound = () => {
    if (ready && !destroyed && marks.goRound(coverBoxes(container))) whenHandRests(makeRoom)
  }
  const floats = new MutationObserver(goRound)
  floats.observe(container.closest('.area-map') ?? container, { childList: true })

  map.on('style.load', () => {
    ready = true
    layers.loaded()
    marks.goRound(coverBoxes(container))
    draw()
  })
  map.on('movestart', () => on.move())
  map.on('moveend', () => {
    if (ready) draw()
  })
  map.on('resize', () => {
    if (!ready) return
    lookout.stand(projection)
    lookout.look(drawn.places(), projection)
  })
  map.on('render', () => {
    // How round the globe is changes with time as well, where it gives way to the flat map.
    if (ready) lookout.stand(projection, projection === 'globe')
  })
  watchTrouble(map, () => ready, layers.giveUpOwnGround, on)
  map.on('idle', goRound)
  marks.canvas.style.visibility = 'hidden'
  const tellShown = tellState(map)
  firstPicture(map, () => {
    marks.canvas.style.visibility = ''
    tellShown()
    on.drawn()
  })
  watchPointer(
    map,
    {
      targets: lookout.targets,
      named({ x, y }) {
        const id = marks.named(x, y)?.id
        return lookout.targets().find(target => target.id === id)
      },
      shape: lngLat => drawn.shapeAt(lngLat.wrap().toArray() as LngLat),
      hovered: drawn.hovered,
    },
    on,
  )
  const moves = moveMap(map, { shape: () => projection, selected: drawn.selected, markOf: place => targetOf(lookout.targets(), place) })

  return {
    ...moves,
    follow(...reading) {
      if (ready) moves.follow(...reading)
    },
    show(shown) {
      if (drawn.take(shown)) draw()
    },
    hover(place) {
      if (place === drawn.hovered()) return
      // Said for whoever looks at the page and not at its pixels.
      if (place === null) delete container.dataset.hover
      else container.dataset.hover = place
      drawn.hover(place)
    },
    setColours(next) {
      colours = next
      layers.setColours(next)
      marks.setColours(next)
    },
    setProjection(next) {
      if (next === projection) return
      projection = next
      layers.setShape(next)
      if (!ready) return
      lookout.stand(next)
      lookout.look(drawn.places(), projection)
    },
    targets: () => byMentions(lookout.targets()),
    sheets() {
      if (marks.canvas.width === 0 || marks.canvas.height === 0) return null
      // What WebGL drew is there to be read only until the browser has shown it.
      map.redraw()
      return { ground: map.getCanvas(), marks: marks.canvas, ratio: map.getPixelRatio(), colours }
    },
    destroy() {
      destroyed = true
      floats.disconnect()
      marks.remove()
      map.remove()
      delete container.dataset.map
    },
  }
}
