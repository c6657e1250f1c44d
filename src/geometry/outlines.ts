import type { Geometry, Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { kmPerDegree, narrowing, radians } from './degree.ts'
import { nearest } from './great-circle.ts'
import { holdsPoint } from './holds-point.ts'
import type { BoundingBox, LngLat } from './lng-lat.ts'
import { type Box, outlineBox } from './outline-box.ts'
import { polygonsOf } from './relative-shape.ts'

/** An outline that shapes can be made from, or null where there is only a point or a line. */
export function outlineOf(geometry: Geometry | null): Polygons | null {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? polygonsOf(geometry) : null
}

/**
 * The piece of a country's outline that is an island known by its point and its box alone: Sumatra in that of Indonesia. Null where the piece
 * the point lies in reaches far beyond the box.
 */
export function islandIn(country: Polygons, point: LngLat, [west, south, east, north]: BoundingBox): Polygons | null {
  const piece = country.find(rings => holdsPoint({ type: 'Polygon', coordinates: rings }, point))
  if (!piece) return null
  const [w, s, e, n] = outlineBox([piece])
  const slack = Math.max(east - west, north - south) / 2
  return w > west - slack && s > south - slack && e < east + slack && n < north + slack ? [piece] : null
}

/** The point of an outline, of its corners and of what lies between them, that is nearest to a point outside. */
export function nearestOn(outline: Polygons, point: LngLat): LngLat {
  const points = densified(turnedTo(outline, point[0]), 10)
  return points.reduce((best, next) => (flatKm(next, point) < flatKm(best, point) ? next : best))
}

/** Pieces as near to the main ones as this share of their breadth belong to them, and up to so many kilometres. */
const nearShare = 1 / 5
const nearestKm = 300

/**
 * The largest piece of an outline with those at least a share of its size, a quarter unless told otherwise, and with what lies near them, joined
 * across the antimeridian: Kyushu belongs to the body of Japan and Crete to that of Greece, but the Canaries not to that of Spain.
 */
export function mainBody(outline: Polygons, share = 1 / 4): Polygons {
  if (outline.length === 1) return outline
  const sizes = outline.map(rings => areaKm2(rings[0]!))
  const largest = sizes.indexOf(Math.max(...sizes))
  const turned = turnedTo(outline, outline[largest]![0]![0]![0]!)
  const main = turned.filter((_, i) => sizes[i]! >= sizes[largest]! * share)
  const [west, south, east, north] = outlineBox(main)
  const breadthKm = Math.max(flatKm([west, south], [east, south]), flatKm([west, south], [west, north]))
  const reachKm = Math.min(nearestKm, breadthKm * nearShare)
  const edge = densified(main, Math.max(5, breadthKm / 60))
  const around = wider([west, south, east, north], reachKm)
  return turned.filter((rings, i) => {
    if (sizes[i]! >= sizes[largest]! * share) return true
    return touch(around, outlineBox([rings])) && isNear(rings[0]!, edge, reachKm)
  })
}

/** Whether one of a few corners of a ring lies within reach of some points. Most are told by their latitude alone. */
function isNear(ring: readonly Position[], points: readonly LngLat[], reachKm: number): boolean {
  const step = Math.max(1, Math.floor(ring.length / 8))
  const high = (reachKm * 1.001) / kmPerDegree
  for (let i = 0; i < ring.length; i += step) {
    const corner = ring[i]!
    const y = corner[1]!
    for (const point of points) if (Math.abs(point[1] - y) <= high && flatKm(point, corner) <= reachKm) return true
  }
  return false
}

/** The middle of an outline's box, its far islands left aside. */
export function middleOf(polygons: Polygons): LngLat {
  return middleOfBox(mainBody(polygons))
}

/** The middle of the box of all of an outline: of what `mainBody` gave already. */
export function middleOfBox(body: Polygons): LngLat {
  const [west, south, east, north] = outlineBox(body)
  return [(west + east) / 2, (south + north) / 2]
}

/** Each piece turned by whole circles so that it lies nearest to a longitude: the Aleutians come to Alaska. */
export function turnedTo(polygons: Polygons, longitude: number): Polygons {
  return polygons.map(rings => {
    const turn = 360 * Math.round((longitude - rings[0]![0]![0]!) / 360)
    return turn === 0 ? rings : rings.map(corners => corners.map(([x, y]): Position => [x! + turn, y!]))
  })
}

/** The box that a disc fits into, good enough away from the poles. Unlike `boxAround` it may run on past ±180. */
export function boxOfDisc([longitude, latitude]: LngLat, radiusKm: number): Box {
  const up = radiusKm / kmPerDegree
  const aside = up / narrowing(latitude)
  return [longitude - aside, latitude - up, longitude + aside, latitude + up]
}

/** A box with so many kilometres more on each side. */
export function wider([west, south, east, north]: Box, byKm: number): Box {
  const up = byKm / kmPerDegree
  const aside = up / narrowing(Math.max(Math.abs(south), Math.abs(north)))
  return [west - aside, south - up, east + aside, north + up]
}

export function boxOfPoints(points: readonly LngLat[]): Box {
  return outlineBox([[[...points]]])
}

export function touch(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** Kilometres between two points on a flat map, near enough for tens of them; longitudes are taken as they are written. */
export function flatKm(a: Position, b: Position): number {
  const x = (a[0]! - b[0]!) * Math.cos(((a[1]! + b[1]!) / 2) * radians)
  const y = a[1]! - b[1]!
  // Math.hypot takes ten times as long
  return kmPerDegree * Math.sqrt(x * x + y * y)
}

/** How large a ring is, in square kilometres, near enough to tell a splinter from a piece. */
export function areaKm2(corners: readonly Position[]): number {
  let x = corners[0]![0]!
  let y = corners[0]![1]!
  let [south, north] = [y, y]
  let twice = 0
  for (let i = 1; i < corners.length; i++) {
    const nextX = nearest(corners[i]![0]!, x)
    const nextY = corners[i]![1]!
    twice += x * nextY - nextX * y
    x = nextX
    y = nextY
    if (y < south) south = y
    if (y > north) north = y
  }
  return (Math.abs(twice) / 2) * kmPerDegree ** 2 * Math.cos(((south + north) / 2) * radians)
}

// What follows is asked of every side of an outline: lists made only to be taken apart would take most of the time.

/** Points along outlines, no two neighbours farther apart than `stepKm`; only those in all of some boxes. */
export function densified(polygons: Polygons, stepKm: number, boxes: readonly Box[] = []): LngLat[] {
  const points: LngLat[] = []
  for (const [outer] of polygons)
    for (let i = 1; i < outer!.length; i++) {
      const a = outer![i - 1]!
      const b = outer![i]!
      if (!touchesAll(a, b, boxes)) continue
      const steps = Math.max(1, Math.ceil(flatKm(a, b) / stepKm))
      for (let s = 0; s < steps; s++) {
        const x = a[0]! + ((b[0]! - a[0]!) * s) / steps
        const y = a[1]! + ((b[1]! - a[1]!) * s) / steps
        if (isInAll(x, y, boxes)) points.push([x, y])
      }
    }
  return points
}

/** Points of which none is nearer to a kept one than `apartKm`. */
export function thinned(points: readonly LngLat[], apartKm: number): LngLat[] {
  const cells = new Map<number, LngLat[]>()
  const cell = (x: number, y: number) => x * 2 ** 22 + y
  const size = apartKm / kmPerDegree
  // A row's columns are those of its own latitude: at 80° west those of the next row stand elsewhere.
  const column = (longitude: number, row: number) => Math.floor((longitude * Math.cos((row + 0.5) * size * radians)) / size)
  const kept: LngLat[] = []
  for (const point of points) {
    // Points along a line are mostly too near to the one before
    const before = kept[kept.length - 1]
    if (before && flatKm(point, before) < apartKm) continue
    const y = Math.floor(point[1] / size)
    let free = true
    for (let j = y - 1; j <= y + 1 && free; j++) {
      const x = column(point[0], j)
      for (let i = x - 1; i <= x + 1 && free; i++) free = !cells.get(cell(i, j))?.some(other => flatKm(point, other) < apartKm)
    }
    if (!free) continue
    kept.push(point)
    const own = cell(column(point[0], y), y)
    const here = cells.get(own)
    if (here) here.push(point)
    else cells.set(own, [point])
  }
  return kept
}

/** Whether the side from `p` to `q` may reach into all of some boxes. */
export function touchesAll(p: Position, q: Position, boxes: readonly Box[]): boolean {
  for (const box of boxes)
    if (
      Math.max(p[0]!, q[0]!) < box[0] ||
      Math.min(p[0]!, q[0]!) > box[2] ||
      Math.max(p[1]!, q[1]!) < box[1] ||
      Math.min(p[1]!, q[1]!) > box[3]
    )
      return false
  return true
}

function isInAll(x: number, y: number, boxes: readonly Box[]): boolean {
  for (const box of boxes) if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false
  return true
}
