import type { MultiPolygon, Position } from 'geojson'
import { type Polygons, withinBox } from './clip.ts'
import { kmPerDegree, narrowing, radians } from './degree.ts'
import { facingEdge } from './facing-edge.ts'
import { cellOver, contour, cutTo, fieldOver, keepAhead, keepFacing, keepNear, keepNearer, lowerNear, raise, raiseAll } from './field.ts'
import { nearest } from './great-circle.ts'
import type { BoundingBox, LngLat } from './lng-lat.ts'
import { type Box, outlineBox } from './outline-box.ts'
import {
  areaKm2,
  boxOfDisc,
  boxOfPoints,
  densified,
  flatKm,
  mainBody,
  middleOf,
  middleOfBox,
  thinned,
  touch,
  turnedTo,
  wider,
} from './outlines.ts'
import { finished, isInside, type RelativeShape } from './relative-shape.ts'

/** How much of an area's breadth lies to one side of it: half, unless "the far north" or "the northern tip" says less. */
export type Depth = 'half' | 'far' | 'tip'
const depths: Record<Depth, number> = { half: 1 / 2, far: 2 / 5, tip: 1 / 5 }
/** Where nothing of an area lies in a corner of its box, so much more of the box is taken, and again. */
const further = 1.25

/** What is known of a land beside its outline: the middle of where its people live, and its capital. */
export interface Heart {
  people: LngLat | null
  capital: LngLat | null
}

/**
 * "eastern Ukraine": the half, quarter or middle of an area that lies that way. Far islands and outposts do not move the middle: the
 * north of the United States is not Alaska. Its people do, where their middle is known: Gao lies in northern Mali, though south of
 * the middle of its deserts. A capital near the line between two halves is in neither: nobody says “southern Iraq” of Baghdad. An area that leaves that corner of
 * its box nearly empty has its part farther in. Of several directions ("the west and south") all the parts together. Null for an area without outline or box.
 */
export function partOf(
  bbox: BoundingBox | null,
  outline: Polygons | null,
  directions: string | readonly string[],
  depth: Depth = 'half',
  heart: Heart | null = null,
): RelativeShape | null {
  const area = outline ? mainBody(outline) : bbox ? [[boxRing(bbox)]] : null
  if (!area) return null
  const parts = [directions].flat().flatMap(direction => cutFrom(area, direction, depth, heart))
  return parts.length > 0 ? finished(parts, null) : null
}

function cutFrom(area: Polygons, direction: string, depth: Depth, heart: Heart | null): Polygons {
  const box = outlineBox(area)
  const aside = heart?.people ? towardsHeart(box, heart.people) : ([0, 0] as const)
  const least = leastPart[depth] * sizeOf(area)
  for (let share = depths[depth]; ; share = Math.min(1, share * further)) {
    const asked = partOfBox(box, direction, share, aside)
    const part = withinBox(area, depth === 'half' && heart?.capital ? clearOf(heart.capital, asked, box, direction) : asked)
    if (sizeOf(part) > least || share === 1) return part
    if (depth === 'half' && isCorner.test(direction)) return towardsCorner(area, box, direction, aside, least)
  }
}

const isCorner = /^(?:north|south)(?:east|west)$/

/** A part smaller than this share of its area is a corner that the outline just touches: Pakistan leaves most of its northwest to its neighbour. */
const leastPart: Record<Depth, number> = { half: 1 / 6, far: 1 / 300, tip: 1 / 300 }

/**
 * What of the northern or southern half of an area lies nearest to a corner of its box that it leaves empty: beyond a line along the diagonal, as far in as it takes.
 * A quarter begun farther in would reach from Peshawar to the sea.
 */
function towardsCorner(
  area: Polygons,
  [west, south, east, north]: Box,
  direction: string,
  aside: readonly [number, number],
  least: number,
): Polygons {
  const [right, up] = [direction.endsWith('east') ? 1 : -1, direction.startsWith('north') ? 1 : -1]
  const [x0, y0] = [(west + east) / 2 + aside[0], (south + north) / 2 + aside[1]]
  const [broad, high] = [right * (east - west), up * (north - south)]
  // Sheared so that lines along the diagonal stand upright
  const sheared = area.map(rings => rings.map(ring => ring.map(([x, y]): Position => [(x! - x0) / broad + (y! - y0) / high, y!])))
  const half = (from: number): Box => [from, up > 0 ? y0 : -90, Number.POSITIVE_INFINITY, up > 0 ? 90 : y0]
  for (let from = 0.3; ; from -= 0.05) {
    const part = withinBox(sheared, half(from)).map(rings =>
      rings.map(ring => ring.map(([u, y]): Position => [x0 + (u! - (y! - y0) / high) * broad, y!])),
    )
    if (sizeOf(part) > least || from < -1) return part
  }
}

