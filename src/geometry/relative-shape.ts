import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { type Polygons, withinBox } from './clip.ts'
import { narrowing } from './degree.ts'
import { distanceKm, nearest } from './great-circle.ts'
import { twiceArea } from './joined.ts'
import type { LngLat } from './lng-lat.ts'
import { untangled, withoutSpikes } from './tangles.ts'

/** A place made from another: a point of its own to stand a label on, an outline, and how far the truth may lie from the point. */
export interface RelativeShape {
  point: LngLat
  geometry: Polygon | MultiPolygon
  uncertaintyKm: number
}

/** Above this latitude a flat map shows a disc round the pole as a strip over all longitudes, and so do we. */
const polar = 88.5

/**
 * A shape as the dataset keeps it: longitudes within ±180 (cut in two at the antimeridian), nothing beyond the poles, outlines
 * counterclockwise, coordinates to some ten metres, and a point that surely lies inside.
 */
export function finished(polygons: Polygons, wanted: LngLat | null): RelativeShape {
  return asKept(sound(onTheGlobe(polygons)), wanted)
}

/** The same for a ring, an arc or an ellipse, which cross nothing as they are drawn. */
export function finishedRound(polygons: Polygons, wanted: LngLat | null): RelativeShape {
  return asKept(onTheGlobe(polygons), wanted)
}

function asKept(polygons: Polygons, wanted: LngLat | null): RelativeShape {
  const whole = polygons.map(wound)
  const geometry: Polygon | MultiPolygon =
    whole.length === 1 ? { type: 'Polygon', coordinates: whole[0]! } : { type: 'MultiPolygon', coordinates: whole }
  const point = wanted && isInside(wanted, geometry) ? (wanted.map(rounded) as LngLat) : pointInside(geometry)
  let uncertaintyKm = 0
  for (const [outer] of whole) for (const corner of outer!) uncertaintyKm = Math.max(uncertaintyKm, distanceKm(point, corner as LngLat))
  return { point, geometry, uncertaintyKm: Math.round(uncertaintyKm * 10) / 10 }
}

/** Outlines without spikes, of which none crosses itself or another; as they were where nothing would be left. */
function sound(polygons: Polygons): Polygons {
  const whole = untangled(spikeless(polygons))
  return whole.length > 0 ? whole : polygons
}

function spikeless(polygons: Polygons): Polygons {
  return polygons.flatMap(([outer, ...holes]) => {
    const edge = withoutSpikes(outer!)
    return edge ? [[edge, ...holes.map(withoutSpikes).filter(hole => hole !== null)]] : []
  })
}

/** The same positions, each turned by whole circles so that none is more than half a circle from the one before. */
export function unwrapped(positions: readonly Position[], from: number): Position[] {
  let last = from
  return positions.map(position => {
    last = nearest(position[0]!, last)
    return [last, position[1]!]
  })
}

export function polygonsOf(geometry: Polygon | MultiPolygon): Polygons {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

/** A disc or a ring with a pole in it, as a strip over all longitudes; any other as it is. Outlines of lands lie flat already. */
export function overPole(polygons: Polygons): Polygons {
  const longitudes = extent(polygons, 0)
  const latitudes = extent(polygons, 1)
  const north = latitudes[1] > polar
  if (!north && latitudes[0] >= -polar && longitudes[1] - longitudes[0] < 350) return polygons
  const [from, to] = north || Math.abs(latitudes[1]) > Math.abs(latitudes[0]) ? [latitudes[0], 90] : [-90, latitudes[1]]
  const strip = [-180, -90, 0, 90, 180].map((longitude): Position => [longitude, from])
  return [[[...strip, ...strip.map(([longitude]): Position => [longitude!, to]).reverse(), strip[0]!]]]
}

/** From where to where outlines reach, in longitude (axis 0) or latitude (1). */
function extent(polygons: Polygons, axis: 0 | 1): [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [outer] of polygons)
    for (const corner of outer!) {
      const value = corner[axis]!
      if (value < least) least = value
      if (value > most) most = value
    }
  return [least, most]
}

/** Rounded, cut in two at the antimeridian, and nothing beyond the poles. */
function onTheGlobe(polygons: Polygons): Polygons {
  const longitudes = extent(polygons, 0)
  const latitudes = extent(polygons, 1)
  if (longitudes[0] >= -180 && longitudes[1] <= 180 && latitudes[0] >= -90 && latitudes[1] <= 90) return roundedAll(polygons, 0)
  const whole: Polygons = []
  for (const turn of [-1, 0, 1]) {
    const [west, east] = [turn * 360 - 180, turn * 360 + 180]
    if (longitudes[0] < east && longitudes[1] > west) whole.push(...roundedAll(withinBox(polygons, [west, -90, east, 90]), turn))
  }
  return whole
}

