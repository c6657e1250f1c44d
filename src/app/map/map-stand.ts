import type { Map as MapLibre } from 'maplibre-gl'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { Camera, View } from '../../store/store.ts'
import type { Size } from './camera.ts'
import { onWorld } from './group-places.ts'

/** Flat or round. */
export type WorldShape = View['projection']

export function sizeOf(map: MapLibre): Size {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
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