/** How far the line between two halves lies from the middle of the box towards that of the people, and how far at most, in shares of the box. */
const peopleCount = 0.4
const farthestAside = 0.15

/** By how many degrees east and north the middle of a land, as it is spoken of, lies from that of its box. */
function towardsHeart([west, south, east, north]: Box, [longitude, latitude]: LngLat): [number, number] {
  const aside = (from: number, to: number, at: number) => {
    const most = (to - from) * farthestAside
    return Math.max(-most, Math.min(most, peopleCount * (at - (from + to) / 2)))
  }
  return [aside(west, east, nearest(longitude, (west + east) / 2)), aside(south, north, latitude)]
}

/** How far from the line between two halves a capital is still in neither, and how far that is then moved beyond it, in shares of the box. */
const besideLine = 0.1
const beyondCapital = 0.02

/** A part of a box without the capital: what lies little within one of its inner lines moves that line. */
function clearOf([longitude, latitude]: LngLat, part: Box, box: Box, direction: string): Box {
  const [west, south, east, north] = part
  const capital = [nearest(longitude, (west + east) / 2), latitude] as const
  if (direction.endsWith('central') || capital[0] < west || capital[0] > east || latitude < south || latitude > north) return part
  let nearestLine: { edge: 0 | 1 | 2 | 3; deep: number } | null = null
  for (const [way, edge] of innerEdges) {
    const axis = edge % 2 === 0 ? 0 : 1
    const deep = Math.abs(capital[axis] - part[edge]) / (box[axis + 2]! - box[axis]!)
    if (direction.includes(way) && deep < (nearestLine?.deep ?? besideLine)) nearestLine = { edge, deep }
  }
  if (!nearestLine) return part
  const { edge } = nearestLine
  const axis = edge % 2 === 0 ? 0 : 1
  const beyond = beyondCapital * (box[axis + 2]! - box[axis]!)
  const clear: Box = [...part]
  clear[edge] = capital[axis] + (edge < 2 ? beyond : -beyond)
  return clear
}

/** Of the part that lies some way, which side of its box the line to the other half is: the west side of the east. */
const innerEdges = [
  ['east', 0],
  ['north', 1],
  ['west', 2],
  ['south', 3],
] as const

const sizeOf = (polygons: Polygons) => polygons.reduce((sum, rings) => sum + areaKm2(rings[0]!), 0)

/** Of what is so many times as long as it is broad the middle is that of its length: Da Nang lies in central Vietnam. */
const elongated = 2

/**
 * The part of a box that lies in a direction, by its name: `north`, `southeast`, `central`, `eastcentral`; `share` is how much of its breadth, `aside` how far
 * its middle is moved.
 */
