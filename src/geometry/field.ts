import { simplify } from '@turf/turf'
import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { kmPerDegree, narrowing, radians } from './degree.ts'
import { holdsPoint } from './holds-point.ts'
import { twiceArea } from './joined.ts'
import type { LngLat } from './lng-lat.ts'
import type { Box } from './outline-box.ts'

/** Heights on a grid of longitude and latitude, in km: what lies above zero is inside a shape. */
export interface Field {
  west: number
  south: number
  /** Degrees from one column, and one row, to the next. */
  dx: number
  dy: number
  /** How far apart its rows, and about how far apart its columns, lie. */
  cellKm: number
  columns: number
  rows: number
  heights: Float32Array
  /** Of each row the first and the last column that anything was raised in: along a river most of a field is neither looked at nor inside. */
  first: Int32Array
  last: Int32Array
}

/** More than this would take long, and a shape so large needs no finer edge. */
const mostCells = 60_000

/** The height of what nothing is near: lower than any distance on earth. */
const farOutside = -1e6

/** How wide the cells of a field over a box are that shall be `cellKm` wide: points nearer to each other tell it nothing. */
export function cellOver([west, south, east, north]: Readonly<Box>, cellKm: number): number {
  const area = ((east - west) * narrowing((south + north) / 2) * kmPerDegree * (north - south) * kmPerDegree) / (cellKm * cellKm)
  return cellKm * Math.max(1, Math.sqrt(area / mostCells))
}

/** A field over a box whose cells are about `cellKm` wide; everything as far outside as can be. */
export function fieldOver(box: Readonly<Box>, cellKm: number): Field {
  const [west, south, east, north] = box
  const shrink = narrowing((south + north) / 2)
  const cell = cellOver(box, cellKm)
  const [dx, dy] = [cell / kmPerDegree / shrink, cell / kmPerDegree]
  const columns = Math.ceil((east - west) / dx) + 3
  const rows = Math.ceil((north - south) / dy) + 3
  return {
    west: west - dx,
    south: south - dy,
    dx,
    dy,
    cellKm: cell,
    columns,
    rows,
    heights: new Float32Array(columns * rows).fill(farOutside),
    first: new Int32Array(rows).fill(columns),
    last: new Int32Array(rows).fill(-1),
  }
}

/**
 * Goes over the rows of a field that come within `reachKm` of each point: the nodes from `from` to `to`, of which the first lies `x` kilometres east of the
 * point, each next one `step` farther, and all of them `y` north of it.
 */
function around(
  { west, south, dx, dy, columns, rows }: Field,
  points: readonly LngLat[],
  reachKm: number,
  visit: (from: number, to: number, x: number, step: number, y: number, row: number) => void,
): void {
  for (const point of points) {
    const longitude = point[0]
    const latitude = point[1]
    const up = reachKm / kmPerDegree / dy
    const row = (latitude - south) / dy
    const column = (longitude - west) / dx
    const highest = Math.min(rows - 1, row + up)
    for (let r = Math.max(0, Math.ceil(row - up)); r <= highest; r++) {
      const y = (r * dy + south - latitude) * kmPerDegree
      const perDegree = kmPerDegree * Math.cos(((r * dy + south + latitude) / 2) * radians)
      const across = Math.sqrt(Math.max(0, reachKm * reachKm - y * y)) / Math.max(1, perDegree) / dx
      const first = Math.max(0, Math.ceil(column - across))
      const last = Math.min(columns - 1, Math.floor(column + across))
      if (first <= last) visit(r * columns + first, r * columns + last, (first * dx + west - longitude) * perDegree, dx * perDegree, y, r)
    }
  }
}

/** Raises everything within `radiusKm` of any of the points: the height is how much nearer than that it lies. */
export function raise(field: Field, points: readonly LngLat[], radiusKm: number): void {
  const { heights, columns, first, last } = field
  around(field, points, radiusKm + 2 * field.cellKm, (from, to, x, step, y, row) => {
    first[row] = Math.min(first[row]!, from - row * columns)
    last[row] = Math.max(last[row]!, to - row * columns)
    for (let node = from; node <= to; node++, x += step) {
      const height = radiusKm - Math.sqrt(x * x + y * y)
      if (height > heights[node]!) heights[node] = height
    }
  })
}

