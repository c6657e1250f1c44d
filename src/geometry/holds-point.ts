import type { MultiPolygon, Polygon } from 'geojson'
import type { LngLat } from './lng-lat.ts'

/** Whether a point lies in an outline and in none of its holes: a line from it crosses the sides an odd number of times. */
export function holdsPoint({ type, coordinates }: Polygon | MultiPolygon, [x, y]: LngLat): boolean {
  let inside = false
  for (const ring of type === 'Polygon' ? coordinates : coordinates.flat())
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1]! as LngLat, ring[i]! as LngLat]
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  return inside
}
