import type { Geometry, Position } from 'geojson'
import { type Polygons, withinBox } from './clip.ts'
import { contour, cutTo, type Field, fieldOver, keepFacing, raise } from './field.ts'
import { nearest } from './great-circle.ts'
import { holdsPoint } from './holds-point.ts'
import type { BoundingBox, LngLat } from './lng-lat.ts'
import { type Box, outlineBox } from './outline-box.ts'
import { finished, polygonsOf, type RelativeShape } from './relative-shape.ts'

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

/**
 * "eastern Ukraine": the half, quarter or middle of an area that lies that way. Far islands and outposts do not move the middle: the
 * north of the United States is not Alaska. Null for an area without outline or box.
 */
export function partOf(bbox: BoundingBox | null, outline: Polygons | null, direction: string): RelativeShape | null {
  const area = outline ? mainBody(outline) : bbox ? [[boxRing(bbox)]] : null
  if (!area) return null
  const part = withinBox(area, partOfBox(outlineBox(area), direction))
  return part.length > 0 ? finished(part, null) : null
}

/**
 * The stretch that two outlines share, as a band `widthKm` to either side; only what lies within `reachKm` of `near`, where that is
 * given. Outlines drawn apart never quite meet: `slackKm` is how far they may lie from each other. Null where they do not touch.
 */
export function borderStretch(a: Polygons, b: Polygons, widthKm: number, near: Near | null): RelativeShape | null {
  const step = Math.max(4, widthKm / 4)
  const shared = sharedPoints(a, b, step, near)
  // A border of thousands of kilometres gets a band that can be seen beside it.
  return band(shared, Math.max(widthKm, (shared.length * step) / 80))
}

const slackKm = 12

/** A stretch of border, and how far it is looked along from a point. */
interface Near {
  point: LngLat
  reachKm: number
}

/** The point of an outline, of its corners and of what lies between them, that is nearest to a point outside. */
export function nearestOn(outline: Polygons, point: LngLat): LngLat {
  const points = densified(turnedTo(outline, point[0]), 10)
  return points.reduce((best, next) => (flatKm(next, point) < flatKm(best, point) ? next : best))
}

/** Points along what two outlines share, `stepKm` apart. */
function sharedPoints(a: Polygons, b: Polygons, stepKm: number, near: Near | null): LngLat[] {
  const centre = near?.point ?? middleOf(a)
  const [one, other] = [turnedTo(a, centre[0]), turnedTo(b, centre[0])]
  const reach = near
    ? [boxOfDisc(near.point, near.reachKm + slackKm)]
    : [outlineBox(one), outlineBox(other)].map(box => wider(box, slackKm))
  const segments = byLatitude(segmentsOf(other, reach))
  if (segments.size === 0) return []
  return densified(one, stepKm, reach).filter(
    point => (!near || flatKm(point, centre) <= near.reachKm) && isBy(point, segments.get(Math.floor(point[1] / slackDegrees))),
  )
}

function isBy(point: LngLat, segments: readonly Segment[] | undefined): boolean {
  if (!segments) return false
  for (const segment of segments) if (kmToSegment(point, segment) <= slackKm) return true
  return false
}

const slackDegrees = slackKm / 111.195

/** For each row of latitudes, `slackDegrees` high, the segments that may lie within the slack of a point in it. */
function byLatitude(segments: readonly Segment[]): Map<number, Segment[]> {
  const rows = new Map<number, Segment[]>()
  for (const segment of segments) {
    const a = segment[0][1]!
    const b = segment[1][1]!
    const last = Math.floor(Math.max(a, b) / slackDegrees) + 1
    for (let row = Math.floor(Math.min(a, b) / slackDegrees) - 1; row <= last; row++) {
      const others = rows.get(row)
      if (others) others.push(segment)
      else rows.set(row, [segment])
    }
  }
  return rows
}

/** From how far to how far from a border, and on which side: in the first area, in the second, in that which lies in a direction, or on both. */
export interface FromBorder {
  fromKm: number
  toKm: number
  side: 'first' | 'second' | { bearing: number } | 'both'
}

/**
 * "30 km from the border with Poland", "within 5 km of the Syria–Turkey border", "10 miles south of the border": a band along the stretch that two
 * outlines share, at a distance from it. Near a point only its own stretch; null where there is none.
 */