/** Takes what lies within `radiusKm` of any of the points out of a field. */
export function lowerNear(field: Field, points: readonly LngLat[], radiusKm: number): void {
  const { heights } = field
  around(field, points, radiusKm + 2 * field.cellKm, (from, to, x, step, y) => {
    for (let node = from; node <= to; node++, x += step) {
      const height = Math.sqrt(x * x + y * y) - radiusKm
      if (height < heights[node]!) heights[node] = height
    }
  })
}

/** Takes what does not lie within `radiusKm` of any of the points out of a field. Gives the share of what was above zero that stays so. */
export function keepNear(field: Field, points: readonly LngLat[], radiusKm: number): number {
  const nearer = { ...field, heights: new Float32Array(field.heights.length).fill(farOutside) }
  raise(nearer, points, radiusKm)
  const { heights } = field
  let [before, after] = [0, 0]
  eachRaised(field, i => {
    const height = heights[i]!
    const least = Math.min(height, nearer.heights[i]!)
    if (height > 0) before++
    if (least > 0) after++
    heights[i] = least
  })
  return before === 0 ? 0 : after / before
}

/** Raises everything: what is not taken out of the field then is inside. */
export function raiseAll(field: Field): void {
  field.heights.fill(-farOutside)
  reachAll(field)
}

function reachAll({ first, last, columns }: Field): void {
  first.fill(0)
  last.fill(columns - 1)
}

/** Goes over the nodes that may have been raised. */
function eachRaised({ rows, columns, first, last }: Field, visit: (node: number) => void): void {
  for (let r = 0; r < rows; r++) {
    const end = r * columns + last[r]!
    for (let node = r * columns + first[r]!; node <= end; node++) visit(node)
  }
}

/**
 * Raises what lies between two sets of points: those nearest to it of the one lie on its one side and those of the other on its other, at least a
 * quarter of the compass apart, and both together are no farther off than `reachKm`.
 */
export function raiseBetween(field: Field, one: readonly LngLat[], other: readonly LngLat[], reachKm: number): void {
  const { heights, dy } = field
  const [a, b] = [nearestOf(field, one, reachKm), nearestOf(field, other, reachKm)]
  reachAll(field)
  const steep = 3 * dy * kmPerDegree
  for (let i = 0; i < heights.length; i++) {
    const toA = a.km[i]!
    const toB = b.km[i]!
    if (toA + toB >= reachKm) continue
    const cosine = toA === 0 || toB === 0 ? -1 : (a.x[i]! * b.x[i]! + a.y[i]! * b.y[i]!) / (toA * toB)
    heights[i] = Math.max(heights[i]!, Math.min(-cosine * steep, reachKm - toA - toB))
  }
}

/** For each node the nearest of some points: how far it is, and how far the node lies east and north of it. */
function nearestOf(field: Field, points: readonly LngLat[], reachKm: number): { km: Float32Array; x: Float32Array; y: Float32Array } {
  const { length } = field.heights
  const found = { km: new Float32Array(length).fill(Number.POSITIVE_INFINITY), x: new Float32Array(length), y: new Float32Array(length) }
  around(field, points, reachKm, (from, to, x, step, y) => {
    for (let node = from; node <= to; node++, x += step) {
      const km = Math.sqrt(x * x + y * y)
      if (km >= found.km[node]!) continue
      found.km[node] = km
      found.x[node] = x
      found.y[node] = y
    }
  })
  return found
}

/** Keeps what is nearer to some points than to others: one side of a line, from points beside it. */
export function keepNearer(field: Field, points: readonly LngLat[], others: readonly LngLat[], reachKm: number): void {
  const { heights } = field
  const own = nearestOf(field, points, reachKm)
  const other = nearestOf(field, others, reachKm)
  eachRaised(field, i => {
    if (heights[i]! <= 0) return
    const ahead = Math.min(reachKm, other.km[i]!) - Math.min(reachKm, own.km[i]!)
    heights[i] = Math.max(farOutside, Math.min(heights[i]!, ahead))
  })
}

/**
 * Lowers what does not lie on one side of the points it is nearest to: at sea, what faces a coast from the west. `bearing` is in degrees from
 * north; `eitherSide` of them to either side of it count. Gives the share of the field that was above zero and stays so.
 */
