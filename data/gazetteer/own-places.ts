import { joined } from '../../src/geometry/joined.ts'
import type { PlaceKind } from '../../src/places/place.ts'
import { placeKinds } from '../../src/places/place.ts'
import { type Entry, entry } from './entry.ts'
import { readLandformShapes } from './landform-shapes.ts'
import { boxOf, type Polygons, simplified } from './outlines.ts'
import { settlementWeight } from './settlements.ts'
import { list, readTable } from './sources.ts'
import { readWaterShapes, type WaterRow } from './waters.ts'

const tables = ['regions', 'water', 'islands', 'landforms', 'sites', 'districts', 'towns']

/** Before any context: a sea is meant before a village of its name, a city of millions before a sea. */
const weights: Partial<Record<PlaceKind, number>> = {
  continent: 9,
  region: 5.6,
  water: 5.4,
  island: 5,
  landform: 5,
  facility: 4.4,
  district: 4.6,
  settlement: 3.6,
}

/** Features that are bodies of people as much as spots. */
const bodies = new Set(['UNIV', 'SCH', 'GOVL', 'MUS', 'HSP', 'AMUS', 'INDS'])

/** "The Zaporizhzhia plant", "Hinkley Point power station": each has its name in all these ways. */
const nuclearPlant = /^(.+?) nuclear (?:power |generating )?(?:plant|station)$/i
const plantHeads = ['nuclear power plant', 'nuclear power station', 'nuclear plant', 'power plant', 'power station', 'plant']

/** "the Derwent and Severn rivers", "on the Saale": a river is looked for as "Derwent River" too, however its name stands in the table. */
function asRiver(names: string[]): string[] {
  const said = names.some(name => name.endsWith(' River'))
  return said ? [] : [`${names[0]!.replace(/^(River|The) /, '')} River`]
}

function asWater({ slug, feature, lng, lat, radiusKm }: Record<string, string>): WaterRow {
  return { slug: slug!, feature: feature!, lng: Number(lng), lat: Number(lat), radiusKm: Number(radiusKm) }
}

/** "Grand River in Ontario" is the Grand River to those who live there: the name tells it from others here, and nowhere else. */
function bareOf(slug: string, name: string): string | undefined {
  if (!/-(?:in|of)-/.test(slug)) return undefined
  return /^((?:\S+ )+(?:River|Lake|Creek)|(?:River|Lake) \S+) (?:in|of) /.exec(name)?.[1]
}

/** Rows of our own tables: informal regions, seas and rivers, islands, mountains, sites, quarters of great cities, towns that no source has. */
export function readOwnPlaces(outlines: Map<string, Polygons>): Entry[] {
  const drawn = new Map([...readWaterShapes(readTable('water.tsv').map(asWater)), ...readLandformShapes(outlines)])
  const cache = new Map<string, Pick<Entry, 'geometry' | 'bbox'>>()
  return tables.flatMap(table =>
    readTable(`${table}.tsv`).map(row => {
      const kind = row.kind as PlaceKind
      if (!placeKinds.includes(kind)) throw new Error(`${table}.tsv: ${row.kind} is not a kind of place.`)
      const [lng, lat, radius] = [Number(row.lng), Number(row.lat), Number(row.radiusKm)]
      if (!(Math.abs(lng) <= 180 && Math.abs(lat) <= 90 && radius > 0)) throw new Error(`${table}.tsv: ${row.name} has no point or radius.`)
      const people = Number(row.population ?? 0)
      const covers = list(row.covers!.replaceAll(' ', '|'))
      const names: Entry['names'] = [[row.name!, 'main']]
      if (row.name!.startsWith('The ')) names.push([row.name!.slice(4), 'main'])
      // Each name in these tables is one that people use; a body's is used of the body, and many a quarter is called like a town.
      const usual = kind !== 'district' && !bodies.has(row.feature!)
      for (const name of list(row.names)) names.push([name, usual ? 'main' : 'alternate'])
      const bare = row.kind === 'water' ? bareOf(row.slug!, row.name!) : undefined
      if (bare) names.push([bare, 'main'])
      if (row.feature === 'STM') for (const name of asRiver([row.name!, ...list(row.names)])) names.push([name, 'main'])
      const plant = nuclearPlant.exec(row.name!)?.[1]
      if (plant) for (const head of plantHeads) names.push([`${plant} ${head}`, 'main'])
      for (const name of list(row.adjectives)) names.push([name, 'adjective'])
      for (const name of list(row.abbreviations)) names.push([name, 'abbreviation'])
      return entry({
        id: row.geonames ? `geonames:${row.geonames}` : `dateline:${row.slug}`,
        name: row.name!,
        kind,
        feature: row.feature!,
        country: row.country || null,
        population: people,
        lng,
        lat,
        uncertaintyKm: radius,
        covers,
        ...(drawn.get(row.slug!) ?? areaOfMembers(covers, outlines)),
        names,
        weight: Math.max((weights[kind] ?? 4) + Math.min(1, radius / 3000), settlementWeight(people, row.feature!)),
      })
    }),
  )

  /** Its members joined: neighbours have the same corners along their border, so that nothing of it is left. */
  function areaOfMembers(covers: string[], of: Map<string, Polygons>): Pick<Entry, 'geometry' | 'bbox'> {
    const known = cache.get(covers.join())
    if (known) return known
    const members = covers.flatMap(code => of.get(code) ?? [])
    const geometry = simplified(joined(members), 1000)
    const area = { geometry, bbox: geometry && boxOf(geometry.coordinates as Polygons) }
    cache.set(covers.join(), area)
    return area
  }
}
