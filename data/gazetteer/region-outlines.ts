import { union } from '@turf/union'
import type { Feature, MultiPolygon } from 'geojson'
import type { Entry } from './entry.ts'
import { boxOf, inside, type Polygons, polygonsOf } from './outlines.ts'
import { readSource, sources } from './sources.ts'

export interface RegionShape {
  /** Natural Earth's columns: names in many languages, codes, label point. */
  properties: Record<string, string | number | null>
  polygons: Polygons
}

export interface RegionOutline {
  polygons: Polygons
  /** Natural Earth's own entry, where it has the region as one. */
  properties: RegionShape['properties'] | null
}

/**
 * Outlines of regions by GeoNames code. Natural Earth draws some countries by province and some by department or council:
 * which region a shape belongs to is told by the settlements inside it, so that the departments of Normandy become Normandy.
 */
export function readRegionOutlines(settlements: Entry[]): { first: Map<string, RegionOutline>; second: Map<string, RegionOutline> } {
  const shapes: RegionShape[] = JSON.parse(readSource(sources.admin1Shapes)).features.map(
    (feature: { properties: RegionShape['properties']; geometry: never }) => ({
      properties: feature.properties,
      polygons: polygonsOf(feature.geometry),
    }),
  )
  const within = settlementsInside(shapes, settlements)
  return {
    first: outlinesOf(shapes, within, settlements, place => place.admin1, true),
    second: outlinesOf(shapes, within, settlements, place => place.admin2, false),
  }
}

/** For each shape the settlements inside it. */
function settlementsInside(shapes: RegionShape[], settlements: Entry[]): Entry[][] {
  const boxes = shapes.map(shape => boxOf(shape.polygons))
  const cells = new Map<number, number[]>()
  boxes.forEach((box, i) => {
    if (!box) return
    const [west, south, east, north] = box[0] > box[2] ? [-180, box[1], 180, box[3]] : box
    for (let x = Math.floor(west / 4); x <= Math.floor(east / 4); x++)
      for (let y = Math.floor(south / 4); y <= Math.floor(north / 4); y++) {
        const key = x * 1000 + y
        cells.set(key, [...(cells.get(key) ?? []), i])
      }
  })
  const found: Entry[][] = shapes.map(() => [])
  for (const place of settlements)
    for (const i of cells.get(Math.floor(place.lng / 4) * 1000 + Math.floor(place.lat / 4)) ?? []) {
      const box = boxes[i]!
      if (place.lat < box[1] || place.lat > box[3] || (box[0] <= box[2] && (place.lng < box[0] || place.lng > box[2]))) continue
      if (inside(shapes[i]!.polygons, place.lng, place.lat)) {
        found[i]!.push(place)
        break
      }
    }
  return found
}

function outlinesOf(
  shapes: RegionShape[],
  within: Entry[][],
  settlements: Entry[],
  codeOf: (place: Entry) => string | null,
  byCode: boolean,
): Map<string, RegionOutline> {
  const members = new Map<string, number>()
  for (const place of settlements) {
    const code = codeOf(place)
    if (code) members.set(code, (members.get(code) ?? 0) + 1)
  }
  const parts = new Map<string, { shapes: RegionShape[]; held: number }>()
  shapes.forEach((shape, i) => {
    const counts = new Map<string, number>()
    for (const place of within[i]!) {
      const code = codeOf(place)
      if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
    let [best, most] = ['', 0]
    for (const [code, n] of counts) if (n > most) [best, most] = [code, n]
    // Only where no settlement could tell: Natural Earth's codes are not always GeoNames'.
    const ownCode = String(shape.properties.gn_a1_code ?? '')
    if (most === 0 && byCode && !members.has(ownCode)) best = ownCode
    if (best === '' || most < within[i]!.length * 0.6) return
    const part = parts.get(best) ?? { shapes: [], held: 0 }
    part.shapes.push(shape)
    part.held += most
    parts.set(best, part)
  })
  const outlines = new Map<string, RegionOutline>()
  for (const [code, part] of parts) {
    if (part.held < (members.get(code) ?? 0) * 0.6) continue
    if (part.shapes.length === 1) outlines.set(code, { polygons: part.shapes[0]!.polygons, properties: part.shapes[0]!.properties })
    else {
      const main = part.shapes.find(shape => shape.properties.gn_a1_code === code && part.shapes.length <= 3)
      outlines.set(code, { polygons: joined(part.shapes.map(shape => shape.polygons)), properties: main?.properties ?? null })
    }
  }
  return outlines
}

function joined(parts: Polygons[]): Polygons {
  const features: Feature<MultiPolygon>[] = parts.map(coordinates => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }))
  return polygonsOf(union({ type: 'FeatureCollection', features })?.geometry)
}