export function keepFacing(field: Field, points: readonly LngLat[], radiusKm: number, bearing: number, eitherSide = 70): number {
  const { heights } = field
  const leastCosine = Math.cos(eitherSide * radians)
  const nearest = nearestOf(field, points, radiusKm)
  const [sin, cos] = [Math.sin(bearing * radians), Math.cos(bearing * radians)]
  let [before, after] = [0, 0]
  eachRaised(field, i => {
    if (heights[i]! <= 0) return
    before++
    const ahead = nearest.x[i]! * sin + nearest.y[i]! * cos - leastCosine * nearest.km[i]!
    if (ahead > 0) after++
    else heights[i] = Math.max(farOutside, Math.min(heights[i]!, ahead - 1e-3))
  })
  return before === 0 ? 0 : after / before
}

/** Lowers what does not lie ahead of a point, seen in a direction, in degrees from north. */
export function keepAhead(
  { west, south, dx, dy, columns, rows, heights, first, last }: Field,
  [longitude, latitude]: LngLat,
  bearing: number,
): void {
  const [sin, cos] = [Math.sin(bearing * radians), Math.cos(bearing * radians)]
  for (let r = 0; r < rows; r++) {
    const y = (r * dy + south - latitude) * kmPerDegree
    const perDegree = kmPerDegree * Math.cos(((r * dy + south + latitude) / 2) * radians)
    for (let c = first[r]!; c <= last[r]!; c++) {
      const ahead = (c * dx + west - longitude) * perDegree * sin + y * cos
      if (ahead < heights[r * columns + c]!) heights[r * columns + c] = ahead
    }
  }
}

/** Lowers what lies in some polygons below zero (`inside` false), or what lies in none of them (true); near their edges by how far it is. */
export function cutTo(field: Field, polygons: Polygons, inside: boolean): void {
  const { west, south, dx, dy, columns, rows, heights, first, last } = field
  const within = new Uint8Array(columns * rows)
  const edge = new Float32Array(columns * rows).fill(4 * dy * kmPerDegree)
  for (const rings of polygons) {
    crossings(rings, 1, south, dy, rows, (r, found) => {
      const perDegree = kmPerDegree * Math.cos((r * dy + south) * radians)
      for (let i = 0; i + 1 < found.length; i += 2)
        for (let c = Math.max(first[r]!, Math.ceil((found[i]! - west) / dx)); c <= last[r]! && c * dx + west <= found[i + 1]!; c++)
          within[r * columns + c] = 1
      for (const x of found)
        for (let c = Math.max(0, Math.floor((x - west) / dx) - 1); c <= Math.min(columns - 1, Math.ceil((x - west) / dx) + 1); c++) {
          const away = Math.abs(c * dx + west - x) * perDegree
          if (away < edge[r * columns + c]!) edge[r * columns + c] = away
        }
    })
    crossings(rings, 0, west, dx, columns, (c, found) => {
      for (const y of found)
        for (let r = Math.max(0, Math.floor((y - south) / dy) - 1); r <= Math.min(rows - 1, Math.ceil((y - south) / dy) + 1); r++) {
          const away = Math.abs(r * dy + south - y) * kmPerDegree
          if (away < edge[r * columns + c]!) edge[r * columns + c] = away
        }
    })
  }
  eachRaised(field, i => {
    const height = (within[i] === 1) === inside ? edge[i]! : -edge[i]!
    if (height < heights[i]!) heights[i] = height
  })
}

/** Where the sides of rings cross each line of a grid: along rows (axis 1) or columns (axis 0), sorted. */
function crossings(
  rings: readonly Position[][],
  axis: 0 | 1,
  origin: number,
  step: number,
  count: number,
  each: (line: number, found: number[]) => void,
): void {
  const found: number[][] = []
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1]!
      const b = ring[i]!
      if (a[axis] === b[axis]) continue
      const low = a[axis]! < b[axis]! ? a : b
      const high = low === a ? b : a
      const last = Math.min(count - 1, Math.ceil((high[axis]! - origin) / step) - 1)
      for (let line = Math.max(0, Math.ceil((low[axis]! - origin) / step)); line <= last; line++) {
        const share = (line * step + origin - low[axis]!) / (high[axis]! - low[axis]!)
        const at = low[1 - axis]! + share * (high[1 - axis]! - low[1 - axis]!)
        const others = found[line]
        if (others) others.push(at)
        else found[line] = [at]
      }
    }
  found.forEach((line, i) => {
    each(
      i,
      line.sort((a, b) => a - b),
    )
  })
}

