import type { Polygons } from './clip.ts'
import { contour, cutTo, fieldOver, raiseBetween } from './field.ts'
import type { LngLat } from './lng-lat.ts'
import { outlineBox } from './outline-box.ts'
import { areaKm2, boxOfPoints, densified, flatKm, mainBody, thinned, turnedTo, wider } from './outlines.ts'
import { finished, type RelativeShape } from './relative-shape.ts'
import { between } from './spot-shapes.ts'

/** Farther apart than this nothing is said to lie between them: it would be an ocean's whole width. */
const farthestKm = 4000
/** Of a gap in several pieces those smaller than this share of the largest are left by the grid alone. */
const leastGap = 1 / 50
/** Islands smaller than this share of the land they belong to are passed over: the sea between Morocco and Spain does not begin at the Canaries. */
const leastPiece = 1 / 200

/**
 * "the strait between Denmark and Sweden", "between Cyprus and Lebanon": what has one of them on its one side and the other on its other, and is
 * neither. A town is a single point. Null where they lie too far apart.
 */
export function gapBetween(one: Polygons | LngLat, other: Polygons | LngLat): RelativeShape | null {
  const [a, b] = sidesOf(one, other)
  const step = Math.min(100, Math.max(5, Math.max(a.breadthKm, b.breadthKm) / 30))
  const [coarseA, coarseB] = [a.points(step), b.points(step)]
  const reachA = leastTo(coarseA, coarseB)
  const apartKm = Math.min(...reachA)
  if (apartKm > farthestKm) return null
  const reachKm = 1.6 * apartKm + 150
  const box = boxOfPoints([
    ...coarseA.filter((_, i) => reachA[i]! <= reachKm),
    ...coarseB.filter(point => coarseA.some(from => flatKm(from, point) <= reachKm)),
  ])
  const [broad, high] = [flatKm([box[0], box[1]], [box[2], box[1]]), flatKm([box[0], box[1]], [box[0], box[3]])]
  const cellKm = Math.max(2, Math.max(broad, high) / 48)
  const field = fieldOver(wider(box, 2 * cellKm), cellKm)
  raiseBetween(field, a.points(cellKm, box), b.points(cellKm, box), reachKm)
  cutTo(field, a.land, false)
  cutTo(field, b.land, false)
  const pieces = contour(field)
  const sizes = pieces.map(rings => areaKm2(rings[0]!))
  const large = pieces.filter((_, i) => sizes[i]! >= Math.max(...sizes) * leastGap)
  const nearest = coarseA[reachA.indexOf(apartKm)]!
  const facing = coarseB.reduce((best, point) => (flatKm(nearest, point) < flatKm(nearest, best) ? point : best))
  // Narrower than the field can tell
  if (large.length === 0) return between(nearest, facing)
  return finished(large, [(nearest[0] + facing[0]) / 2, (nearest[1] + facing[1]) / 2])
}

interface Side {
  land: Polygons
  breadthKm: number
  /** Points along its edge, so many kilometres apart; only those in a box where one is given. */
  points: (stepKm: number, box?: ReturnType<typeof outlineBox>) => LngLat[]
}

function sidesOf(one: Polygons | LngLat, other: Polygons | LngLat): [Side, Side] {
  const bodies = [one, other].map(side => (isPoint(side) ? null : mainBody(side, leastPiece)))
  const origin = isPoint(one) ? one[0] : bodies[0]![0]![0]![0]![0]!
  return [one, other].map((side, i): Side => {
    const body = bodies[i]
    if (isPoint(side) || !body) {
      const [longitude, latitude] = side as LngLat
      return { land: [], breadthKm: 0, points: () => [[longitude + 360 * Math.round((origin - longitude) / 360), latitude]] }
    }
    const land = turnedTo(body, origin)
    const [west, south, east, north] = outlineBox(land)
    return {
      land,
      breadthKm: Math.max(flatKm([west, south], [east, south]), flatKm([west, south], [west, north])),
      points: (stepKm, box) => thinned(densified(land, stepKm, box ? [wider(box, stepKm)] : []), stepKm),
    }
  }) as [Side, Side]
}

function isPoint(side: Polygons | LngLat): side is LngLat {
  return typeof side[0] === 'number'
}

/** For each point how far the nearest of others is. */
function leastTo(points: readonly LngLat[], others: readonly LngLat[]): number[] {
  return points.map(point => others.reduce((least, other) => Math.min(least, flatKm(point, other)), Number.POSITIVE_INFINITY))
}