function roundedAll(polygons: Polygons, turn: number): Polygons {
  return polygons.map(rings => rings.map(ring => ring.map(corner => [rounded(corner[0]! - 360 * turn), rounded(corner[1]!)])))
}

/** The right-hand rule of RFC 7946: an outline runs counterclockwise, its holes clockwise. */
function wound(rings: Position[][]): Position[][] {
  return rings.map((ring, i) => (twiceArea(ring) > 0 === (i === 0) ? ring : [...ring].reverse()))
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}

export function isInside(point: LngLat, geometry: Polygon | MultiPolygon): boolean {
  return booleanPointInPolygon(point, geometry)
}

/**
 * Where a label stands best: a point with room to all four sides, near the middle of the whole. Asked of the middles of the stretches inside along a few lines of
 * latitude, moved to the middle of what lies north and south of them, and of the middle of the whole itself.
 */
function pointInside(geometry: Polygon | MultiPolygon): LngLat {
  const rings = polygonsOf(geometry).flat()
  const { point: middle, size } = middleOf(rings)
  let [best, point] = [0, null as LngLat | null]
  const weigh = (at: LngLat, width: number) => {
    const upright = stretchesAt(rings, 0, at[0]).find(([from, to]) => from <= at[1] && at[1] <= to)
    if (!upright) return
    const centred: LngLat = [at[0], (upright[0] + upright[1]) / 2]
    const level = stretchesAt(rings, 1, centred[1]).find(([from, to]) => from <= at[0] && at[0] <= to)
    const [place, wide] = level ? [centred, level[1] - level[0]] : [at, width]
    const room = Math.min(wide * narrowing(place[1]), upright[1] - upright[0])
    const score = (room * size) / (size + Math.hypot((place[0] - middle[0]) * narrowing(middle[1]), place[1] - middle[1]))
    if (score > best) [best, point] = [score, place]
  }
  const [south, north] = extent(polygonsOf(geometry), 1)
  for (const latitude of [middle[1], ...levels.map(share => south + (north - south) * share)])
    for (const [west, east] of stretchesAt(rings, 1, latitude)) {
      if (latitude === middle[1] && west <= middle[0] && middle[0] <= east) weigh(middle, east - west)
      weigh([(west + east) / 2, latitude], east - west)
    }
  const [longitude, latitude] = point ?? rings[0]![0]!
  return [rounded(longitude!), rounded(latitude!)]
}

/** How far up a shape it is gone through; not at whole parts of it, where corners stand. */
const levels = Array.from({ length: 11 }, (_, line) => (line + 1.37) / 12.37)

/** The middle of an area, its holes left out, and how broad a square as large would be, in degrees of latitude. */
function middleOf(rings: readonly Position[][]): { point: LngLat; size: number } {
  let [twice, x, y] = [0, 0, 0]
  const [fromX, fromY] = rings[0]![0] as LngLat
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const ax = ring[i - 1]![0]! - fromX
      const ay = ring[i - 1]![1]! - fromY
      const bx = ring[i]![0]! - fromX
      const by = ring[i]![1]! - fromY
      const cross = ax * by - bx * ay
      twice += cross
      x += (ax + bx) * cross
      y += (ay + by) * cross
    }
  if (twice === 0) return { point: [fromX, fromY], size: 1e-9 }
  const point: LngLat = [fromX + x / (3 * twice), fromY + y / (3 * twice)]
  return { point, size: Math.sqrt((Math.abs(twice) / 2) * narrowing(point[1])) }
}

/** From where to where a line of longitude (axis 0) or latitude (1) runs inside. */
function stretchesAt(rings: readonly Position[][], axis: 0 | 1, at: number): [number, number][] {
  const crossings = rings.flatMap(ring => crossingsOf(ring, axis, at)).sort((a, b) => a - b)
  const found: [number, number][] = []
  for (let i = 0; i + 1 < crossings.length; i += 2) found.push([crossings[i]!, crossings[i + 1]!])
  return found
}

function crossingsOf(ring: readonly Position[], axis: 0 | 1, at: number): number[] {
  const found: number[] = []
  let from = ring[0]![axis]!
  for (let i = 1; i < ring.length; i++) {
    const to = ring[i]![axis]!
    if (from > at !== to > at) {
      const start = ring[i - 1]![1 - axis]!
      found.push(start + ((at - from) / (to - from)) * (ring[i]![1 - axis]! - start))
    }
    from = to
  }
  return found
}
