import { untangled } from '../../src/geometry/tangles.ts'
import type { AreaGeometry } from '../../src/places/gazetteer-format.ts'

export type Ring = number[][]
export type Polygons = Ring[][]

interface Shape {
  type: string
  coordinates: unknown
}

export function polygonsOf(shape: Shape | null | undefined): Polygons {
  if (shape?.type === 'Polygon') return [shape.coordinates as Ring[]]
  if (shape?.type === 'MultiPolygon') return shape.coordinates as Polygons
  return []
}

/**
 * An outline with at most about `most` corners: small islands go first, then corners that the eye does not miss.
 * Rings stay closed, cross neither themselves nor each other, and run anticlockwise outside, clockwise inside (RFC 7946).
 */
export function simplified(polygons: Polygons, most: number): AreaGeometry | null {
  if (polygons.length === 0) return null
  const sizes = polygons.map(rings => area(rings[0]!))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  for (let tolerance = 0.004; tolerance < 8; tolerance *= 1.5) {
    const least = Math.max(tolerance * tolerance * 4, total / 20_000)
    const large = polygons.filter((_, i) => sizes[i]! >= least || sizes[i]! >= total * 0.3)
    const corners = large.reduce((sum, rings) => sum + count(keptCorners(rings[0]!, tolerance)), 0)
    if (large.length === 0 || corners > most) continue
    const kept: Polygons = []
    // A shell that will not come out whole at this tolerance may at a coarser one: islands alone are no outline.
    let lost = 0
    for (const rings of large) {
      const shell = simplifiedRing(rings[0]!, tolerance)
      if (!shell) {
        lost += area(rings[0]!)
        continue
      }
      const holes = rings
        .slice(1)
        .filter(hole => area(hole) > total / 500)
        .map(hole => simplifiedRing(hole, tolerance))
        .filter(hole => hole !== null)
      kept.push([wound(shell, true), ...holes.map(hole => wound(hole, false))])
    }
    // Thinned each for itself, an island comes to lie over its mainland's shore.
    const whole = untangled(kept, grid)
    const made = whole.reduce((sum, rings) => sum + rings.reduce((n, ring) => n + ring.length, 0), 0)
    if (whole.length > 0 && lost <= total / 10 && made <= most * 1.3) return { type: 'MultiPolygon', coordinates: whole }
  }
  return null
}

function count(kept: Uint8Array): number {
  return kept.reduce((sum, one) => sum + one, 0)
}

/** Degrees are rounded as the file keeps them, so that what is checked is what is read. */
const grid = 500

function simplifiedRing(ring: Ring, tolerance: number): Ring | null {
  const kept = keptCorners(ring, tolerance)
  // Where thinning made a ring cross itself, the two stretches get back the corner that they miss most.
  for (let round = 0; round < 80; round++) {
    const indices = ring.map((_, i) => i).filter(i => kept[i] === 1)
    const corners = indices.map(i => [Math.round(ring[i]![0]! * grid) / grid, Math.round(ring[i]![1]! * grid) / grid])
    const crossing = crossings(corners)
    if (crossing.length === 0) {
      const thin = corners.filter((point, i) => i === 0 || point[0] !== corners[i - 1]![0] || point[1] !== corners[i - 1]![1])
      return thin.length >= 4 && !crossesItself(thin) ? thin : null
    }
    let added = false
    for (const i of crossing) {
      const at = farthestCorner(ring, indices[i]!, indices[i + 1]!)
      if (at < 0) continue
      kept[at] = 1
      added = true
    }
    if (!added) return null
  }
  return null
}

/** Keeps the corners that lie farther than `tolerance` from the line drawn without them; longitudes count less near the poles. */
function keptCorners(ring: Ring, tolerance: number): Uint8Array {
  const last = ring.length - 1
  const keep = new Uint8Array(ring.length)
  keep[0] = keep[last] = 1
  // A closed ring has no direction of its own: part it at the corner farthest from the first.
  let far = 0
  let farthest = -1
  for (let i = 1; i < last; i++) {
    const d = (ring[i]![0]! - ring[0]![0]!) ** 2 + (ring[i]![1]! - ring[0]![1]!) ** 2
    if (d > farthest) [farthest, far] = [d, i]
  }
  keep[far] = 1
  const stack: [number, number][] = [
    [0, far],
    [far, last],
  ]
  while (stack.length > 0) {
    const [from, to] = stack.pop()!
    const at = farthestCorner(ring, from, to)
    if (at >= 0 && distanceToLine(ring[at]!, ring[from]!, ring[to]!, narrowing(ring)) > tolerance) {
      keep[at] = 1
      stack.push([from, at], [at, to])
    }
  }
  return keep
}

/** Of the corners between two, the one farthest from the line between them; -1 when there is none. */
function farthestCorner(ring: Ring, from: number, to: number): number {
  const narrow = narrowing(ring)
  let worst = -1
  let at = -1
  for (let i = from + 1; i < to; i++) {
    const d = distanceToLine(ring[i]!, ring[from]!, ring[to]!, narrow)
    if (d > worst) [worst, at] = [d, i]
  }
  return at
}