function partOfBox([west, south, east, north]: Box, direction: string, share: number, aside: readonly [number, number]): Box {
  const [x, y] = [(east - west) * share, (north - south) * share]
  const [farX, farY] = [(east - west - x) / 2, (north - south - y) / 2]
  // All of the box, or nothing of it, lies where it does, and its middle stays
  const isMiddle = direction.endsWith('central')
  const moved = isMiddle ? 0 : 1 - Math.abs(2 * share - 1)
  const [right, up] = [aside[0] * moved, aside[1] * moved]
  const [toWest, toEast] = [direction.includes('west'), direction.includes('east')]
  const [toSouth, toNorth] = [direction.includes('south'), direction.includes('north')]
  const slim = direction === 'central' ? (north - south) / (east - west) / narrowing((south + north) / 2) : 1
  const [acrossToo, alongToo] = [isMiddle && slim < elongated, isMiddle && slim > 1 / elongated]
  return [
    toEast ? east - x + right : acrossToo && !toWest ? west + farX : west,
    toNorth ? north - y + up : alongToo && !toSouth ? south + farY : south,
    toWest ? west + x + right : acrossToo && !toEast ? east - farX : east,
    toSouth ? south + y + up : alongToo && !toNorth ? north - farY : north,
  ]
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

/** A stretch of sea off a coast. */
export interface OffCoast {
  fromKm: number
  toKm: number
  /** The bearing of the side that is meant, "the west coast": degrees clockwise from north; null for all of it. */
  facing: number | null
  /** Land whose own coast this is not: what lies nearer to it than `fromKm` would be said to lie off it. */
  others?: readonly Polygons[]
  /** The sea that is meant, where a land has more than one; null where none is said. */
  within?: Polygons | null
}

/**
 * "off the coast of Yemen": what lies from `fromKm` to `toKm` off a coast and on no land. The coast is the outline of a country or an island, or
 * a single point for a town; `lands` are outlines of what is land about it. Null inland, and where hardly any of the coast faces the way that is meant.
 */
export function seaOff(
  coast: LngLat | Polygons,
  lands: readonly Polygons[],
  { fromKm, toKm, facing, others = [], within = null }: OffCoast,
): RelativeShape | null {
  const isPoint = typeof coast[0] === 'number'
  const body = isPoint ? [] : mainBody(coast as Polygons)
  const centre = isPoint ? (coast as LngLat) : middleOfBox(body)
  // An island smaller than a cell would lie in the sea
  const cellKm = Math.max(1, Math.min(toKm / 8, isPoint ? toKm : breadthOf(body) / 4))
  const turned = turnedTo(body, centre[0])
  const stepKm = isPoint ? cellKm : cellOver(outlineBox(turned), cellKm)
  const points = isPoint ? [centre] : thinned(densified(turned, stepKm), stepKm)
  const box = wider(boxOfPoints(points), toKm)
  const field = fieldOver(box, cellKm)
  raise(field, points, toKm)
  if (fromKm > 0) lowerNear(field, points, fromKm)
  for (const land of lands) {
    const other = turnedTo(land, centre[0])
    if (touch(box, outlineBox(other))) cutTo(field, other, false)
  }
  if (within) cutTo(field, turnedTo(within, centre[0]), true)
  if (fromKm > 0) {
    const about = [wider(box, fromKm)]
    for (const other of others) lowerNear(field, thinned(densified(turnedTo(other, centre[0]), stepKm, about), stepKm), fromKm)
  }
  if (facing !== null) {
    const edge = isPoint ? points : facingEdge(turned, points, facing, stepKm)
    if (keepNear(field, edge, toKm) < leastFacing) return null
    keepFacing(field, edge, toKm, facing, sideOfCoast)
  }
  return withoutSplinters(contour(field), (toKm * toKm) / 10)
}

/** How far the sea off a side of a coast may lie to either side of straight ahead, in degrees. */
const sideOfCoast = 80

/** What a shore is of: its own side, and how far to both sides of the water's edge it reaches. */
export interface Shore {
  facing: number | null
  breadthKm: number
  /** Land along which the edge of this is no shore, but a border. */
  others: readonly Polygons[]
}

/** "the south coast of Bali", "the shores of Lake Victoria": a band over the edge of an area, or over that of one side of it. Null inland. */
export function shoreOf(area: Polygons, { facing, breadthKm, others }: Shore): RelativeShape | null {
  const body = mainBody(area)
  const centre = middleOfBox(body)
  const cellKm = Math.max(1, breadthKm / 4)
  const turned = turnedTo(body, centre[0])
  const stepKm = cellOver(outlineBox(turned), cellKm)
  const all = thinned(densified(turned, stepKm), stepKm)
  const points = facing === null ? all : sideOf(all, facingEdge(turned, all, facing, stepKm), centre, facing)
  const box = wider(boxOfPoints(points), 2 * breadthKm)
  const field = fieldOver(box, cellKm)
  raise(field, points, breadthKm)
  for (const other of others) lowerNear(field, thinned(densified(turnedTo(other, centre[0]), stepKm, [box]), stepKm), breadthKm * 1.2)
  return withoutSplinters(contour(field), breadthKm * breadthKm)
}

/** Of an edge that hardly faces a side (Mozambique's, the north) all that lies on that half of the area is meant. */
function sideOf(all: readonly LngLat[], facing: LngLat[], [x, y]: LngLat, bearing: number): LngLat[] {
  if (facing.length >= all.length * leastFacing) return facing
  const [aside, up] = [Math.sin(bearing * radians) * narrowing(y), Math.cos(bearing * radians)]
  return all.filter(([longitude, latitude]) => (longitude - x) * aside + (latitude - y) * up > 0)
}

/**
 * "the Polish part of the Carpathians", "the Nigerian side of Lake Chad": what of an area, with what lies within some kilometres of it, lies in a land. The area
 * is its outline, or a disc about its middle where none is known.
 */
export function sharedPart(area: Polygons | { point: LngLat; radiusKm: number }, land: Polygons, aroundKm: number): RelativeShape | null {
  const isDisc = !Array.isArray(area)
  const centre = isDisc ? area.point : middleOf(area)
  const turned = isDisc ? [] : turnedTo(area, centre[0])
  const box = isDisc ? boxOfDisc(area.point, area.radiusKm) : wider(outlineBox(turned), aroundKm)
  const [broad, high] = [flatKm([box[0], box[1]], [box[2], box[1]]), flatKm([box[0], box[1]], [box[0], box[3]])]
  const cellKm = Math.max(0.25, Math.max(broad, high) / 80)
  const field = fieldOver(box, cellKm)
  if (isDisc) raise(field, [area.point], area.radiusKm)
  else {
    raiseAll(field)
    cutTo(field, turned, true)
    if (aroundKm > 0) raise(field, thinned(densified(turned, cellKm), cellKm), aroundKm)
  }
  cutTo(field, turnedTo(land, centre[0]), true)
  return withoutSplinters(contour(field), cellKm * cellKm)
}

/** The water in a box that hangs together with a point: a sea of which only the box is known. Null where the point lies on land. */
export function waterIn([west, south, east, north]: BoundingBox, point: LngLat, lands: readonly Polygons[]): Polygons | null {
  const far = east < west ? east + 360 : east
  const high = (north - south) * kmPerDegree
  const field = fieldOver([west, south, far, north], Math.max(4, high / 100))
  raiseAll(field)
  for (const land of lands) cutTo(field, turnedTo(land, (west + far) / 2), false)
  const pieces = contour(field)
  const own = pieces.find(rings => isInside(point, { type: 'Polygon', coordinates: rings }))
  return own ? [own] : null
}

/** How far apart the sides of an outline's box are that are nearer to each other. */
function breadthOf(body: Polygons): number {
  const [west, south, east, north] = outlineBox(body)
  return Math.min(flatKm([west, south], [east, south]), flatKm([west, south], [west, north]))
}

/** From how far to how far beyond the edge of an area, and to which side of it, in degrees from north; null for all round. */
export interface Beyond {
  fromKm: number
  toKm: number
  facing: number | null
}

/**
 * "80 km east of Taiwan", "just south of the Gaza Strip": a band beyond an area's outline, where that faces the side that is meant and lies beyond
 * the area's middle. The label stands straight ahead of the middle.
 */
export function beyond(area: Polygons, { fromKm, toKm, facing }: Beyond): RelativeShape | null {
  const body = mainBody(area)
  const middle = middleOfBox(body)
  const cellKm = Math.max(1, (toKm - fromKm) / 5)
  const turned = turnedTo(body, middle[0])
  const stepKm = cellOver(outlineBox(turned), cellKm)
  const points = thinned(densified(turned, stepKm), stepKm)
  // South of Vietnam is what lies before the coast that one sees from there, and not Laos, though a border there faces south
  const edge = facing === null ? points : facingEdge(turned, points, facing, stepKm)
  const field = fieldOver(wider(boxOfPoints(edge), toKm), cellKm)
  raise(field, edge, toKm)
  if (fromKm > 0) lowerNear(field, points, fromKm)
  cutTo(field, turned, false)
  if (facing === null) return withoutSplinters(contour(field), (toKm * toKm) / 10)
  keepFacing(field, edge, toKm, facing)
  keepAhead(field, middle, facing)
  return withoutSplinters(contour(field), (toKm * toKm) / 10, { from: middle, bearing: facing })
}

/** Beside which bank of a river, as one sees it who goes down it; or on the side that faces some way. */
export interface Beside extends Beyond {
  bank?: 'left' | 'right' | null
}

/** "east of the Dnipro", "on the left bank of the Rhine": a band beside lines, on the side that is meant. Lines run from a river's source to its mouth. */
export function besideLines(lines: readonly Position[][], { fromKm, toKm, facing, bank = null }: Beside): RelativeShape | null {
  const cellKm = Math.max(1, (toKm - fromKm) / 5)
  const turned = turnedTo(
    lines.map(line => [line]),
    lines[0]![0]![0]!,
  )
  const stepKm = cellOver(outlineBox(turned), cellKm)
  const points = thinned(densified(turned, stepKm), stepKm)
  const field = fieldOver(wider(boxOfPoints(points), toKm), cellKm)
  raise(field, points, toKm)
  if (fromKm > 0) lowerNear(field, points, fromKm)
  // A river that bends away for a while still has its east to one side
  if (facing !== null) keepFacing(field, points, toKm, facing, 85)
  if (bank !== null) {
    const [left, right] = banksOf(turned, stepKm)
    keepNearer(field, bank === 'left' ? left : right, bank === 'left' ? right : left, 2 * toKm)
  }
  return withoutSplinters(contour(field), (toKm * toKm) / 10)
}

/** Points beside lines, as far off as they are apart, to the left and to the right of who goes along. */
function banksOf(lines: Polygons, stepKm: number): [left: LngLat[], right: LngLat[]] {
  const [left, right]: [LngLat[], LngLat[]] = [[], []]
  for (const line of lines) {
    const points = densified([line], stepKm)
    for (let i = 1; i < points.length; i++) {
      const [[x, y], [nextX, nextY]] = [points[i - 1]!, points[i]!]
      const [east, north] = [(nextX - x) * narrowing(y), nextY - y]
      const length = Math.hypot(east, north)
      if (length === 0) continue
      const [aside, up] = [(-north * stepKm) / length / kmPerDegree / narrowing(y), (east * stepKm) / length / kmPerDegree]
      left.push([x + aside, y + up])
      right.push([x - aside, y - up])
    }
  }
  return [left, right]
}

/** A coast of which less than this faces a way has no such side: that of Libya faces north. */
const leastFacing = 0.25

/** "across the border from El Paso", "50 miles inland from Mogadishu": what of some lands lies from how far to how far off. Null where nothing does. */
export function landAbout(from: LngLat, lands: readonly Polygons[], reachKm: number, fromKm = 0): RelativeShape | null {
  const land = lands.flatMap(outline => turnedTo(outline, from[0]))
  const field = fieldOver(boxOfDisc(from, reachKm), reachKm / 16)
  raise(field, [from], reachKm)
  if (fromKm > 0) lowerNear(field, [from], fromKm)
  cutTo(field, land, true)
  return withoutSplinters(contour(field), (reachKm * reachKm) / 50)
}

/**
 * Outlines that do not quite meet leave splinters along a border: without the pieces smaller than so much, or null where nothing is left. The label
 * stands in the middle of what lies straight ahead of a point, where one is given.
 */
export function withoutSplinters(polygons: Polygons, leastKm2: number, ahead?: { from: LngLat; bearing: number }): RelativeShape | null {
  const large = polygons.filter(rings => areaKm2(rings[0]!) > leastKm2)
  return large.length > 0 ? finished(large, ahead ? straightAhead(large, ahead) : null) : null
}

/** The middle of the first stretch inside some polygons of a line on the flat map; null where it meets none. */
function straightAhead(polygons: Polygons, { from: [longitude, latitude], bearing }: { from: LngLat; bearing: number }): LngLat | null {
  const [west, south, east, north] = outlineBox(polygons)
  const step = Math.hypot(east - west, north - south) / 200
  const [dx, dy] = [(Math.sin(bearing * radians) * step) / narrowing(latitude), Math.cos(bearing * radians) * step]
  const geometry: MultiPolygon = { type: 'MultiPolygon', coordinates: polygons }
  const inside: LngLat[] = []
  for (let i = 0; i < 400; i++) {
    const at: LngLat = [longitude + i * dx, latitude + i * dy]
    if (isInside(at, geometry)) inside.push(at)
    else if (inside.length > 0) break
  }
  return inside[Math.floor(inside.length / 2)] ?? null
}
