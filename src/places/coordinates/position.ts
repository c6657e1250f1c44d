import type { LngLat } from '../../geometry/lng-lat.ts'

/** Five decimals are a metre. */
const degrees = (x: number): number => Math.round(x * 1e5) / 1e5

/** `dateline:coordinates/45.0556,35.333@0.006`: latitude, longitude, and how far off it may be in kilometres. */
export function positionId([longitude, latitude]: LngLat, uncertaintyKm: number): string {
  return `dateline:coordinates/${degrees(latitude)},${degrees(longitude)}@${uncertaintyKm}`
}

/** `45.0556° N, 35.333° E` */
export function positionName([longitude, latitude]: LngLat): string {
  return `${sided(degrees(latitude), 'N', 'S')}, ${sided(degrees(longitude), 'E', 'W')}`
}

/** An id with each position in it put otherwise: the ids of what leans on a position hold its own. */
export function mapPositions(id: string, put: (point: LngLat, uncertaintyKm: number) => string): string {
  if (!id.includes('dateline:coordinates/')) return id
  return id.replace(anyPosition, (_, latitude: string, longitude: string, within: string) => put([+longitude, +latitude], +within))
}

const anyPosition = /dateline:coordinates\/(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)@(\d+(?:\.\d+)?)/g

const sided = (x: number, positive: string, negative: string): string => `${Math.abs(x)}° ${x < 0 ? negative : positive}`
