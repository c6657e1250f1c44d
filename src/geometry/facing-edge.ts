import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { kmPerDegree, radians } from './degree.ts'
import type { LngLat } from './lng-lat.ts'
import { areaKm2, densified, middleOfBox } from './outlines.ts'

/** Pieces smaller than this share of the largest hide nothing behind them: Sardinia has a west coast, and Italy behind it. */
const hides = 1 / 4

/**
 * Those of some points along the edge of an area, its far islands left aside, that one sees first who comes from a side: of Sumatra's, from the east, all its east coast, though that
 * faces northeast; of India's, from the southeast, none in the Gulf of Khambhat, which lies behind the land. `bearing` is that of the side, in degrees from north.
 */
export function facingEdge(area: Polygons, points: readonly LngLat[], bearing: number, stepKm: number): LngLat[] {
  const [, latitude] = middleOfBox(area)
  const narrow = Math.cos(latitude * radians)
  const [sin, cos] = [Math.sin(bearing * radians), Math.cos(bearing * radians)]
  // Kilometres towards the side that one comes from, and across it
  const towards = ([x, y]: Position) => kmPerDegree * (x! * narrow * sin + y! * cos)
  const across = ([x, y]: Position) => kmPerDegree * (x! * narrow * cos - y! * sin)
  const skyline = new Map<number, number>()
  const sizes = area.map(rings => areaKm2(rings[0]!))
  const large = area.filter((_, i) => sizes[i]! >= Math.max(...sizes) * hides)
  for (const point of densified(large, stepKm / 2)) {
    const column = Math.round(across(point) / stepKm)
    skyline.set(column, Math.max(skyline.get(column) ?? Number.NEGATIVE_INFINITY, towards(point)))
  }
  // A bay as deep as it is broad still belongs to the coast
  const slackKm = 3 * stepKm
  return points.filter(point => towards(point) >= (skyline.get(Math.round(across(point) / stepKm)) ?? Number.NEGATIVE_INFINITY) - slackKm)
}
