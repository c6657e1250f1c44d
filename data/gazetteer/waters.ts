import { simplify } from '@turf/turf'
import type { Geometry, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import { distanceKm } from '../../src/geometry/great-circle.ts'
import type { LngLat } from '../../src/geometry/lng-lat.ts'
import type { AreaGeometry } from '../../src/places/gazetteer-format.ts'
import { boxOf, inside, type Polygons, polygonsOf, radiusKm, simplified } from './outlines.ts'
import { readSource, readTable, sources } from './sources.ts'
import { type Network, networkOf } from './water-network.ts'

/** A row of `water.tsv`, as far as its shape goes by it. */
export interface WaterRow {
  slug: string
  feature: string
  lng: number
  lat: number
  radiusKm: number
}

interface Shape {
  geometry: AreaGeometry
  bbox: [number, number, number, number]
}

/** Corners of a lake, and degrees by which the line of a river may be off. */
const mostCorners = 60
const riverTolerance = 0.03
/**
 * How far the drawn course of a river may pass from the points that are given by hand, in km and as a share of its length or its reach: from its ends,
 * since deltas and headwaters are not drawn, and from the point on its middle.
 */
const endKm = 65
const endShare = 0.1
const middleKm = 40
const middleShare = 0.25
/** A course winds, but not so much. */
const mostWinding = 4

/**
 * Shapes of lakes and rivers by the slugs of our rows. Natural Earth draws them without names: a lake is the one that holds the row's point, or
 * has it in its middle, and is about as large; a river is the shortest way along the drawn rivers from one end of its course to the other.
 */
export function readWaterShapes(rows: readonly WaterRow[]): Map<string, Shape> {
  const topology = JSON.parse(readSource(sources.waters))
  const drawn = (name: string): Geometry[] => feature(topology, topology.objects[name]).features.map(({ geometry }) => geometry)
  const shapes = lakeShapes(
    rows,
    drawn('lakes').map(shape => polygonsOf(shape as Polygon)),
  )
  const network = networkOf(drawn('rivers').flatMap(linesOf))
  const lost: string[] = []
  const bySlug = new Map(rows.map(row => [row.slug, row]))
  for (const course of readTable('river-courses.tsv')) {
    const row = bySlug.get(course.slug!)
    if (!row) throw new Error(`river-courses.tsv: ${course.slug} is no row of water.tsv.`)
    const shape = riverShape(row, [Number(course.fromLng), Number(course.fromLat)], [Number(course.toLng), Number(course.toLat)], network)
    if (shape) shapes.set(row.slug, shape)
    else lost.push(row.slug)
  }
  if (lost.length > 0) throw new Error(`river-courses.tsv: no drawn river leads the way of ${lost.join(', ')}.`)
  return shapes
}

function linesOf(shape: Geometry): Position[][] {
  if (shape.type === 'LineString') return [shape.coordinates]
  return shape.type === 'MultiLineString' ? shape.coordinates : []
}

function riverShape(row: WaterRow, from: LngLat, to: LngLat, network: Network): Shape | null {
  const way = network.way(from, to)
  const straightKm = distanceKm(from, to)
  if (!way || way.offKm > Math.max(endKm, endShare * straightKm) || way.km > mostWinding * straightKm) return null
  const fromMiddle = Math.min(...way.points.map(point => distanceKm(point, [row.lng, row.lat])))
  if (fromMiddle > Math.max(middleKm, row.radiusKm * middleShare)) return null
  const line = simplify({ type: 'LineString', coordinates: way.points }, { tolerance: riverTolerance, highQuality: true }).coordinates
  return { geometry: { type: 'MultiLineString', coordinates: [line] }, bbox: boxOf([[line]])! }
}

const isLake = (row: WaterRow): boolean => /^(?:LK|RSV|LGN|SEA)/.test(row.feature)

function lakeShapes(rows: readonly WaterRow[], lakes: readonly Polygons[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>()
  for (const lake of lakes) {
    const [west, south, east, north] = boxOf(lake)!
    const middle: LngLat = [(west + east) / 2, (south + north) / 2]
    const reach = distanceKm([west, south], [east, north]) / 2
    const asLarge = ({ radiusKm: km }: WaterRow) => km <= reach * 2 && km >= radiusKm(lake) / 2
    const [row, ...others] = rows.filter(
      row =>
        isLake(row) && asLarge(row) && (inside(lake, row.lng, row.lat) || distanceKm([row.lng, row.lat], middle) < Math.min(20, reach / 3)),
    )
    if (!row || others.length > 0 || shapes.has(row.slug)) continue
    const geometry = simplified(lake, mostCorners)
    if (geometry?.type === 'MultiPolygon') shapes.set(row.slug, { geometry, bbox: boxOf(geometry.coordinates)! })
  }
  return shapes
}
