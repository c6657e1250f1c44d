import type { Map as MapLibre } from 'maplibre-gl'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { Camera, View } from '../../store/store.ts'
import type { Size } from './camera.ts'
import { onWorld } from './group-places.ts'

/** Flat or round. */
export type WorldShape = View['projection']

/** In pixels; of a map that is not shown, as on a page laid out for paper, the size it had. */
export function sizeOf(map: MapLibre): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  if (width > 0) sizes.set(map, { width, height })
  return sizes.get(map) ?? { width, height }
}
const sizes = new WeakMap<MapLibre, Size>()

/** Keeps a map as large as what holds it, but for where that is not shown: MapLibre would draw it anew for a page that has no room for it, and again after. */
export function followSize(map: MapLibre): () => void {
  let known = sizeOf(map)
  const observer = new ResizeObserver(() => {
    const now = sizeOf(map)
    if (now.width === known.width && now.height === known.height) return
    known = now
    map.resize().redraw()
  })
  observer.observe(map.getContainer())
  return () => observer.disconnect()
}

export const centreOf = (map: MapLibre): LngLat => map.getCenter().wrap().toArray() as LngLat

export const cameraOf = (map: MapLibre): Camera => ({ center: centreOf(map), zoom: map.getZoom(), bearing: map.getBearing() })

export function boundsOf(map: MapLibre): BoundingBox {
  const bounds = map.getBounds()
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]
}

/** What is drawn: the view and half of it on each side, in a world one wide; from far out and on the globe everything. */
export function drawnWindow(map: MapLibre, shape: WorldShape): [number, number, number, number] {
  if (shape === 'globe' || map.getZoom() < 2) return [0, 0, 1, 1]
  const [westLng, southLat, eastLng, northLat] = boundsOf(map)
  const [west, north] = onWorld([westLng, northLat])
  const [east, south] = onWorld([eastLng, southLat])
  const [wide, high] = [(east - west) / 2, (south - north) / 2]
  if (east - west + 2 * wide >= 1) return [0, north - high, 1, south + high]
  const turn = (x: number) => x - Math.floor(x)
  return [turn(west - wide), north - high, turn(east + wide), south + high]
}
