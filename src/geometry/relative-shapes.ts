import { bboxClip, bboxPolygon, bearing as bearingBetween, circle, destination, distance, ellipse, midpoint } from '@turf/turf'
import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import type { BoundingBox, LngLat } from './lng-lat.ts'

/** A place made from another: a label point, an outline, and how far the truth may lie from the point. */
export interface RelativeShape {
  point: LngLat
  geometry: Polygon | MultiPolygon
  uncertaintyKm: number
}

/** Compass bearings in degrees; `bearings.northeast` is 45. */
export const bearings: Record<string, number> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
}

/** "30 km north of Kharkiv": a disc there. People round distances and directions: a fifth of the way, and the town's own breadth. */
export function awayFrom(from: LngLat, breadthKm: number, km: number, bearing: number): RelativeShape {
  const point = lngLatOf(destination(from, km, bearing, { units: 'kilometers' }).geometry.coordinates)
  return disc(point, Math.max(2, km / 5) + breadthKm)
}

/** "near Kharkiv", "off the coast of Aden": a disc around it. */
export function disc(point: LngLat, km: number): RelativeShape {
  return { point, geometry: circle(point, km, { steps: 48, units: 'kilometers' }).geometry, uncertaintyKm: km }
}

/** "between Rafah and Khan Yunis": a slim ellipse from one to the other. */
export function between(a: LngLat, b: LngLat): RelativeShape {
  const half = Math.max(1, distance(a, b, { units: 'kilometers' }) / 2)
  const point = lngLatOf(midpoint(a, b).geometry.coordinates)
  // Turf turns the ellipse's long axis, which lies east–west, clockwise from north less a quarter.
  const angle = bearingBetween(a, b) - 90
  return {
    point,
    geometry: ellipse(point, half, Math.max(1, half / 2.5), { angle, steps: 64, units: 'kilometers' }).geometry,
    uncertaintyKm: half,
  }
}

/** "eastern Ukraine": the half, quarter or middle of an area that lies that way. Null when the area has no box, or straddles 180°. */
export function partOf(bbox: BoundingBox | null, outline: Geometry | null, direction: string): RelativeShape | null {
  if (!bbox || bbox[0] >= bbox[2]) return null
  const part = partOfBox(bbox, direction)
  const clipped =
    outline && (outline.type === 'Polygon' || outline.type === 'MultiPolygon') ? clip(outline, part) : bboxPolygon(part).geometry
  if (!clipped) return null
  const point: LngLat = [(part[0] + part[2]) / 2, (part[1] + part[3]) / 2]
  return { point, geometry: clipped, uncertaintyKm: distance([part[0], part[1]], [part[2], part[3]], { units: 'kilometers' }) / 2 }
}

function partOfBox([west, south, east, north]: BoundingBox, direction: string): BoundingBox {
  const part: BoundingBox = [west, south, east, north]
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2]
  if (direction === 'central') {
    const [thirdX, thirdY] = [(east - west) / 3, (north - south) / 3]
    return [west + thirdX, south + thirdY, east - thirdX, north - thirdY]
  }
  if (direction.includes('north')) part[1] = middleY
  if (direction.includes('south')) part[3] = middleY
  if (direction.includes('east')) part[0] = middleX
  if (direction.includes('west')) part[2] = middleX
  return part
}

function clip(outline: Polygon | MultiPolygon, box: BoundingBox): Polygon | MultiPolygon | null {
  const { geometry } = bboxClip(outline, box)
  return (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && geometry.coordinates.length > 0 ? geometry : null
}

function lngLatOf(position: readonly number[]): LngLat {
  const longitude = position[0]!
  return [longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude, position[1]!]
}
