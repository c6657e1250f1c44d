import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'
import { joined } from './joined.ts'
import { eachPair, type Sides, turn } from './side-grid.ts'

/** Corners are kept to ten metres; less than this, in square degrees, is no turn to one side. */
const flat = 1e-11

/**
 * Which of some pieces are tangled: two sides of theirs cross or run along each other, or one of their rings touches itself. An island drawn a
 * little apart from its mainland may lie over its shore.
 */
export function tangled(pieces: Polygons): Set<number> {
  const { sides, ring, piece, first, last } = sidesOf(pieces)
  const found = new Set<number>()
  eachPair(sides, (side, other) => {
    if (found.has(piece[side]!) && found.has(piece[other]!)) return
    const own = ring[side] === ring[other]
    if (own && (side - other === 1 || (other === first[side] && side === last[side]))) return
    if (meet(sides, 4 * side, 4 * other, own)) found.add(piece[side]!).add(piece[other]!)
  })
  return found
}

/** The same pieces with those that are tangled joined to one, its corners whole numbers of a degree's share; the others stay as they are. */
export function untangled(pieces: Polygons, perDegree?: number): Polygons {
  const amiss = tangled(pieces)
  if (amiss.size === 0) return pieces
  const crossing = pieces.filter((_, i) => amiss.has(i))
  const whole = joined(crossing, perDegree)
  return [...pieces.filter((_, i) => !amiss.has(i)), ...(tangled(whole).size === 0 ? whole : joined(whole, perDegree, 1))]
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
  return (
    Math.abs(turn(a[0]!, a[1]!, b[0]!, b[1]!, c[0]!, c[1]!)) < flat &&
    (b[0]! - a[0]!) * (c[0]! - b[0]!) + (b[1]! - a[1]!) * (c[1]! - b[1]!) < 0
  )
}

function sidesOf(pieces: Polygons) {
  const sides: Sides = []
  const [ring, piece, first, last]: [number[], number[], number[], number[]] = [[], [], [], []]
  let rings = 0
  pieces.forEach((own, p) => {
    for (const corners of own) {
      const start = ring.length
      for (let i = 1; i < corners.length; i++) {
        sides.push(corners[i - 1]![0]!, corners[i - 1]![1]!, corners[i]![0]!, corners[i]![1]!)
        ring.push(rings)
        piece.push(p)
        first.push(start)
        last.push(start + corners.length - 2)
      }
      rings++
    }
  })
  return { sides, ring, piece, first, last }
}

/** Whether two sides whose boxes meet cross or run along each other, or, of one ring, touch. */
function meet(sides: Sides, s: number, o: number, touching: boolean): boolean {
  const ax = sides[s]!
  const ay = sides[s + 1]!
  const bx = sides[s + 2]!
  const by = sides[s + 3]!
  const cx = sides[o]!
  const cy = sides[o + 1]!
  const dx = sides[o + 2]!
  const dy = sides[o + 3]!
  const toC = side(turn(ax, ay, bx, by, cx, cy))
  const toD = side(turn(ax, ay, bx, by, dx, dy))
  if (toC * toD > 0) return false
  const toA = side(turn(cx, cy, dx, dy, ax, ay))
  const toB = side(turn(cx, cy, dx, dy, bx, by))
  if (toA * toB > 0) return false
  if (toC === 0 && toD === 0) {
    const shared = Math.abs(bx - ax) > Math.abs(by - ay) ? overlap(ax, bx, cx, dx) : overlap(ay, by, cy, dy)
    return shared > (touching ? -1 : 0)
  }
  return touching || (toC * toD < 0 && toA * toB < 0)
}

/** On which side of a line a point lies that it turns so far for: 0 on it. */
function side(turned: number): -1 | 0 | 1 {
  return turned > flat ? 1 : turned < -flat ? -1 : 0
}

/** How much two stretches of a line share; they are known to meet. */
function overlap(a: number, b: number, c: number, d: number): number {
  return Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d))
}
