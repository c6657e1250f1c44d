/** Sides of outlines one after another, each as the x and y of where it begins and of where it ends. */
export type Sides = number[]

/**
 * Goes over the pairs of sides whose boxes meet, by a grid of about as many cells as there are sides. A pair that shares several cells comes
 * several times; the earlier side is the second.
 */
export function eachPair(sides: Sides, visit: (side: number, other: number) => void): void {
  const count = sides.length / 4
  const cells = Math.max(1, Math.ceil(Math.sqrt(count)))
  const [cellOfX, cellOfY] = [along(sides, 0, cells), along(sides, 1, cells)]
  // Of each cell the side that came last, and of each entry the one before it
  const heads = new Int32Array(cells * cells).fill(-1)
  const entries: number[] = []
  const before: number[] = []
  for (let s = 0; s < count; s++) {
    const at = 4 * s
    const x1 = Math.min(sides[at]!, sides[at + 2]!)
    const x2 = Math.max(sides[at]!, sides[at + 2]!)
    const y1 = Math.min(sides[at + 1]!, sides[at + 3]!)
    const y2 = Math.max(sides[at + 1]!, sides[at + 3]!)
    const left = cellOfX(x1)
    const right = cellOfX(x2)
    const low = cellOfY(y1)
    const high = cellOfY(y2)
    for (let r = low; r <= high; r++)
      for (let c = left; c <= right; c++) {
        const cell = r * cells + c
        for (let e = heads[cell]!; e >= 0; e = before[e]!) {
          const o = 4 * entries[e]!
          if (sides[o]! < x1 && sides[o + 2]! < x1) continue
          if (sides[o]! > x2 && sides[o + 2]! > x2) continue
          if (sides[o + 1]! < y1 && sides[o + 3]! < y1) continue
          if (sides[o + 1]! > y2 && sides[o + 3]! > y2) continue
          visit(s, entries[e]!)
        }
        entries.push(s)
        before.push(heads[cell]!)
        heads[cell] = entries.length - 1
      }
  }
}

/** In which of so many columns (axis 0) or rows (1) over some sides a value lies. */
function along(sides: Sides, axis: 0 | 1, cells: number): (value: number) => number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = axis; i < sides.length; i += 2) {
    if (sides[i]! < least) least = sides[i]!
    if (sides[i]! > most) most = sides[i]!
  }
  const step = (most - least) / cells || 1
  return value => Math.min(cells - 1, Math.floor((value - least) / step))
}

/** On which side of the line from (ax, ay) to (bx, by) a point lies: positive on its left. */
export const turn = (ax: number, ay: number, bx: number, by: number, x: number, y: number): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax)
