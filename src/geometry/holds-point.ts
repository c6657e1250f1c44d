import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from './lng-lat.ts'

/** Whether a point lies in an outline and in none of its holes: a line from it crosses the sides an odd number of times. */
export function holdsPoint({ type, coordinates }: Polygon | MultiPolygon, [x, y]: LngLat): boolean {
  let inside = false
  // Asked of every side of an outline: no list is made of its corners.
  for (const ring of type === 'Polygon' ? coordinates : coordinates.flat())
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!
      const b = ring[i]!
      const y1 = a[1]!
      const y2 = b[1]!
      if (y1 > y !== y2 > y && x < a[0]! + ((y - y1) / (y2 - y1)) * (b[0]! - a[0]!)) inside = !inside
    }
  return inside
}
