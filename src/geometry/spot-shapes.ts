import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { radians } from './degree.ts'
import { bearing as bearingTo, destination, distanceKm } from './great-circle.ts'
import type { LngLat } from './lng-lat.ts'
import { finished, overPole, type RelativeShape, unwrapped } from './relative-shape.ts'

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
  const point = wrapped(destination(from, atKm, bearing))
  const outer = arc(from, toKm, bearing, eitherSide)
  const inner = fromKm > 0.05 ? arc(from, fromKm, bearing, eitherSide).reverse() : [from]
  return spot(closed([...outer, ...inner], from), point)
}

/**
 * "10 km from Kharkiv", "outside Kharkiv": a ring about it without its middle. The label stands on its north side, clear of the town's,
 * `atKm` from the middle.
 */
export function around(from: LngLat, fromKm: number, toKm: number, atKm = (fromKm + toKm) / 2): RelativeShape {
  const point = wrapped(destination(from, atKm, 0))
  const outer = ring(from, toKm)
  if (fromKm <= 0.05) return finished([[outer]], point)
  return spot([[outer, ring(from, fromKm).reverse()]], point)
}

/** "between Rafah and Khan Yunis": a slim ellipse from one to the other. "halfway between": a `share` of its length about the middle. */
export function between(a: LngLat, b: LngLat, share = 1): RelativeShape {
  const [apart, way] = [distanceKm(a, b), bearingTo(a, b)]
  const half = Math.max(1, (apart / 2) * share)
  const breadth = Math.max(1, half / (share < 1 ? 1.25 : 2.5))
  const middle = destination(a, apart / 2, way)
  // The way to `b` turns as one goes along it
  const onwards = bearingTo(middle, b)
  const outline = allRound(middle, 64, turn => {
    const [ahead, aside] = [half * Math.cos(turn * radians), breadth * Math.sin(turn * radians)]
    return destination(middle, Math.hypot(ahead, aside), onwards + Math.atan2(aside, ahead) / radians)
  })
  return spot([[outline]], wrapped(middle))
}

const spot = (polygons: Polygons, point: LngLat) => finished(overPole(polygons), point)

/** The corners of a disc, counterclockwise, with longitudes that may pass ±180 rather than jump. */
function ring(centre: LngLat, radiusKm: number): Position[] {
  return allRound(centre, 48, turn => destination(centre, radiusKm, turn))
}

/** A closed ring about a point: where each of so many turns, counterclockwise from north, leads. */
function allRound([longitude]: LngLat, corners: number, to: (turn: number) => LngLat): Position[] {
  const points = Array.from({ length: corners }, (_, i) => to((-i / corners) * 360))
  return unwrapped([...points, points[0]!], longitude)
}

const arcSteps = 24

function arc(centre: LngLat, radiusKm: number, bearing: number, eitherSide: number): Position[] {
  const turns = Array.from({ length: arcSteps + 1 }, (_, i) => bearing - eitherSide + (2 * eitherSide * i) / arcSteps)
  return unwrapped(
    turns.map(turn => destination(centre, radiusKm, turn)),
    centre[0],
  )
}

function closed(corners: Position[], [longitude]: LngLat): Position[][][] {
  const outline = unwrapped(corners, longitude)
  return [[[...outline, outline[0]!]]]
}

/** A position as the dataset has it: its longitude within ±180. */
function wrapped([longitude, latitude]: Position): LngLat {
  return [((((longitude! + 180) % 360) + 360) % 360) - 180, latitude!]
}
