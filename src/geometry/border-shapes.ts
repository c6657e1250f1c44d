import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { kmPerDegree, narrowing, radians } from './degree.ts'
import { contour, cutTo, fieldOver, lowerNear, raise } from './field.ts'
import { holdsPoint } from './holds-point.ts'
import type { LngLat } from './lng-lat.ts'
import { type Box, outlineBox } from './outline-box.ts'
import { withoutSplinters } from './outline-shapes.ts'
import { boxOfDisc, boxOfPoints, densified, flatKm, middleOf, touchesAll, turnedTo, wider } from './outlines.ts'
import { finished, type RelativeShape } from './relative-shape.ts'

/** Outlines drawn apart never quite meet: so far from each other they still share a border. */
const slackKm = 12
/** A border of thousands of kilometres gets a band that can be seen beside it: no more than so many times as long as it is broad. */
const slimmest = 80

/** A stretch of border, and how far it is looked along from a point. */
export interface Near {
  point: LngLat
  reachKm: number
}

/**
 * The stretch that two outlines share, as a band `widthKm` to either side; only what lies within reach of `near`, where that is
 * given. Null where they do not touch.
 */
export function borderStretch(a: Polygons, b: Polygons, widthKm: number, near: Near | null): RelativeShape | null {
  const step = stepOver(widthKm)
  const shared = sharedPoints(a, b, step, near)
  return band(shared, Math.max(widthKm, (shared.length * step) / slimmest))
}

/** As near as this three lands must come to meet; outlines drawn apart seldom have one corner for all. */
const meetingKm = 60

/** "the triple frontier of Paraguay, Brazil and Argentina": where three lands meet. Null where they do not. */
export function whereThreeMeet(a: Polygons, b: Polygons, c: Polygons): LngLat | null {
  const origin = middleOf(a)[0]
  const reach = [b, c].map(land => wider(outlineBox(turnedTo(land, origin)), meetingKm))
  const edge = densified(turnedTo(a, origin), 8, reach)
  const others = [b, c].map(land => densified(turnedTo(land, origin), 8, edge.length > 0 ? [wider(boxOfPoints(edge), meetingKm)] : []))
  let [nearest, best]: [number, LngLat | null] = [meetingKm, null]
  for (const point of edge) {
    const km = Math.max(...others.map(points => points.reduce((least, other) => Math.min(least, flatKm(point, other)), meetingKm)))
    if (km < nearest) [nearest, best] = [km, point]
  }
  return best
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
  const step = stepOver(toKm - fromKm)
  const border = sharedPoints(a, b, step, near && { ...near, reachKm: near.reachKm + 2 * toKm })
  const stretch = near ? border.filter(point => flatKm(point, near.point) <= near.reachKm + toKm) : border
  if (stretch.length === 0) return null
  const farKm = Math.max(toKm, fromKm + (stretch.length * step) / slimmest)
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
    const aside = (by * Math.sin(bearing * radians)) / narrowing(latitude)
    return [longitude + aside, latitude + by * Math.cos(bearing * radians)]
  })
  const counts = areas.map(coordinates => moved.filter(point => holdsPoint({ type: 'MultiPolygon', coordinates }, point)).length)
  return counts[1]! > counts[0]! ? 1 : 0
}

/** What lies within `widthKm` of any of some points. */
function band(points: readonly LngLat[], widthKm: number): RelativeShape | null {
  if (points.length === 0) return null
  const field = fieldOver(wider(boxOfPoints(points), widthKm), widthKm / 4)
  raise(field, points, widthKm)
  const outline = contour(field)
  return outline.length > 0 ? finished(outline, null) : null
}

/** How far apart the points along a border are taken for a band of a breadth: as near as four kilometres, which outlines are good to. */
function stepOver(breadthKm: number): number {
  return Math.max(4, breadthKm / 4)
}

/** Points along what two outlines share, `stepKm` apart. */
function sharedPoints(a: Polygons, b: Polygons, stepKm: number, near: Near | null): LngLat[] {
  const centre = near?.point ?? middleOf(a)
  const [one, other] = [turnedTo(a, centre[0]), turnedTo(b, centre[0])]
  const reach = near
    ? [boxOfDisc(near.point, near.reachKm + slackKm)]
    : [outlineBox(one), outlineBox(other)].map(box => wider(box, slackKm))
  const segments = byLatitude(segmentsOf(other, reach), slackKm)
  if (segments.size === 0) return []
  return densified(one, stepKm, reach).filter(point => (!near || flatKm(point, centre) <= near.reachKm) && isBy(point, segments, slackKm))
}

/** Of a gap in outlines that is so wide nobody can say whether it is sea. */
const gapKm = 25

/** Points along what of an outline no other land lies by, `stepKm` apart, within a box: a country's coast. All lie on one side of the antimeridian. */
export function unsharedPoints(edge: Polygons, others: Polygons, stepKm: number, box: Box): LngLat[] {
  const segments = byLatitude(segmentsOf(others, [wider(box, gapKm)]), gapKm)
  return densified(edge, stepKm, [box]).filter(point => !isBy(point, segments, gapKm))
}

/** Those of some points that lie by the sides of an outline, within a box: of a coast what lies by a sea. */
export function pointsBy(points: readonly LngLat[], sides: Polygons, box: Box): LngLat[] {
  const segments = byLatitude(segmentsOf(sides, [wider(box, gapKm)]), gapKm)
  return points.filter(point => isBy(point, segments, gapKm))
}

/** Whether a point lies within some kilometres of a segment; those are given by rows as high as that. */
function isBy(point: LngLat, rows: ReadonlyMap<number, readonly Segment[]>, withinKm: number): boolean {
  const [longitude, latitude] = point
  const segments = rows.get(Math.floor((latitude * kmPerDegree) / withinKm))
  if (!segments) return false
  const shrink = Math.cos(latitude * radians)
  const aside = withinKm / (kmPerDegree * shrink)
  for (const segment of segments) {
    const from = segment[0][0]!
    const to = segment[1][0]!
    // Nearly all segments of a row lie far to the east or to the west
    if ((from > longitude + aside && to > longitude + aside) || (from < longitude - aside && to < longitude - aside)) continue
    if (kmToSegment(point, segment, shrink) <= withinKm) return true
  }
  return false
}

/** For each row of latitudes, so many kilometres high, the segments that may lie within as many of a point in it. */
function byLatitude(segments: readonly Segment[], highKm: number): Map<number, Segment[]> {
  const slackDegrees = highKm / kmPerDegree
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

type Segment = [Position, Position]

/** The sides of outlines that reach into all of some boxes. */
function segmentsOf(polygons: Polygons, boxes: readonly Box[]): Segment[] {
  const found: Segment[] = []
  for (const [outer] of polygons)
    for (let i = 1; i < outer!.length; i++) if (touchesAll(outer![i - 1]!, outer![i]!, boxes)) found.push([outer![i - 1]!, outer![i]!])
  return found
}

/** `shrink`: how much shorter a degree of longitude is at the point than one of latitude. */
function kmToSegment(point: Position, segment: Segment, shrink: number): number {
  const a = segment[0]
  const b = segment[1]
  const dx = (b[0]! - a[0]!) * shrink
  const dy = b[1]! - a[1]!
  const px = (point[0]! - a[0]!) * shrink
  const py = point[1]! - a[1]!
  const along = dx === 0 && dy === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / (dx * dx + dy * dy)))
  const x = px - along * dx
  const y = py - along * dy
  return kmPerDegree * Math.sqrt(x * x + y * y)
}