export function bandFromBorder(a: Polygons, b: Polygons, { fromKm, toKm, side }: FromBorder, near: Near | null): RelativeShape | null {
  const step = Math.max(4, (toKm - fromKm) / 4)
  const border = sharedPoints(a, b, step, near && { ...near, reachKm: near.reachKm + 2 * toKm })
  const stretch = near ? border.filter(point => flatKm(point, near.point) <= near.reachKm + toKm) : border
  if (stretch.length === 0) return null
  // A band along thousands of kilometres is as wide as can be seen beside it.
  const farKm = Math.max(toKm, fromKm + (stretch.length * step) / 80)
  const field = fieldOver(wider(boxOfPoints(stretch), farKm), Math.max(1, (farKm - fromKm) / 4))
  raise(field, stretch, farKm)
  if (fromKm > 0) lowerNear(field, border, fromKm)
  if (side !== 'both') {
    const areas = [a, b].map(area => turnedTo(area, stretch[0]![0]))
    const within = side === 'first' ? 0 : side === 'second' ? 1 : sideTowards(areas, stretch, side.bearing, (fromKm + farKm) / 2)
    cutTo(field, areas[within]!, true)
  }
  return withoutSplinters(contour(field), (farKm - fromKm) ** 2 / 4)
}

/** Which of two areas more of the border's points come into when they are moved in a direction. */
function sideTowards(areas: readonly Polygons[], border: readonly LngLat[], bearing: number, km: number): number {
  const moved = border.map(([longitude, latitude]): LngLat => {
    const by = Math.max(2 * slackKm, km) / kmPerDegree
    const aside = (by * Math.sin(bearing * radians)) / Math.max(0.05, Math.cos(latitude * radians))
    return [longitude + aside, latitude + by * Math.cos(bearing * radians)]
  })
  const counts = areas.map(coordinates => moved.filter(point => holdsPoint({ type: 'MultiPolygon', coordinates }, point)).length)
  return counts[1]! > counts[0]! ? 1 : 0
}

/**
 * At sea off a coast: what lies from `fromKm` to `toKm` off it and on no land. Null inland.
 * `coast` is the outline of a country, or a single point for a town. `facing` is the bearing of the side that is meant ("the west coast"); null
 * where hardly any of the coast faces that way.
 */
export function seaOff(
  coast: LngLat | Polygons,
  lands: readonly Polygons[],
  fromKm: number,
  toKm: number,
  facing: number | null = null,
): RelativeShape | null {
  const isPoint = typeof coast[0] === 'number'
  const body = isPoint ? [] : mainBody(coast as Polygons)
  const centre = isPoint ? (coast as LngLat) : middleOf(body)
  const cellKm = Math.max(1, toKm / 8)
  const points = isPoint ? [centre] : thinned(densified(turnedTo(body, centre[0]), cellKm), cellKm)
  const field = fieldOver(wider(boxOfPoints(points), toKm), cellKm)
  raise(field, points, toKm)
  if (fromKm > 0) lowerNear(field, points, fromKm)
  const box = wider(boxOfPoints(points), toKm)
  for (const land of lands) {
    const turned = turnedTo(land, centre[0])
    if (touch(box, outlineBox(turned))) cutTo(field, turned, false)
  }
  if (facing !== null && keepFacing(field, points, toKm, facing) < leastFacing) return null
  return withoutSplinters(contour(field), (toKm * toKm) / 10)
}

/** A coast of which less than this faces a way has no such side: that of Libya faces north. */
const leastFacing = 0.2

/** Takes what lies within `radiusKm` of any of the points out of a field. */
function lowerNear(field: Field, points: readonly LngLat[], radiusKm: number): void {
  const nearer = { ...field, heights: new Float32Array(field.heights.length).fill(-1e6) }
  raise(nearer, points, radiusKm)
  field.heights.forEach((height, i) => {
    field.heights[i] = Math.min(height, -nearer.heights[i]!)
  })
}

/** "across the border from El Paso": what of the neighbours' land lies within reach. Null where none does. */
export function acrossBorder(from: LngLat, neighbours: readonly Polygons[], reachKm: number): RelativeShape | null {
  const land = neighbours.flatMap(outline => turnedTo(outline, from[0]))
  const field = fieldOver(boxOfDisc(from, reachKm), reachKm / 16)
  raise(field, [from], reachKm)
  cutTo(field, land, true)
  return withoutSplinters(contour(field), (reachKm * reachKm) / 50)
}

/** Outlines that do not quite meet leave splinters along a border. */
function withoutSplinters(polygons: Polygons, leastKm2: number): RelativeShape | null {
  const large = polygons.filter(rings => areaKm2(rings[0]!) > leastKm2)
  return large.length > 0 ? finished(large, null) : null
}

function partOfBox([west, south, east, north]: Box, direction: string): Box {
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2]
  if (direction.endsWith('central')) {
    const [quarterX, quarterY] = [(east - west) / 4, (north - south) / 4]
    return [
      direction.startsWith('east') ? middleX : direction.startsWith('west') ? west : west + quarterX,
      direction.startsWith('north') ? middleY : direction.startsWith('south') ? south : south + quarterY,
      direction.startsWith('west') ? middleX : direction.startsWith('east') ? east : east - quarterX,
      direction.startsWith('south') ? middleY : direction.startsWith('north') ? north : north - quarterY,
    ]
  }
  return [
    direction.includes('east') ? middleX : west,
    direction.includes('north') ? middleY : south,
    direction.includes('west') ? middleX : east,
    direction.includes('south') ? middleY : north,
  ]
}

