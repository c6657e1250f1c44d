import { featureCollection, polygon, union } from '@turf/turf'
import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'

/** Corners are kept to ten metres; less than this, in square degrees, is no turn to one side. */
const flat = 1e-11

/**
 * Which of some pieces are tangled: two sides of theirs cross or run along each other, or one of their rings touches itself. An island drawn a
 * little apart from its mainland may lie over its shore.
 */
export function tangled(pieces: Polygons): Set<number> {
  const { from, to, ring, piece, first, last } = sidesOf(pieces)
  const found = new Set<number>()
  const count = ring.length
  if (count === 0) return found
  const grid = gridOver(from, to)
  // Of each cell the side that came last, and of each entry the one before it
  const heads = new Int32Array(grid.columns * grid.rows).fill(-1)
  const entries: number[] = []
  const before: number[] = []
  for (let s = 0; s < count; s++) {
    const [left, right] = grid.columnsOf(s)
    const [low, high] = grid.rowsOf(s)
    for (let r = low; r <= high; r++)
      for (let c = left; c <= right; c++) {
        const cell = r * grid.columns + c
        for (let e = heads[cell]!; e >= 0; e = before[e]!) {
          const other = entries[e]!
          if (found.has(piece[s]!) && found.has(piece[other]!)) continue
          const own = ring[s] === ring[other]
          if (own && (s - other === 1 || (other === first[s] && s === last[s]))) continue
          if (!meet(from[s]!, to[s]!, from[other]!, to[other]!, own)) continue
          found.add(piece[s]!).add(piece[other]!)
        }
        entries.push(s)
        before.push(heads[cell]!)
        heads[cell] = entries.length - 1
      }
  }
  return found
}

/** The same pieces with those that are tangled joined to one, by Turf; the others stay as they are. */
export function untangled(pieces: Polygons): Polygons {
  const amiss = tangled(pieces)
  if (amiss.size === 0) return pieces
  const parts = [...amiss].map(i => polygon(pieces[i]!))
  // Turf wants two
  const whole = union(featureCollection(parts.length === 1 ? [parts[0]!, parts[0]!] : parts))?.geometry
  const joined = !whole ? [] : whole.type === 'Polygon' ? [whole.coordinates] : whole.coordinates
  return [...pieces.filter((_, i) => !amiss.has(i)), ...joined]
}

/** A ring without corners that come twice and spikes that go out and back over the same ground; null where nothing is left. */
export function withoutSpikes(ring: readonly Position[]): Position[] | null {
  const kept: Position[] = []
  for (let i = 0; i < ring.length - 1; i++) {
    kept.push(ring[i]!)
    for (;;) {
      const n = kept.length
      if (n > 1 && same(kept[n - 1]!, kept[n - 2]!)) kept.pop()
      else if (n > 2 && isSpike(kept[n - 3]!, kept[n - 2]!, kept[n - 1]!)) kept.splice(n - 2, 1)
      else break
    }
  }
  // Its end goes on into its beginning
  let start = 0
  while (kept.length - start > 2) {
    const [before, last, first, next] = [kept.at(-2)!, kept.at(-1)!, kept[start]!, kept[start + 1]!]
    if (same(last, first) || isSpike(before, last, first)) kept.pop()
    else if (isSpike(last, first, next)) start++
    else return [...kept.slice(start), first]
  }
  return null
}

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1]

/** Whether one goes from `a` to `b` and back over the same ground. */
function isSpike(a: Position, b: Position, c: Position): boolean {
  return Math.abs(turn(a, b, c)) < flat && (b[0]! - a[0]!) * (c[0]! - b[0]!) + (b[1]! - a[1]!) * (c[1]! - b[1]!) < 0
}

function sidesOf(pieces: Polygons) {
  const from: Position[] = []
  const to: Position[] = []
  const [ring, piece, first, last]: [number[], number[], number[], number[]] = [[], [], [], []]
  let rings = 0
  pieces.forEach((own, p) => {
    for (const corners of own) {
      const start = from.length
      for (let i = 1; i < corners.length; i++) {
        from.push(corners[i - 1]!)
        to.push(corners[i]!)
        ring.push(rings)
        piece.push(p)
        first.push(start)
        last.push(start + corners.length - 2)
      }
      rings++
    }
  })
  return { from, to, ring, piece, first, last }
}

/** A grid of about as many cells as there are sides, and which of its columns and rows a side reaches over. */
function gridOver(from: readonly Position[], to: readonly Position[]) {
  const cells = Math.max(1, Math.ceil(Math.sqrt(from.length)))
  const along = (axis: 0 | 1) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (const corner of from) {
      if (corner[axis]! < least) least = corner[axis]!
      if (corner[axis]! > most) most = corner[axis]!
    }
    const step = (most - least) / cells || 1
    const cell = (value: number) => Math.min(cells - 1, Math.floor((value - least) / step))
    return (s: number): [number, number] => {
      const [a, b] = [cell(from[s]![axis]!), cell(to[s]![axis]!)]
      return a < b ? [a, b] : [b, a]
    }
  }
  return { columns: cells, rows: cells, columnsOf: along(0), rowsOf: along(1) }
}

/** Whether two sides cross or run along each other, or, of one ring, touch. */
function meet(a: Position, b: Position, c: Position, d: Position, touching: boolean): boolean {
  if (Math.max(a[0]!, b[0]!) < Math.min(c[0]!, d[0]!) || Math.max(c[0]!, d[0]!) < Math.min(a[0]!, b[0]!)) return false
  if (Math.max(a[1]!, b[1]!) < Math.min(c[1]!, d[1]!) || Math.max(c[1]!, d[1]!) < Math.min(a[1]!, b[1]!)) return false
  const [toC, toD, toA, toB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)]
  if (toC * toD > 0 || toA * toB > 0) return false
  if (toC === 0 && toD === 0) return overlap(a, b, c, d) > (touching ? -1 : 0)
  return touching || (toC * toD < 0 && toA * toB < 0)
}

const turn = (a: Position, b: Position, c: Position) => (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!)

/** On which side of a line a point lies: 0 on it. */
function side(a: Position, b: Position, c: Position): -1 | 0 | 1 {
  const turned = turn(a, b, c)
  return turned > flat ? 1 : turned < -flat ? -1 : 0
}

/** How much of one line two stretches of it share; they are known to meet. */
function overlap(a: Position, b: Position, c: Position, d: Position): number {
  const axis = Math.abs(b[0]! - a[0]!) > Math.abs(b[1]! - a[1]!) ? 0 : 1
  const [a1, b1, c1, d1] = [a[axis]!, b[axis]!, c[axis]!, d[axis]!]
  return Math.min(Math.max(a1, b1), Math.max(c1, d1)) - Math.max(Math.min(a1, b1), Math.min(c1, d1))
}
