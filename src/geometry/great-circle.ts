import { radians } from './degree.ts'
import type { LngLat } from './lng-lat.ts'

/** Mean radius of the earth, km. */
const earth = 6371.0088

/** Kilometres along the surface of a sphere: `distanceKm([0, 0], [0, 90])` is 10,008. */
export function distanceKm(from: LngLat, to: LngLat): number {
  return earth * angleBetween(from, to)
}

/** The angle between two points seen from the earth's centre; haversine keeps its digits for near points. */
function angleBetween(from: LngLat, to: LngLat): number {
  const lat1 = from[1]
  const lat2 = to[1]
  const h = Math.sin(((lat2 - lat1) * radians) / 2) ** 2
  const v = Math.sin(((to[0] - from[0]) * radians) / 2) ** 2
  return 2 * Math.asin(Math.min(1, Math.sqrt(h + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * v)))
}

/** How near two points of the unit sphere (`onSphere`) must lie for so many kilometres: the least their product may be. */
export const leastProduct = (km: number): number => Math.cos(km / earth)

/** The direction in which one sets out, in degrees clockwise from north: `bearing([0, 0], [10, 0]) === 90`. */
export function bearing([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const turn = (lng2 - lng1) * radians
  const [a, b] = [lat1 * radians, lat2 * radians]
  const east = Math.sin(turn) * Math.cos(b)
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return (Math.atan2(east, north) / radians + 360) % 360
}

/**
 * Points along the shortest way. Longitudes go on past ±180 where the way crosses the antimeridian, so that a map draws one line:
 * from Tokyo to Los Angeles they rise from 140 to 242.
 */
export function greatCircle(from: LngLat, to: LngLat, steps = 96): LngLat[] {
  const angle = angleBetween(from, to)
  if (angle < 1e-9) return [from, to]
  const [a, b] = [onSphere(from), onSphere(to)]
  let last = from[0]
  return Array.from({ length: steps + 1 }, (_, i): LngLat => {
    const t = i / steps
    const [p, q] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)]
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]]
    last = nearest(Math.atan2(y, x) / radians, last)
    return [last, Math.atan2(z, Math.hypot(x, y)) / radians]
  })
}

/** A point as a vector from the middle of a globe of radius one. */
export function onSphere([lng, lat]: LngLat): [number, number, number] {
  const around = Math.cos(lat * radians)
  return [around * Math.cos(lng * radians), around * Math.sin(lng * radians), Math.sin(lat * radians)]
}

/** The same longitude, turned by whole circles so that it lies nearest to another. */
export function nearest(lng: number, to: number): number {
  return lng + 360 * Math.round((to - lng) / 360)
}

/**
 * A closed ring of points at one distance, as a map draws "somewhere within 25 km". Longitudes may pass ±180; a circle over a pole is
 * kept off it, since a flat map cannot show it.
 */
export function ringAround([lng, lat]: LngLat, km: number, corners = 64): LngLat[] {
  const angle = km / earth
  const [sinLat, cosLat] = [Math.sin(lat * radians), Math.cos(lat * radians)]
  const points = Array.from({ length: corners }, (_, i): LngLat => {
    const turn = (i / corners) * 2 * Math.PI
    const sin = sinLat * Math.cos(angle) + cosLat * Math.sin(angle) * Math.cos(turn)
    const across = Math.atan2(Math.sin(turn) * Math.sin(angle) * cosLat, Math.cos(angle) - sinLat * sin)
    const height = Math.asin(Math.max(-1, Math.min(1, sin))) / radians
    return [nearest(lng + across / radians, lng), Math.max(-89, Math.min(89, height))]
  })
  return [...points, points[0]!]
}
