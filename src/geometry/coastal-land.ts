import { unsharedPoints } from './border-shapes.ts'
import type { Polygons } from './clip.ts'
import { cellOver, contour, cutTo, fieldOver, raise } from './field.ts'
import { outlineBox } from './outline-box.ts'
import { withoutSplinters } from './outline-shapes.ts'
import { areaKm2, mainBody, middleOfBox, thinned, turnedTo, wider } from './outlines.ts'
import { polygonsOf, type RelativeShape } from './relative-shape.ts'

/** A strip that is nearly all of its land says no more than the land's name: Malta has no coast apart from itself. */
const mostOfLand = 0.7

/**
 * "coastal Ecuador", "the coast of Syria": what of an area lies within so many kilometres of the sea. `edge` is the outline of the country it lies in, or its own,
 * `others` those of the lands about, by which that edge is a border. Null inland, and where hardly anything lies farther from the sea.
 */
export function coastalLand(area: Polygons, edge: Polygons, others: Polygons, breadthKm: number): RelativeShape | null {
  const body = mainBody(area)
  const [longitude] = middleOfBox(body)
  const turned = turnedTo(body, longitude)
  const box = wider(outlineBox(turned), breadthKm)
  const cellKm = cellOver(box, Math.max(1, breadthKm / 4))
  const coast = thinned(unsharedPoints(turnedTo(edge, longitude), turnedTo(others, longitude), cellKm, box), cellKm)
  const field = fieldOver(box, cellKm)
  raise(field, coast, breadthKm)
  cutTo(field, turned, true)
  const strip = withoutSplinters(contour(field), breadthKm * breadthKm)
  return strip && sizeOf(polygonsOf(strip.geometry)) < mostOfLand * sizeOf(turned) ? strip : null
}

/** Without the holes: the strip round an island is a ring. */
function sizeOf(polygons: Polygons): number {
  return polygons.reduce((sum, [outer, ...holes]) => sum + areaKm2(outer!) - holes.reduce((less, hole) => less + areaKm2(hole), 0), 0)
}
