import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { type Polygons, withinBox } from './clip.ts'
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

/** The middle of the widest stretch of a shape along any of a few lines of latitude. */
function pointInside(geometry: Polygon | MultiPolygon): LngLat {
  let [widest, point]: [number, LngLat | null] = [0, null]
  for (const rings of polygonsOf(geometry)) {
    const [south, north] = extent([rings], 1)
    for (let line = 1; line <= lines; line++) {
      const latitude = south + ((north - south) * (line + 0.37)) / (lines + 1.37)
      const crossings = rings.flatMap(ring => crossingsOf(ring, latitude)).sort((a, b) => a - b)
      // Of stretches as wide, one in the middle is better than one at the edge.
      const central = 1 - Math.abs(line / (lines + 1) - 0.5)
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const width = (crossings[i + 1]! - crossings[i]!) * Math.cos((latitude * Math.PI) / 180) * central
        if (width > widest) [widest, point] = [width, [(crossings[i]! + crossings[i + 1]!) / 2, latitude]]
      }
    }
  }
  const [longitude, latitude] = point ?? polygonsOf(geometry)[0]![0]![0]!
  return [rounded(longitude!), rounded(latitude!)]
}

const lines = 11

function crossingsOf(ring: readonly Position[], latitude: number): number[] {
  const found: number[] = []
  for (let i = 1; i < ring.length; i++) {
    const y1 = ring[i - 1]![1]!
    const y2 = ring[i]![1]!
    if (y1 > latitude === y2 > latitude) continue
    const x1 = ring[i - 1]![0]!
    found.push(x1 + ((latitude - y1) / (y2 - y1)) * (ring[i]![0]! - x1))
  }
  return found
}