/** The largest piece of an outline and those at least a share of its size, a quarter unless told otherwise, joined across the antimeridian. */
export function mainBody(outline: Polygons, share = 1 / 4): Polygons {
  const sizes = outline.map(rings => areaKm2(rings[0]!))
  const largest = outline[sizes.indexOf(Math.max(...sizes))]!
  const turned = turnedTo(outline, largest[0]![0]![0]!)
  return turned.filter((_, i) => sizes[i]! >= Math.max(...sizes) * share || turned[i] === largest)
}

function boxRing([west, south, east, north]: BoundingBox): Position[] {
  const far = east < west ? east + 360 : east
  return [
    [west, south],
    [far, south],
    [far, north],
    [west, north],
    [west, south],
  ]
}

function middleOf(polygons: Polygons): LngLat {
  const body = mainBody(polygons)
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

const kmPerDegree = 111.195
const radians = Math.PI / 180

function boxOfDisc([longitude, latitude]: LngLat, radiusKm: number): Box {
  const up = radiusKm / kmPerDegree
  const aside = up / Math.max(0.05, Math.cos(latitude * radians))
  return [longitude - aside, latitude - up, longitude + aside, latitude + up]
}

export function wider([west, south, east, north]: Box, byKm: number): Box {
  const up = byKm / kmPerDegree
  const aside = up / Math.max(0.05, Math.cos(Math.max(Math.abs(south), Math.abs(north)) * radians))
  return [west - aside, south - up, east + aside, north + up]
}

// What follows is asked of every side of an outline: lists made only to be taken apart would take most of the time.

function isInAll(x: number, y: number, boxes: readonly Box[]): boolean {
  for (const box of boxes) if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false
  return true
}

/** Near enough for tens of kilometres. */
export function flatKm(a: Position, b: Position): number {
  return kmPerDegree * Math.hypot((a[0]! - b[0]!) * Math.cos(((a[1]! + b[1]!) / 2) * radians), a[1]! - b[1]!)
}

type Segment = [Position, Position]

/** The sides of outlines that reach into all of some boxes. */
function segmentsOf(polygons: Polygons, boxes: readonly Box[]): Segment[] {
  const found: Segment[] = []
  for (const [outer] of polygons)
    for (let i = 1; i < outer!.length; i++) if (touchesAll(outer![i - 1]!, outer![i]!, boxes)) found.push([outer![i - 1]!, outer![i]!])
  return found
}

function touchesAll(p: Position, q: Position, boxes: readonly Box[]): boolean {
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

function kmToSegment(point: Position, segment: Segment): number {
  const a = segment[0]
  const b = segment[1]
  const shrink = Math.cos(point[1]! * radians)
  const dx = (b[0]! - a[0]!) * shrink
  const dy = b[1]! - a[1]!
  const px = (point[0]! - a[0]!) * shrink
  const py = point[1]! - a[1]!
  const along = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)))
  return kmPerDegree * Math.hypot(px - along * dx, py - along * dy)
}

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
  const cells = new Map<string, LngLat[]>()
  const size = apartKm / kmPerDegree
  const kept: LngLat[] = []
  for (const point of points) {
    const [x, y] = [Math.floor((point[0] * Math.cos(point[1] * radians)) / size), Math.floor(point[1] / size)]
    let free = true
    for (let i = x - 1; i <= x + 1 && free; i++)
      for (let j = y - 1; j <= y + 1 && free; j++) free = !(cells.get(`${i},${j}`) ?? []).some(other => flatKm(point, other) < apartKm)
    if (!free) continue
    kept.push(point)
    const key = `${x},${y}`
    cells.set(key, [...(cells.get(key) ?? []), point])
  }
  return kept
}

function band(points: readonly LngLat[], widthKm: number): RelativeShape | null {
  if (points.length === 0) return null
  const field = fieldOver(wider(boxOfPoints(points), widthKm), widthKm / 4)
  raise(field, points, widthKm)
  const outline = contour(field)
  return outline.length > 0 ? finished(outline, null) : null
}

export function boxOfPoints(points: readonly LngLat[]): Box {
  return outlineBox([[[...points]]])
}

function touch(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

export function areaKm2(corners: readonly Position[]): number {
  const middle = corners[0]![1]!
  let x = corners[0]![0]!
  let y = middle
  let twice = 0
  for (let i = 1; i < corners.length; i++) {
    const nextX = nearest(corners[i]![0]!, x)
    const nextY = corners[i]![1]!
    twice += x * nextY - nextX * y
    x = nextX
    y = nextY
  }
  return (Math.abs(twice) / 2) * kmPerDegree ** 2 * Math.cos(middle * radians)
}
