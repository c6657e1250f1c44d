import { circle, convex, destination, ellipse, lineArc, midpoint, points } from '@turf/turf'
import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { bearing as bearingTo, distanceKm } from './great-circle.ts'
import type { LngLat } from './lng-lat.ts'
import { finishedRound, overPole, type RelativeShape, unwrapped } from './relative-shape.ts'

const km = { units: 'kilometers' } as const

/** From how far to how far something lies from a point, and in which direction, with how many degrees to either side. */
export interface Away {
  fromKm: number
  toKm: number
  /** Where in between the label stands, and the likeliest place. */
  atKm: number
  /** Degrees clockwise from north. */
  bearing: number
  eitherSide: number
}

/** "30 km north of Kharkiv": the piece of a ring that lies that way. `awayFrom(kharkiv, { fromKm: 24, toKm: 53, atKm: 30, bearing: 0, eitherSide: 22.5 })` */
export function awayFrom(from: LngLat, { fromKm, toKm, atKm, bearing, eitherSide }: Away): RelativeShape {
  const point = wrapped(destination(from, atKm, bearing, km).geometry.coordinates)
  const outer = arc(from, toKm, bearing, eitherSide)
  const inner = fromKm > 0.05 ? arc(from, fromKm, bearing, eitherSide).reverse() : [from]
  return spot(closed([...outer, ...inner], from), point)
}

/**
 * "10 km from Kharkiv", "outside Kharkiv": a ring about it without its middle. The label stands on its north side, clear of the town's,
 * `atKm` from the middle.
 */
export function around(from: LngLat, fromKm: number, toKm: number, atKm = (fromKm + toKm) / 2): RelativeShape {
  const point = wrapped(destination(from, atKm, 0, km).geometry.coordinates)
  const outer = ring(from, toKm)
  if (fromKm <= 0.05) return finishedRound([[outer]], point)
  return spot([[outer, ring(from, fromKm).reverse()]], point)
}

/** "between Rafah and Khan Yunis": a slim ellipse from one to the other. "halfway between": a `share` of its length about the middle. */
export function between(a: LngLat, b: LngLat, share = 1): RelativeShape {
  const half = Math.max(1, (distanceKm(a, b) / 2) * share)
  const point = wrapped(midpoint(a, b).geometry.coordinates)
  // Turf turns the ellipse's long axis, which lies east–west, clockwise from north less a quarter.
  const angle = bearingTo(a, b) - 90
  const outline = ellipse(point, half, Math.max(1, half / (share < 1 ? 1.25 : 2.5)), { angle, steps: 64, ...km }).geometry.coordinates[0]!
  return spot([[unwrapped(outline, point[0])]], point)
}

/** "the triangle between Lodwar, Moroto and Kapenguria": what some discs have between them, and they themselves. */
export function amid(discs: readonly { point: LngLat; radiusKm: number }[]): RelativeShape {
  const from = discs[0]!.point[0]
  const corners = discs.flatMap(({ point, radiusKm }) => unwrapped(ring(point, radiusKm), from))
  const hull = convex(points(corners))!.geometry.coordinates[0]!
  return finishedRound(overPole([[hull]]), null)
}

const spot = (polygons: Polygons, point: LngLat) => finishedRound(overPole(polygons), point)

/** The corners of a disc, counter-clockwise, with longitudes that may pass ±180 rather than jump. */
function ring(centre: LngLat, radiusKm: number): Position[] {
  return unwrapped(circle(centre, radiusKm, { steps: 48, ...km }).geometry.coordinates[0]!, centre[0])
}

function arc(centre: LngLat, radiusKm: number, bearing: number, eitherSide: number): Position[] {
  // Turf's arc runs clockwise from the first bearing to the second; equal ones would be a whole circle.
  const line = lineArc(centre, radiusKm, bearing - eitherSide, bearing + eitherSide, { steps: 24, ...km }).geometry.coordinates
  return unwrapped(line, centre[0])
}

function closed(corners: Position[], [longitude]: LngLat): Position[][][] {
  const outline = unwrapped(corners, longitude)
  return [[[...outline, outline[0]!]]]
}

/** A position as the dataset has it: its longitude within ±180. */
function wrapped([longitude, latitude]: Position): LngLat {
  return [((((longitude! + 180) % 360) + 360) % 360) - 180, latitude!]
}
