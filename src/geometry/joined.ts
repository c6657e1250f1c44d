import { Clipper64, ClipType, EndType, FillRule, inflatePaths, JoinType, type Path64, type PolyPath64, PolyTree64 } from 'clipper2-ts'
import type { Position } from 'geojson'
import type { Polygons } from './clip.ts'

/** Corners are kept to ten metres unless told otherwise: in whole numbers of that, what turns which way and what meets what is exact. */
const tenMetres = 1e4

/**
 * Pieces that cross, overlap or run along each other as one: what lies in any of them. A ring that crosses itself falls into loops. Clipper2 joins
 * them (Vatti's sweep), in whole numbers and so a great deal sooner than Turf, whose union reckons in numbers of any length. It may leave a ring that
 * touches itself; widened by a corner's precision on every hand (`by`, in those), such a seam is closed.
 */
export function joined(pieces: Polygons, perDegree = tenMetres, by = 0): Polygons {
  const paths = pieces.flatMap(rings => rings.map((ring, r) => pathOf(ring, r === 0, perDegree)))
  const clipper = new Clipper64()
  clipper.addSubject(by === 0 ? paths : inflatePaths(paths, by, JoinType.Miter, EndType.Polygon))
  const tree = new PolyTree64()
  clipper.execute(ClipType.Union, FillRule.NonZero, tree)
  const whole: Polygons = []
  collect(tree, whole, perDegree)
  return whole
}

/** A ring in whole numbers, what is inside to its left: an outline turns counterclockwise, a hole the other way. */
function pathOf(ring: readonly Position[], isOutline: boolean, perDegree: number): Path64 {
  const path = ring.slice(1).map(([x, y]) => ({ x: Math.round(x! * perDegree), y: Math.round(y! * perDegree) }))
  return twiceArea(ring) > 0 === isOutline ? path : path.reverse()
}

/** Outlines, each with the holes that lie in it, and whatever lies in those. */
function collect(tree: PolyPath64, into: Polygons, perDegree: number): void {
  for (const outline of childrenOf(tree)) {
    const holes = childrenOf(outline)
    into.push([outline, ...holes].map(({ poly }, i) => ringOf(poly ?? [], i === 0, perDegree)))
    for (const hole of holes) collect(hole, into, perDegree)
  }
}

const childrenOf = (tree: PolyPath64): PolyPath64[] => Array.from({ length: tree.count }, (_, i) => tree.child(i))

function ringOf(path: Path64, isOutline: boolean, perDegree: number): Position[] {
  const ring = path.map(({ x, y }): Position => [x / perDegree, y / perDegree])
  ring.push(ring[0]!)
  return twiceArea(ring) > 0 === isOutline ? ring : ring.reverse()
}

/** Positive where a ring runs counterclockwise. */
export function twiceArea(ring: readonly Position[]): number {
  let sum = 0
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!
  return sum
}
