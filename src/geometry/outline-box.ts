import type { Polygons } from './clip.ts'

/** A box `[west, south, east, north]` as the corners are written: east may pass 180. */
export type Box = [number, number, number, number]

/** The box that outlines fit into. */
export function outlineBox(polygons: Polygons): Box {
  const box: Box = [Number.POSITIVE_INFINITY, 90, Number.NEGATIVE_INFINITY, -90]
  for (const [outer] of polygons)
    for (const [longitude, latitude] of outer!) {
      box[0] = Math.min(box[0], longitude!)
      box[1] = Math.min(box[1], latitude!)
      box[2] = Math.max(box[2], longitude!)
      box[3] = Math.max(box[3], latitude!)
    }
  return box
}
