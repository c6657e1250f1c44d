import { radians } from './degree.ts'

/** As the weights of places were learned and their boxes drawn; `kmPerDegree` has a digit more. */
export const roughKmPerDegree = 111.2

/**
 * Kilometres between two positions, longitude before latitude, good to a few percent below 2,000 km, which is all that nearness asks. Numbers go in,
 * since it is asked for every pair of places in a text.
 */
export function roughKm(lng1: number, lat1: number, lng2: number, lat2: number): number {
  let lng = lng1 < lng2 ? lng2 - lng1 : lng1 - lng2
  if (lng > 180) lng = 360 - lng
  const x = lng * Math.cos(((lat1 + lat2) / 2) * radians)
  const y = lat1 - lat2
  return Math.sqrt(x * x + y * y) * roughKmPerDegree
}

/** Whether two positions lie no farther apart. Most that do not are told by their latitudes alone. */
export function areWithin(km: number, lng1: number, lat1: number, lng2: number, lat2: number): boolean {
  return Math.abs(lat1 - lat2) * roughKmPerDegree <= km && roughKm(lng1, lat1, lng2, lat2) <= km
}
