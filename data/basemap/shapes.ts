import type { Feature, Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson'

export type Box = [number, number, number, number]
export type Rings = Position[][]

export const feature = <G extends Geometry>(geometry: G, properties: Record<string, unknown> = {}, id?: number): Feature<G> =>
  id === undefined ? { type: 'Feature', properties, geometry } : { type: 'Feature', id, properties, geometry }

export const point = (lng: number, lat: number): Point => ({ type: 'Point', coordinates: [lng, lat] })

export const polygonsOf = (geometry: Polygon | MultiPolygon): Rings[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** Whether a point lies in a ring: counts the edges a ray to the east crosses. */
export function inRing([lng, lat]: Position, ring: Position[]): boolean {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i] as [number, number]
    const [x2, y2] = ring[j] as [number, number]
    if (y1 > lat! !== y2 > lat! && lng! < ((x2 - x1) * (lat! - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

/** Square kilometres inside a ring; close enough to sort and sift by. */
export function areaKm2(ring: Position[]): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i] as [number, number]
    const [x2, y2] = ring[j] as [number, number]
    sum += (x2 - x1) * (y2 + y1)
  }
  return Math.abs(sum / 2) * 111.32 ** 2 * Math.cos((ring[0]![1]! * Math.PI) / 180)
}

/** Chaikin's corner cutting, twice: takes the saw teeth off outlines traced from pixels. */
export function smooth(ring: Position[], times = 2): Position[] {
  if (times === 0) return ring
  const out: Position[] = []
  for (let i = 0; i < ring.length - 1; i++) {
    const [x1, y1] = ring[i] as [number, number]
    const [x2, y2] = ring[i + 1] as [number, number]
    out.push([x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25], [x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75])
  }
  out.push(out[0]!)
  return smooth(out, times - 1)
}

/**
 * Parts lines at the edge of a box, at the vertices they have: a segment counts as inside when both its ends are.
 * Without a box everything is inside.
 */
export function splitByBox(lines: Position[][], box: Box | undefined): { inside: Position[][]; outside: Position[][] } {
  if (!box) return { inside: lines, outside: [] }
  const [west, south, east, north] = box
  const within = ([lng, lat]: Position) => lng! >= west && lng! <= east && lat! >= south && lat! <= north
  const parts = { inside: [] as Position[][], outside: [] as Position[][] }
  for (const line of lines) {
    let run: Position[] = []
    let where: 'inside' | 'outside' | null = null
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      const here = within(a) && within(b) ? 'inside' : 'outside'
      if (here !== where) {
        if (where) parts[where].push(run)
        run = [a]
        where = here
      }
      run.push(b)
    }
    if (where) parts[where].push(run)
  }
  return parts
}

export const lines = (coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates })
export const line = (coordinates: Position[]): LineString => ({ type: 'LineString', coordinates })
