import type { BoundingBox } from './lng-lat.ts'

/**
 * The smallest box around boxes (a point is a box of no size); null around none. Where it is shorter to go across the
 * antimeridian, west > east: around Fiji and Samoa it is `[178, …, -171, …]`, not the whole world.
 */
export function boundsAround(boxes: readonly BoundingBox[]): BoundingBox | null {
  if (boxes.length === 0) return null
  let south = 90
  let north = -90
  for (const [, s, , n] of boxes) {
    south = Math.min(south, s)
    north = Math.max(north, n)
  }
  const [west, east] = longitudesAround(boxes)
  return [west, south, east, north]
}

/** The shortest stretch of longitudes that holds them all: what is left when the widest empty gap is taken out of the circle. */
function longitudesAround(boxes: readonly BoundingBox[]): [number, number] {
  const arcs = boxes
    .flatMap(([west, , east]): [number, number][] =>
      west <= east
        ? [[west, east]]
        : [
            [west, 180],
            [-180, east],
          ],
    )
    .sort((a, b) => a[0] - b[0])
  let reach = Number.NEGATIVE_INFINITY
  let [gap, west, east] = [Number.NEGATIVE_INFINITY, -180, 180]
  const first = arcs[0]![0]
  const last = arcs.reduce((furthest, arc) => Math.max(furthest, arc[1]), -180)
  // The gap over the antimeridian is tried first, so that an ordinary box stays ordinary when gaps are equal.
  gap = first + 360 - last
  west = first
  east = last
  for (const [from, to] of arcs) {
    if (reach !== Number.NEGATIVE_INFINITY && from - reach > gap) {
      gap = from - reach
      west = from
      east = reach
    }
    reach = Math.max(reach, to)
  }
  return [west, east]
}

/** Whether two boxes meet, either of which may lie across the antimeridian. */
export function boxesMeet([west, south, east, north]: BoundingBox, [w, s, e, n]: BoundingBox): boolean {
  const turn = (from: number, to: number) => (to - from + 360) % 360
  return south <= n && s <= north && (turn(west, w) <= turn(west, east) || turn(w, west) <= turn(w, e))
}
