import type { Map as MapLibre } from 'maplibre-gl'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { BaseNames } from './base-names.ts'
import { nameWidth, nearestTo, type Selected, step } from './camera.ts'
import { type Grouped, groupedWithin, groupPlaces } from './group-places.ts'
import type { MapLayers } from './map-layers.ts'
import { boundsOf, drawnWindow, type WorldShape } from './map-stand.ts'
import type { MarkLayer } from './mark-layer.ts'
import { buildMarks, type Note, unmarkedShape } from './marks.ts'
import { buildOverlay, isArea, type Link, nothingSaid, type Said } from './overlay.ts'
import { ownedNames } from './owned-names.ts'
import { sameValue } from './same-data.ts'
import { shapeAt } from './shape-at.ts'

export interface Shown extends Said {
  places: readonly PlaceView[]
}

/** What the articles have on the map: marks and names on their canvas, the rest in the map's own layers. */
export interface PlacesDrawn {
  /** What is to be shown from now on; whether that is news. */
  take(shown: Shown): boolean
  /** Joins what stands too near for the map as it stands. */
  group(shape: WorldShape): void
  draw(): void
  /** The ground's names go round the marks: every one of them is placed anew. */
  makeRoom(): void
  /** What the ground calls them, once its tiles are here; whether that is news. How to ask comes when the map stands. */
  learnNames(): boolean
  hover(place: string | null): void
  hovered(): string | null
  places(): readonly PlaceView[]
  selected(): Selected | null
  /** The place whose shape or ring a point lies in. */
  shapeAt(point: LngLat): string | null
}

export function drawPlaces(map: MapLibre, marks: MarkLayer, layers: MapLayers, note: Note): PlacesDrawn {
  let shown: Shown = { places: [], ...nothingSaid }
  let hovered: string | null = null
  let grouped: Grouped = { singles: [], clusters: [], shapes: [] }
  let isDrawn = false
  const groupedAnew = groupWhenChanged()
  let names: BaseNames | null = null
  /** The two of a pair are named beside their cluster. */
  const named = () => [...grouped.singles, ...grouped.clusters.flatMap(({ members }) => (members.length === 2 ? members : []))]
  const unmarked = () => unmarkedShape(grouped, hovered, map.getZoom(), note)
  map.once('idle', async () => {
    // Without the file a name may stand twice, and nothing else is amiss.
    const later = await import('./base-names.ts').catch(() => null)
    if (!later) return
    names = later.baseNames(map)
    map.triggerRepaint()
  })
  return {
    take(next) {
      const { places, selected, scenes, links } = shown
      if (next.places === places && next.selected === selected && next.scenes === scenes && sameValue(next.links, links)) return false
      shown = next
      return true
    },
    group(shape) {
      grouped = groupedWithin(groupedAnew(shown, step(map.getZoom())), drawnWindow(map, shape))
    },
    draw() {
      isDrawn = true
      const zoom = map.getZoom()
      marks.show(buildMarks(grouped, zoom, shown.selected, note), unmarked(), nameSide(shown.links))
      layers.show(buildOverlay(grouped, zoom, shown))
    },
    makeRoom() {
      layers.makeRoom(marks.rooms(), ownedNames(named(), names?.of))
    },
    learnNames: () => names?.learn(named()) ?? false,
    hover(place) {
      const before = hovered
      hovered = place
      if (!isDrawn) return
      if (before) layers.setHovered(before, false)
      if (place) layers.setHovered(place, true)
      marks.hover(place, unmarked())
    },
    hovered: () => hovered,
    places: () => shown.places,
    selected() {
      const view = shown.selected === null ? undefined : shown.places.find(({ place }) => place.id === shown.selected)
      if (!view) return null
      const { name, labelPoint } = view.place.properties
      // An area's name stands over or under its plate.
      return {
        at: labelPoint,
        beside: isArea(view) ? null : { side: nameSide(shown.links), width: marks.letters * nameWidth(name, note(view, true)) },
      }
    },
    shapeAt: point => shapeAt(point, grouped, map.getZoom(), boundsOf(map))?.place.id ?? null,
  }
}

/** Groups places at a zoom; the same groups until the places, the selected one or the zoom are others. */
function groupWhenChanged(): (shown: Shown, zoom: number) => Grouped {
  let last: { places: readonly PlaceView[]; selected: string | null; zoom: number; grouped: Grouped } | null = null
  return ({ places, selected }, zoom) => {
    if (last?.places !== places || last.selected !== selected || last.zoom !== zoom)
      last = { places, selected, zoom, grouped: groupPlaces(places, zoom, selected) }
    return last.grouped
  }
}

/** Away from the selected event's links; where the page runs from right to left the card stands on the left, so the name goes right. */
const nameSide = (links: Link[]): 'left' | 'right' => (areEasterly(links) && document.documentElement.dir !== 'rtl' ? 'left' : 'right')

const areEasterly = (links: Link[]): boolean =>
  links.reduce((sum, { from, to }) => sum + Math.sign(nearestTo(to, from[0])[0] - from[0]), 0) >= 0
