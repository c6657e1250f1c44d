import { contour, cutTo, fieldOver, raise } from '../../src/geometry/field.ts'
import type { LngLat } from '../../src/geometry/lng-lat.ts'
import { outlineBox } from '../../src/geometry/outline-box.ts'
import { boxOfPoints, flatKm, touch, wider } from '../../src/geometry/outlines.ts'
import type { AreaGeometry } from '../../src/places/gazetteer-format.ts'
import { boxOf, type Polygons, simplified } from './outlines.ts'
import { list, readTable } from './sources.ts'

interface Shape {
  geometry: AreaGeometry
  bbox: [number, number, number, number]
}

/** Where a range or a desert runs through, and how far it reaches to either side there. */
interface Stop {
  point: LngLat
  reachKm: number
}

/** Corners of a range: what is drawn with a broad brush needs no more. */
const mostCorners = 60

/**
 * Shapes of mountain ranges, deserts and other broad lands that no source of ours outlines, by the slugs of our rows: the Andes lie along their course, as
 * broad as they are at each stop, and no farther than the land, or the countries, that they are in.
 */
export function readLandformShapes(outlines: Map<string, Polygons>): Map<string, Shape> {
  return new Map(
    readTable('landform-courses.tsv').map(({ slug, course, lands }) => {
      const codes = list(lands!.replaceAll(' ', '|'))
      const within = codes.length > 0 ? codes.flatMap(code => outlines.get(code) ?? []) : [...outlines.values()].flat()
      const geometry = shapeAlong(list(course).map(stopOf), within)
      if (geometry?.type !== 'MultiPolygon') throw new Error(`landform-courses.tsv: nothing is drawn for ${slug}.`)
      return [slug!, { geometry, bbox: boxOf(geometry.coordinates)! }]
    }),
  )
}

function stopOf(written: string): Stop {
  const [latitude, longitude, reachKm] = written.split(' ').map(Number)
  if (!(Math.abs(latitude!) <= 90 && Math.abs(longitude!) <= 180 && reachKm! > 0))
    throw new Error(`landform-courses.tsv: ${written} is no stop.`)
  return { point: [longitude!, latitude!], reachKm: reachKm! }
}

function shapeAlong(stops: readonly Stop[], lands: Polygons): AreaGeometry | null {
  const [most, least] = [Math.max, Math.min].map(of => of(...stops.map(({ reachKm }) => reachKm))) as [number, number]
  const box = wider(boxOfPoints(stops.map(({ point }) => point)), most)
  const field = fieldOver(box, least / 8)
  for (const { point, reachKm } of between(stops, least / 4)) raise(field, [point], reachKm)
  cutTo(
    field,
    lands.filter(rings => touch(outlineBox([rings]), box)),
    true,
  )
  return simplified(contour(field), mostCorners)
}

/** The stops, and others between them, so many kilometres apart, with a reach between theirs. */
function between(stops: readonly Stop[], stepKm: number): Stop[] {
  return stops.flatMap((stop, s) => {
    const next = stops[s + 1]
    if (!next) return [stop]
    const steps = Math.ceil(flatKm(stop.point, next.point) / stepKm)
    return Array.from({ length: steps }, (_, i): Stop => {
      const from = (a: number, b: number) => a + ((b - a) * i) / steps
      return {
        point: [from(stop.point[0], next.point[0]), from(stop.point[1], next.point[1])],
        reachKm: from(stop.reachKm, next.reachKm),
      }
    })
  })
}
