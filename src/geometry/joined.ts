import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { holdsPoint } from './holds-point.ts'
import { eachPair, type Sides, turn } from './side-grid.ts'

/** Corners are kept to ten metres. In whole numbers of that, what turns which way and what meets what is exact. */
const perDegree = 1e4
/** A crossing is moved to a whole number, and a side with it, which may come to cross another: they are parted again, up to so many times. */
const mostRounds = 6

/**
 * Pieces that cross, overlap or run along each other as one: what lies in any of them. A ring that crosses itself falls into loops. Sides are parted
 * wherever they meet, those that run both ways cancel out, and of the rest those are kept that have the outside on one hand and none on the other.
 */
export function joined(pieces: Polygons): Polygons {
  const edges = edgesOf(parted(sidesOf(pieces)))
  return withHoles(ringsOf(edges, boundaryOf(edges)))
}

/** The sides of outlines, what is inside to their left. */
function sidesOf(pieces: Polygons): Sides {
  const sides: Sides = []
  for (const rings of pieces)
    rings.forEach((ring, r) => {
      const flat = ring.map(([x, y]) => [Math.round(x! * perDegree), Math.round(y! * perDegree)])
      if (twiceArea(flat) > 0 !== (r === 0)) flat.reverse()
      for (let i = 1; i < flat.length; i++) {
        const [[ax, ay], [bx, by]] = [flat[i - 1] as [number, number], flat[i] as [number, number]]
        if (ax !== bx || ay !== by) sides.push(ax, ay, bx, by)
      }
    })
  return sides
}

/** Sides that meet only where they begin and end. */
function parted(sides: Sides): Sides {
  // Those before this one are known not to meet each other
  let fresh = 0
  for (let round = 0; round < mostRounds; round++) {
    const cuts = new Map<number, number[]>()
    const cut = (side: number, x: number, y: number) => {
      const at = 4 * side
      if ((x === sides[at] && y === sides[at + 1]) || (x === sides[at + 2] && y === sides[at + 3])) return
      const others = cuts.get(side)
      if (others) others.push(x, y)
      else cuts.set(side, [x, y])
    }
    eachPair(sides, (side, other) => {
      if (side >= fresh || other >= fresh) cutWhereMeeting(sides, side, other, cut)
    })
    if (cuts.size === 0) break
    const next: Sides = []
    for (let s = 0; s < sides.length / 4; s++) if (!cuts.has(s)) next.push(...sides.slice(4 * s, 4 * s + 4))
    fresh = next.length / 4
    for (const [side, points] of cuts) pushParts(next, sides.slice(4 * side, 4 * side + 4) as Side, points)
    sides = next
  }
  return sides
}

type Side = [ax: number, ay: number, bx: number, by: number]

function cutWhereMeeting(sides: Sides, side: number, other: number, cut: (side: number, x: number, y: number) => void): void {
  const [s, o] = [4 * side, 4 * other]
  const [ax, ay, bx, by] = [sides[s]!, sides[s + 1]!, sides[s + 2]!, sides[s + 3]!]
  const [cx, cy, dx, dy] = [sides[o]!, sides[o + 1]!, sides[o + 2]!, sides[o + 3]!]
  const toC = turn(ax, ay, bx, by, cx, cy)
  const toD = turn(ax, ay, bx, by, dx, dy)
  if ((toC > 0 && toD > 0) || (toC < 0 && toD < 0)) return
  const toA = turn(cx, cy, dx, dy, ax, ay)
  const toB = turn(cx, cy, dx, dy, bx, by)
  if ((toA > 0 && toB > 0) || (toA < 0 && toB < 0)) return
  if (toA !== 0 && toB !== 0 && toC !== 0 && toD !== 0) {
    const share = toA / (toA - toB)
    const [x, y] = [Math.round(ax + share * (bx - ax)), Math.round(ay + share * (by - ay))]
    cut(side, x, y)
    cut(other, x, y)
    return
  }
  if (toC === 0 && isWithin(cx, cy, ax, ay, bx, by)) cut(side, cx, cy)
  if (toD === 0 && isWithin(dx, dy, ax, ay, bx, by)) cut(side, dx, dy)
  if (toA === 0 && isWithin(ax, ay, cx, cy, dx, dy)) cut(other, ax, ay)
  if (toB === 0 && isWithin(bx, by, cx, cy, dx, dy)) cut(other, bx, by)
}

