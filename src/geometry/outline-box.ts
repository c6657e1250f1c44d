import type { Polygons } from './clip.ts'

/** A box `[west, south, east, north]` as the corners are written: east may pass 180. */
export type Box = [number, number, number, number]

/** The box that outlines fit into. */
export function outlineBox(polygons: Polygons): Box {
  const box: Box = [Number.POSITIVE_INFINITY, 90, Number.NEGATIVE_INFINITY, -90]
  for (const [outer] of polygons)
    for (const corner of outer!) {
      const x = corner[0]!
      const y = corner[1]!
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
  return box
}
