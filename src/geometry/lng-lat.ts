/** `[longitude, latitude]` in degrees, WGS 84, as in GeoJSON. */
export type LngLat = [number, number]

/** `[west, south, east, north]` in degrees; west > east when the box crosses the antimeridian (RFC 7946, 5.2). */
export type BoundingBox = [number, number, number, number]

/** Checks coordinates once, where they enter the house. 0, ±90 and ±180 are ordinary values. */
export function lngLat(longitude: number, latitude: number): LngLat {
  if (!(longitude >= -180 && longitude <= 180)) throw new RangeError(`Longitude ${longitude} is outside -180…180.`)
  if (!(latitude >= -90 && latitude <= 90)) throw new RangeError(`Latitude ${latitude} is outside -90…90.`)
  return [longitude, latitude]
}
