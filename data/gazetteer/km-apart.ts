/** A point of an entry, or of a row that may become one. */
interface Spot {
  lng: number
  lat: number
}

/** Kilometres between two places of one region, on a flat map as wide as at the second; good to a percent or two for tens of them. */
export function kmApart(from: Spot, to: Spot): number {
  return Math.hypot((from.lng - to.lng) * Math.cos((to.lat * Math.PI) / 180), from.lat - to.lat) * 111
}