/** Whether a point of a line lies on the stretch of it from `a` to `b`. */
function isWithin(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by)
}

function pushParts(to: Sides, [ax, ay, bx, by]: Side, points: readonly number[]): void {
  const along = (x: number, y: number) => (x - ax) * (bx - ax) + (y - ay) * (by - ay)
  const stops: [number, number][] = [[bx, by]]
  for (let i = 0; i < points.length; i += 2) stops.push([points[i]!, points[i + 1]!])
  stops.sort(([x1, y1], [x2, y2]) => along(x1, y1) - along(x2, y2))
  let [fromX, fromY] = [ax, ay]
  for (const [x, y] of stops) {
    if (x !== fromX || y !== fromY) to.push(fromX, fromY, x, y)
    fromX = x
    fromY = y
  }
}

/** Sides that meet at their ends, each once: how many more lie one way than the other. */
interface Edges {
  corners: [x: number, y: number][]
  from: number[]
  to: number[]
  /** How many times more one is inside on its left than on its right. */
  weight: number[]
  /** Of each corner the edges that leave it (2 × edge) and those that come to it (2 × edge + 1), counterclockwise. */
  about: number[][]
}

function edgesOf(sides: Sides): Edges {
  const corners: [number, number][] = []
  const numbers = new Map<number, number>()
  const cornerAt = (x: number, y: number) => {
    const key = (x + 2 ** 23) * 2 ** 24 + y + 2 ** 23
    let corner = numbers.get(key)
    if (corner === undefined) {
      corner = corners.push([x, y]) - 1
      numbers.set(key, corner)
    }
    return corner
  }
  const surplus = new Map<number, number>()
  for (let i = 0; i < sides.length; i += 4) {
    const [a, b] = [cornerAt(sides[i]!, sides[i + 1]!), cornerAt(sides[i + 2]!, sides[i + 3]!)]
    const key = a < b ? a * 2 ** 25 + b : b * 2 ** 25 + a
    surplus.set(key, (surplus.get(key) ?? 0) + (a < b ? 1 : -1))
  }
  const edges: Edges = { corners, from: [], to: [], weight: [], about: corners.map(() => []) }
  for (const [key, count] of surplus) {
    if (count === 0) continue
    const ends = [Math.floor(key / 2 ** 25), key % 2 ** 25]
    const [a, b] = count > 0 ? (ends as [number, number]) : ([ends[1], ends[0]] as [number, number])
    edges.about[a]!.push(2 * edges.from.length)
    edges.about[b]!.push(2 * edges.from.length + 1)
    edges.from.push(a)
    edges.to.push(b)
    edges.weight.push(Math.abs(count))
  }
  edges.about.forEach((ends, corner) => {
    if (ends.length > 2) ends.sort((a, b) => counterclockwise(corners[corner]!, corners[farEnd(edges, a)]!, corners[farEnd(edges, b)]!))
  })
  return edges
}

const farEnd = ({ from, to }: Edges, end: number): number => (end % 2 === 0 ? to[end >> 1]! : from[end >> 1]!)

/** Below zero where one who turns counterclockwise about a point, from the east, sees `a` before `b`. */
function counterclockwise([x, y]: [number, number], a: [number, number], b: [number, number]): number {
  const half = ([ax, ay]: [number, number]) => (ay > y || (ay === y && ax > x) ? 0 : 1)
  return half(a) - half(b) || -Math.sign(turn(x, y, a[0], a[1], b[0], b[1]))
}

/**
 * Of each edge whether it is kept: 1 as it runs, -1 the other way, 0 not. How many times over one is inside to its left is counted for one edge of those that hang
 * together, and about each corner from one to the next.
 */