/** The outlines of what is higher than zero, holes with the piece they lie in. The field's own edge is taken to be outside. */
export function contour(field: Field): Polygons {
  const { west, south, dx, dy, columns, rows, heights, first, last } = field
  lowerEdge(field)
  // Each side of a cell that the outline crosses, and the side it leaves the cell by; the inside lies to the left.
  const next = new Map<number, number>()
  // A node has two sides, the one to its right and the one above it, numbered in turn: how far those of a cell are from twice its lower left node.
  const sides = [0, 3, 2 * columns, 1]
  for (let r = 0; r < rows - 1; r++) {
    let corners = 0
    const row = r * columns
    const end = Math.min(columns - 2, Math.max(last[r]!, last[r + 1]!))
    for (let c = Math.max(0, Math.min(first[r]!, first[r + 1]!) - 1); c <= end; c++) {
      // The right corners of one cell are the left ones of the next
      corners = ((corners & 2) >> 1) | ((corners & 4) << 1)
      if (heights[row + c + 1]! > 0) corners |= 2
      if (heights[row + columns + c + 1]! > 0) corners |= 4
      if (corners === 0 || corners === 15) continue
      const turn = turns[corners]!
      const node = 2 * (row + c)
      for (let t = 0; t < turn.length; t += 2) next.set(node + sides[turn[t]!]!, node + sides[turn[t + 1]!]!)
    }
  }
  const point = (side: number): Position => {
    const cell = side >> 1
    const c = cell % columns
    const r = Math.floor(cell / columns)
    const p = heights[cell]!
    const q = heights[side % 2 === 0 ? cell + 1 : cell + columns]!
    const share = Math.min(0.98, Math.max(0.02, p / (p - q)))
    return side % 2 === 0 ? [west + (c + share) * dx, south + r * dy] : [west + c * dx, south + (r + share) * dy]
  }
  const rings: Position[][] = []
  for (const start of next.keys()) {
    if (!next.has(start)) continue
    const ring: Position[] = []
    let side: number | undefined = start
    while (side !== undefined && next.has(side)) {
      ring.push(point(side))
      const to: number = next.get(side)!
      next.delete(side)
      side = to
    }
    if (ring.length > 3) rings.push([...ring, ring[0]!])
  }
  const plain = rings.map(ring => plainer(ring, dy / 5))
  const outer = plain.filter(ring => twiceArea(ring) > 0).map(ring => [ring])
  for (const hole of plain.filter(ring => twiceArea(ring) <= 0))
    (outer.length === 1
      ? outer[0]
      : outer.find(([ring]) => holdsPoint({ type: 'Polygon', coordinates: [ring!] }, hole[0] as LngLat))
    )?.push(hole)
  return outer
}

/** Corners that lie on a line with their neighbours say nothing; a ring keeps four. */
function plainer(ring: Position[], tolerance: number): Position[] {
  const plain = simplify({ type: 'Polygon', coordinates: [ring] }, { tolerance }).coordinates[0]!
  return plain.length > 3 ? plain : ring
}

function lowerEdge({ columns, rows, heights }: Field): void {
  const lower = (node: number) => {
    heights[node] = Math.min(-1e-3, heights[node]!)
  }
  for (let c = 0; c < columns; c++) {
    lower(c)
    lower((rows - 1) * columns + c)
  }
  for (let r = 0; r < rows; r++) {
    lower(r * columns)
    lower((r + 1) * columns - 1)
  }
}

const [below, right, above, left] = [0, 1, 2, 3]
/**
 * From which side of a cell to which the outline goes, pair by pair, by which corners are inside (lower left 1, lower right 2, upper
 * right 4, upper left 8).
 */
const turns: number[][] = [
  [],
  [below, left],
  [right, below],
  [right, left],
  [above, right],
  [below, left, above, right],
  [above, below],
  [above, left],
  [left, above],
  [below, above],
  [right, below, left, above],
  [right, above],
  [left, right],
  [below, right],
  [left, below],
  [],
]
