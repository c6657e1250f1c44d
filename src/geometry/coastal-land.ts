import { pointsBy, unsharedPoints } from './border-shapes.ts'
import type { Polygons } from './clip.ts'
import { kmPerDegree, radians } from './degree.ts'
import { cellOver, contour, cutTo, fieldOver, raise } from './field.ts'
import { holdsPoint } from './holds-point.ts'
import type { LngLat } from './lng-lat.ts'
import { outlineBox } from './outline-box.ts'
import { withoutSplinters } from './outline-shapes.ts'
import { areaKm2, mainBody, middleOfBox, thinned, turnedTo, wider } from './outlines.ts'
import { polygonsOf, type RelativeShape } from './relative-shape.ts'

/** A strip that is nearly all of its land says no more than the land's name: Malta has no coast apart from itself. */
const mostOfLand = 0.7

/** One of the seas that a land lies by: its outline, or for an ocean, which has none, the bearing in degrees in which it lies from its shores. */
export type OneSea = { outline: Polygons } | { bearing: number }

/**
 * "coastal Ecuador", "the coast of Syria": what of an area lies within so many kilometres of the sea, or of one sea: "Turkey’s Black Sea coast". `edge` is the outline of the country it lies in, or its own,
 * `others` those of the lands about, by which that edge is a border. Null inland, and where hardly anything lies farther from the sea.
 */
export function coastalLand(
  area: Polygons,
  edge: Polygons,
  others: Polygons,
  breadthKm: number,
  sea: OneSea | null = null,
): RelativeShape | null {
  const body = mainBody(area)
  const [longitude] = middleOfBox(body)
  const turned = turnedTo(body, longitude)
  const box = wider(outlineBox(turned), breadthKm)
  const cellKm = cellOver(box, Math.max(1, breadthKm / 4))
  const all = thinned(unsharedPoints(turnedTo(edge, longitude), turnedTo(others, longitude), cellKm, box), cellKm)
  const coast = !sea
    ? all
    : 'outline' in sea
      ? pointsBy(all, turnedTo(sea.outline, longitude), box)
      : all.filter(point => isOpen(point, sea.bearing, turned))
  if (coast.length === 0) return null
  const field = fieldOver(box, cellKm)
  raise(field, coast, breadthKm)
  cutTo(field, turned, true)
  const strip = withoutSplinters(contour(field), breadthKm * breadthKm)
  return strip && sizeOf(polygonsOf(strip.geometry)) < mostOfLand * sizeOf(turned) ? strip : null
}

const openKm = 400
const stepKm = 25

/** Whether nothing of a land lies before a point of its shore in a direction. */
function isOpen([longitude, latitude]: LngLat, bearing: number, land: Polygons): boolean {
  const outline = { type: 'MultiPolygon', coordinates: land } as const
  const north = Math.cos(bearing * radians) / kmPerDegree
  const east = Math.sin(bearing * radians) / (kmPerDegree * Math.cos(latitude * radians))
  for (let km = stepKm; km <= openKm; km += stepKm) if (holdsPoint(outline, [longitude + east * km, latitude + north * km])) return false
  return true
}

/** Without the holes: the strip round an island is a ring. */
function sizeOf(polygons: Polygons): number {
  return polygons.reduce((sum, [outer, ...holes]) => sum + areaKm2(outer!) - holes.reduce((less, hole) => less + areaKm2(hole), 0), 0)
}
