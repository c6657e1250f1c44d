import type { BoundingBox, LngLat } from './lng-lat.ts'
import { roughKmPerDegree } from './rough-km.ts'

/**
 * The box that a disc of this radius fits into. Across the antimeridian west > east; a disc over a pole takes in all longitudes.
 * `boxAround([0, 0], 111.2)` is `[-1, -1, 1, 1]`.
 */
export function boxAround([longitude, latitude]: LngLat, radiusKm: number): BoundingBox {
  const up = radiusKm / roughKmPerDegree
  const south = Math.max(-90, latitude - up)
  const north = Math.min(90, latitude + up)
  const aside = up / Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  if (south === -90 || north === 90 || aside >= 180) return [-180, round(south), 180, round(north)]
  return [round(wrapped(longitude - aside)), round(south), round(wrapped(longitude + aside)), round(north)]
}

function wrapped(longitude: number): number {
  return longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
