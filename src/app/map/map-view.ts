import type { LngLat } from '../../geometry/lng-lat.ts'
import type { Basemap } from './basemap.ts'
import { cornerBoxes } from './covered.ts'
import { drawPlaces, type Shown } from './draw-places.ts'
import { firstPicture, followScreen } from './first-picture.ts'
import { type GroundEvents, watchTrouble } from './ground-trouble.ts'
import { keepStep, type StepEvents } from './keep-step.ts'
import { keepLookout } from './lookout.ts'
import { type MapColours, withPaper } from './map-colours.ts'
import { keepLayers } from './map-layers.ts'
import { type MapMoves, moveMap } from './map-moves.ts'
import type { MapSheets } from './map-picture.ts'
import { type PointerEvents, watchPointer } from './map-pointer.ts'
import { followSize, type WorldShape } from './map-stand.ts'
import { MarkLayer } from './mark-layer.ts'
import type { Note } from './marks.ts'
import { type FirstSight, openMap } from './open-map.ts'
import type { turnColours } from './paper-colours.ts'
import { byMentions, type Target, targetOf } from './target.ts'
import { tellState } from './tell-state.ts'

/** Pixels for one of the page's, at least: on paper those of most screens are seen one by one. */
const paperRatio = 2

export interface MapEvents extends PointerEvents, GroundEvents, StepEvents {
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
  /** As `sheets`, in the colours of paper, for as long as `take` looks: on the screen nothing changes. */
  onPaper(turn: typeof turnColours, take: (sheets: MapSheets) => void): void
  destroy(): void
}

/** Owns the map. Everything it shows is told to it; everything that happens on it is told by `on`. */
export function createMapView(container: HTMLElement, options: MapViewOptions): MapView {
  const { on } = options
  const { tiles, fonts, own } = options.basemap
  let { projection } = options
  let colours = withPaper(options.colours)

  const look = { tiles, fonts, own, colours, projection }
  const map = openMap(container, look, options)
  const forgetSize = followSize(map)
  const layers = keepLayers(map, look)
  const marks = new MarkLayer(map.getCanvasContainer(), colours)
  const drawn = drawPlaces(map, marks, layers, options.note)
  const lookout = keepLookout(map, marks)

  let isPrinting = false
  // To draw it sharper is a move to MapLibre, and none to whoever looks.
  const move = () => isPrinting || on.move()
  const step = keepStep(map, container, { layers, marks, drawn, lookout, shape: () => projection }, { ...on, move })

  watchTrouble(map, step.isReady, layers.giveUpOwnGround, on)
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
  const moves = moveMap(map, {
    shape: () => projection,
    selected: drawn.selected,
    markOf: place => targetOf(lookout.targets(), place),
    corners: () => cornerBoxes(container),
  })

  const sheets = (colours: MapColours): MapSheets | null => {
    if (marks.canvas.width === 0 || marks.canvas.height === 0) return null
    // What WebGL drew is there to be read only until the browser has shown it.
    map.redraw()
    return { ground: map.getCanvas(), marks: marks.canvas, ratio: map.getPixelRatio(), colours }
  }

  return {
    ...moves,
    follow(...reading) {
      if (step.isReady()) moves.follow(...reading)
    },
    show(shown) {
      if (drawn.take(shown)) step.draw()
    },
    hover(place) {
      if (place === drawn.hovered()) return
      // Said for whoever looks at the page and not at its pixels.
      if (place === null) delete container.dataset.hover
      else container.dataset.hover = place
      drawn.hover(place)
    },
    setColours(next) {
      colours = withPaper(next)
      layers.setColours(colours)
      marks.setColours(colours)
    },
    setProjection(next) {
      if (next === projection) return
      projection = next
      layers.setShape(next)
      step.look()
    },
    targets: () => byMentions(lookout.targets()),
    sheets: () => sheets(colours),
    onPaper(turn, take) {
      isPrinting = true
      // Where the page is laid out for paper already the map has no size to be drawn sharper at, but still what it drew last.
      const sharper = container.clientWidth > 0
      if (sharper) map.setPixelRatio(Math.max(paperRatio, map.getPixelRatio()))
      layers.print(turn, printed => {
        marks.setColours(printed, sharper ? paperRatio : 1)
        const paper = sheets(printed)
        if (paper) take(paper)
      })
      marks.setColours(colours)
      if (sharper) followScreen(map)
      map.redraw()
      isPrinting = false
    },
    destroy() {
      forgetSize()
      step.end()
      marks.remove()
      map.remove()
      delete container.dataset.map
    },
  }
}