function boundaryOf(edges: Edges): Int8Array {
  const { from, weight, about } = edges
  const left = new Array<number | undefined>(from.length)
  const seen = new Uint8Array(about.length)
  for (let e = 0; e < from.length; e++) {
    if (left[e] !== undefined) continue
    left[e] = timesLeftOf(edges, e)
    const corners = [from[e]!]
    for (let corner = corners.pop(); corner !== undefined; corner = corners.pop()) {
      if (seen[corner] === 1) continue
      seen[corner] = 1
      const ends = about[corner]!
      const first = ends.findIndex(end => left[end >> 1] !== undefined)
      const known = ends[first]!
      // Between one edge and the next about the corner
      let times = known % 2 === 0 ? left[known >> 1]! : left[known >> 1]! - weight[known >> 1]!
      for (let i = 1; i < ends.length; i++) {
        const end = ends[(first + i) % ends.length]!
        const own = weight[end >> 1]!
        left[end >> 1] = end % 2 === 0 ? times + own : times
        times += end % 2 === 0 ? own : -own
      }
      for (const end of ends) corners.push(farEnd(edges, end))
    }
  }
  return Int8Array.from(from, (_, e) => {
    const [onLeft, onRight] = [left[e] !== 0, left[e] !== weight[e]]
    return onLeft === onRight ? 0 : onLeft ? 1 : -1
  })
}

/** How many times over one is inside to the left of an edge: what a line from its middle, across it, still passes tells. */
function timesLeftOf({ corners, from, to, weight }: Edges, edge: number): number {
  const [a, b] = [corners[from[edge]!]!, corners[to[edge]!]!]
  const axis = Math.abs(b[1] - a[1]) >= Math.abs(b[0] - a[0]) ? 1 : 0
  const across = 1 - axis
  const [middle, own] = [(a[axis]! + b[axis]!) / 2, (a[across]! + b[across]!) / 2]
  // The inside of an edge that rises lies to its west, of one that runs east to its north
  const way = axis === 1 ? 1 : -1
  let times = 0
  for (let e = 0; e < from.length; e++) {
    const p = corners[from[e]!]!
    const q = corners[to[e]!]!
    if (e === edge || p[axis]! > middle === q[axis]! > middle) continue
    const at = p[across]! + ((middle - p[axis]!) / (q[axis]! - p[axis]!)) * (q[across]! - p[across]!)
    if (at > own) times += (q[axis]! > p[axis]! ? way : -way) * weight[e]!
  }
  const rises = (b[axis]! > a[axis]! ? way : -way) > 0
  return rises ? times + weight[edge]! : times
}

/** The kept edges as rings that touch themselves nowhere, what is inside to their left. */
function ringsOf(edges: Edges, kept: Int8Array): Position[][] {
  const { corners, about } = edges
  const rings: Position[][] = []
  const used = new Uint8Array(kept.length)
  const leaves = (end: number) => kept[end >> 1] === (end % 2 === 0 ? 1 : -1) && used[end >> 1] === 0
  for (let e = 0; e < kept.length; e++) {
    if (kept[e] === 0 || used[e] === 1) continue
    const path: number[] = []
    const placeIn = new Map<number, number>()
    let end: number | undefined = kept[e] === 1 ? 2 * e : 2 * e + 1
    while (end !== undefined) {
      used[end >> 1] = 1
      path.push(farEnd(edges, end ^ 1))
      placeIn.set(path.at(-1)!, path.length - 1)
      const corner: number = farEnd(edges, end)
      // A corner that comes again closes a loop
      const start = placeIn.get(corner)
      if (start !== undefined) {
        const loop = path.splice(start)
        for (const one of loop) placeIn.delete(one)
        rings.push([...loop, corner].map(one => [corners[one]![0] / perDegree, corners[one]![1] / perDegree]))
      }
      const ends: number[] = about[corner]!
      const came = ends.indexOf(end ^ 1)
      end = undefined
      // Leftmost first
      for (let i = 1; i <= ends.length && end === undefined; i++) {
        const next = ends[(came + ends.length - i) % ends.length]!
        if (leaves(next)) end = next
      }
    }
  }
  return rings
}

/** Rings that run counterclockwise, each with the others that lie in it: of those around a hole the smallest has it. */
function withHoles(rings: readonly Position[][]): Polygons {
  const sized = rings.map(ring => ({ ring, size: twiceArea(ring) }))
  const outer = sized.filter(({ size }) => size > 0).sort((a, b) => a.size - b.size)
  const pieces = outer.map(({ ring }) => [ring])
  for (const { ring, size } of sized) {
    if (size >= 0) continue
    const [a, b] = [ring[0]!, ring[1]!]
    // A corner may be one of the outer ring's
    const point: [number, number] = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2]
    pieces.find(([edge], i) => outer[i]!.size > -size && holdsPoint({ type: 'Polygon', coordinates: [edge!] }, point))?.push(ring)
  }
  return pieces
}

/** Positive where a ring runs counterclockwise. */
export function twiceArea(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!
  return sum
}
