import { union } from '@turf/turf'
import type { Feature, MultiPolygon } from 'geojson'
import type { Entry } from './entry.ts'
import { boxOf, inside, type Polygons, polygonsOf } from './outlines.ts'
import { resembles } from './resembles.ts'
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
export function readRegionOutlines(settlements: Entry[]): {
  first: Map<string, RegionOutline>
  second: Map<string, RegionOutline>
  /** Regions that Natural Earth draws and neither list of GeoNames has: provinces since merged. */
  former: RegionShape[]
} {
  const shapes: RegionShape[] = JSON.parse(readSource(sources.admin1Shapes)).features.map(
    (feature: { properties: RegionShape['properties']; geometry: never }) => ({
      properties: feature.properties,
      polygons: polygonsOf(feature.geometry),
    }),
  )
  const within = settlementsInside(shapes, settlements)
  const first = outlinesOf(shapes, within, settlements, place => place.admin1, namesOf(sources.admin1Names), true)
  const second = outlinesOf(shapes, within, settlements, place => place.admin2, namesOf(sources.admin2Names), false)
  const whole = new Set([...first.values(), ...second.values()].map(outline => outline.properties))
  return { first, second, former: shapes.filter(shape => !whole.has(shape.properties)) }
}

function namesOf(source: string): Map<string, string> {
  return new Map((JSON.parse(readSource(source)) as { code: string; name: string }[]).map(({ code, name }) => [code, name]))
}

/** All that Natural Earth calls a region in Latin letters. */
export function shapeNames(properties: RegionShape['properties']): string[] {
  return Object.entries(properties)
    .filter(([key]) => /^(name|name_alt|gn_name|woe_name|name_(en|de|es|fr|it|pt|nl|tr|vi|pl|sv|id))$/.test(key))
    .flatMap(([, value]) => (typeof value === 'string' ? value.split('|') : []))
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

const fewest = 4

function outlinesOf(
  shapes: RegionShape[],
  within: Entry[][],
  settlements: Entry[],
  codeOf: (place: Entry) => string | null,
  names: Map<string, string>,
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
    const named = (shape: RegionShape): boolean => resembles(names.get(code) ?? '', shapeNames(shape.properties))
    if (part.shapes.length === 1) {
      const [shape] = part.shapes
      // By another name, a handful of settlements does not show that the shape is this region, and not the one next to it.
      if (byCode && part.held < fewest && !named(shape!) && shape!.properties.gn_a1_code !== code) continue
      outlines.set(code, { polygons: shape!.polygons, properties: shape!.properties })
    } else {
      const main = part.shapes.find(shape => part.shapes.length <= 3 && named(shape))
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