function narrowing(ring: Ring): number {
  return Math.max(0.15, Math.cos((ring[0]![1]! * Math.PI) / 180))
}

function distanceToLine(p: number[], a: number[], b: number[], narrow: number): number {
  const [px, py, ax, ay, bx, by] = [p[0]! * narrow, p[1]!, a[0]! * narrow, a[1]!, b[0]! * narrow, b[1]!]
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / length))
  return Math.hypot(px - ax - t * (bx - ax), py - ay - t * (by - ay))
}

function crossesItself(ring: Ring): boolean {
  return crossings(ring).length > 0
}

/** The numbers of the segments that meet another which is not their neighbour. */
function crossings(ring: Ring): number[] {
  const n = ring.length - 1
  const found = new Set<number>()
  for (let i = 0; i < n; i++)
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue
      if (!segmentsMeet(ring[i]!, ring[i + 1]!, ring[j]!, ring[j + 1]!)) continue
      found.add(i)
      found.add(j)
    }
  return [...found]
}

function segmentsMeet(a: number[], b: number[], c: number[], d: number[]): boolean {
  if (Math.max(a[0]!, b[0]!) < Math.min(c[0]!, d[0]!) || Math.max(c[0]!, d[0]!) < Math.min(a[0]!, b[0]!)) return false
  if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!) || Math.max(c[1]!, d[1]!) < Math.min(a[1]!, b[1]!)) return false
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0
}

function turn(a: number[], b: number[], c: number[]): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!)
}

/** In square degrees, made narrower toward the poles: for comparing only. */
export function area(ring: Ring): number {
  return Math.abs(signedArea(ring)) * Math.max(0.15, Math.cos((ring[0]![1]! * Math.PI) / 180))
}

function signedArea(ring: Ring): number {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) sum += ring[i]![0]! * ring[i + 1]![1]! - ring[i + 1]![0]! * ring[i]![1]!
  return sum / 2
}

function wound(ring: Ring, anticlockwise: boolean): Ring {
  return signedArea(ring) > 0 === anticlockwise ? ring : [...ring].reverse()
}

/** The box around an outline, across the antimeridian where that is the narrower way: Fiji, Russia. */
export function boxOf(polygons: Polygons): [number, number, number, number] | null {
  if (polygons.length === 0) return null
  let [south, north] = [90, -90]
  const spans: [number, number][] = []
  for (const rings of polygons) {
    let [west, east] = [180, -180]
    for (const [lng, lat] of rings[0]! as [number, number][]) {
      west = Math.min(west, lng)
      east = Math.max(east, lng)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
    spans.push([west, east])
  }
  spans.sort((a, b) => a[0] - b[0])
  // The box leaves out the widest stretch of longitudes that no part touches.
  let reach = spans[0]![1]
  let [gap, from, to] = [0, 0, 0]
  for (const [west, east] of spans) {
    if (west - reach > gap) [gap, from, to] = [west - reach, reach, west]
    reach = Math.max(reach, east)
  }
  const around = 360 - (reach - spans[0]![0])
  return gap > around ? [to, south, from, north] : [spans[0]![0], south, reach, north]
}

/** The radius of a disc as large as the outline, in km. */
export function radiusKm(polygons: Polygons): number {
  const squareDegrees = polygons.reduce((sum, rings) => sum + rings.reduce((n, ring, i) => n + (i === 0 ? area(ring) : -area(ring)), 0), 0)
  return Math.sqrt((squareDegrees * 111.2 * 111.2) / Math.PI)
}

/** Even-odd rule over all rings. */
export function inside(polygons: Polygons, lng: number, lat: number): boolean {
  let within = false
  for (const rings of polygons)
    for (const ring of rings)
      for (let i = 0; i + 1 < ring.length; i++) {
        const [ax, ay, bx, by] = [ring[i]![0]!, ring[i]![1]!, ring[i + 1]![0]!, ring[i + 1]![1]!]
        if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) within = !within
      }
  return within
}

/** Km from a point to the nearest edge of an outline; 0 inside. */
export function kmOutside(polygons: Polygons, lng: number, lat: number): number {
  if (inside(polygons, lng, lat)) return 0
  const narrow = Math.cos((lat * Math.PI) / 180)
  let least = Number.POSITIVE_INFINITY
  for (const rings of polygons)
    for (const ring of rings)
      for (let i = 0; i + 1 < ring.length; i++) {
        // From the point, the short way around the globe.
        const ax = eastward(ring[i]![0]! - lng) * narrow
        const bx = eastward(ring[i + 1]![0]! - lng) * narrow
        const [ay, by] = [ring[i]![1]! - lat, ring[i + 1]![1]! - lat]
        const [dx, dy] = [bx - ax, by - ay]
        const length = dx * dx + dy * dy
        const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
        least = Math.min(least, Math.hypot(ax + t * dx, ay + t * dy))
      }
  return least * 111.2
}

function eastward(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees
}
