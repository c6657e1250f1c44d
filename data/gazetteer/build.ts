import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { encodeGazetteer, type GazetteerRow, type Postings } from '../../src/places/encode-gazetteer.ts'
import type { NameKind } from '../../src/places/gazetteer.ts'
import { nameKinds } from '../../src/places/gazetteer-format.ts'
import { readAirports, withoutKnownAirports } from './airports.ts'
import { addCityNames, placeInRegions, withoutDoubles } from './city-names.ts'
import { readCountries } from './countries.ts'
import { readCountryOutlines } from './country-outlines.ts'
import type { Entry } from './entry.ts'
import { manifestOf } from './manifest.ts'
import { betterKind, keysOf } from './names.ts'
import { readOutlets } from './outlets.ts'
import { readOwnPlaces } from './own-places.ts'
import { readPorts } from './ports.ts'
import { recodeRegions } from './recode.ts'
import { readRegionOutlines } from './region-outlines.ts'
import { membersByRegion, readFirstLevel, readFormerRegions, readSecondLevel } from './regions.ts'
import { readSettlements } from './settlements.ts'
import { readSmallTowns } from './small-towns.ts'
import { artefact, here } from './sources.ts'

/** How much less likely a place is meant by such a name of it. */
const penalty: Record<NameKind, number> = { main: 0, alternate: 1, abbreviation: 0.2, adjective: 0 }

/** As many people make a town that somebody may mean. */
const leastTown = 1000

const started = performance.now()
const settlements = readSettlements()
recodeRegions(settlements)
const smallTowns = readSmallTowns(settlements)
const inhabited = [...settlements, ...smallTowns]
const regionOutlines = readRegionOutlines(settlements)
const firstLevel = readFirstLevel(
  membersByRegion(inhabited, place => place.admin1),
  regionOutlines.first,
)
const secondLevel = readSecondLevel(
  membersByRegion(inhabited, place => place.admin2),
  regionOutlines.second,
)
const formerRegions = readFormerRegions(regionOutlines.former, settlements, [...firstLevel, ...secondLevel])
const countryOutlines = readCountryOutlines([...new Set(settlements.map(place => place.country!)), 'AQ'])
const countries = readCountries(countryOutlines)
addCityNames(inhabited)
const ownPlaces = withoutDoubles(readOwnPlaces(countryOutlines), settlements)
const airports = [...withoutKnownAirports(readAirports(), ownPlaces), ...readPorts(ownPlaces, countryOutlines)]
placeInRegions([...ownPlaces, ...airports], inhabited, regionOutlines.first)

// Countries first, then regions: 16 bits hold their row numbers.
const byPlace = (a: Entry, b: Entry) =>
  order(a.country ?? '', b.country ?? '') ||
  order(a.admin1 ?? '', b.admin1 ?? '') ||
  order(a.admin2 ?? '', b.admin2 ?? '') ||
  order(a.id, b.id)
const entries = unique([
  ...countries.sort(byPlace),
  ...firstLevel.sort(byPlace),
  ...secondLevel.sort(byPlace),
  ...formerRegions.sort(byPlace),
  ...ownPlaces.sort(byPlace),
  ...airports.sort(byPlace),
  ...[...settlements, ...smallTowns].sort(byPlace),
])

const admin1Rows = new Map<string, number>()
const admin2Rows = new Map<string, number>()
entries.forEach((place, row) => {
  if (place.feature === 'ADM1') admin1Rows.set(place.admin1!, row)
  if (place.feature === 'ADM2' && place.admin2) admin2Rows.set(place.admin2, row)
})

const rows: GazetteerRow[] = entries.map((place, row) => {
  const admin1 = admin1Rows.get(place.admin1 ?? '') ?? -1
  const admin2 = admin2Rows.get(place.admin2 ?? '') ?? -1
  return { ...place, admin1: admin1 === row ? -1 : admin1, admin2: admin2 === row ? -1 : admin2 }
})

const version = versionOf()
const postings = postingsOf(entries)
const file = encodeGazetteer(version, rows, postings, readOutlets(entries, postings))
const packed = gzipSync(file, { level: 9 })
mkdirSync(dirname(artefact), { recursive: true })
writeFileSync(artefact, packed)
writeFileSync(`${here}manifest.json`, `${JSON.stringify(manifestOf(version, packed, rows.length, entries), null, 2)}\n`)
console.log(
  `${rows.length} places, ${(file.length / 1e6).toFixed(2)} MB, ${(packed.length / 1e6).toFixed(2)} MB gzipped, ${Math.round(performance.now() - started)} ms`,
)

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function unique(all: Entry[]): Entry[] {
  const ids = new Set<string>()
  return all.filter(place => !ids.has(place.id) && ids.add(place.id))
}

/** For each key the rows it names, likeliest first. */
function postingsOf(all: Entry[]): Postings {
  const found = new Map<string, Map<number, NameKind>>()
  all.forEach((place, row) => {
    for (const [name, kind] of place.names)
      for (const key of keysOf(name)) {
        if (key.length > 80) continue
        const namesakes = found.get(key) ?? new Map<number, NameKind>()
        found.set(key, namesakes)
        const before = namesakes.get(row)
        namesakes.set(row, before ? betterKind(before, kind) : kind)
      }
  })
  const postings: Postings = new Map()
  for (const [key, namesakes] of found) {
    const weighed = [...namesakes].map(([row, kind]) => ({
      row,
      nameKind: nameKinds.indexOf(kind),
      weight: all[row]!.weight - penalty[kind],
    }))
    weighed.sort((a, b) => b.weight - a.weight || a.row - b.row)
    postings.set(
      key,
      weighed.filter(match => !isStray(all[match.row]!, match, weighed) && !isTownsOwn(all[match.row]!, match, weighed, all)),
    )
  }
  return postings
}

/** GeoNames lists old and mistaken names: a village in Tunisia as "Africa", a town of Nebraska as "New York". Beside a far greater namesake they only mislead. */
function isStray(place: Entry, match: { nameKind: number; weight: number }, all: { nameKind: number; weight: number }[]): boolean {
  if (nameKinds[match.nameKind] !== 'alternate' || (place.kind !== 'settlement' && place.kind !== 'district')) return false
  return all.some(other => nameKinds[other.nameKind] !== 'alternate' && other.weight > match.weight + 2.3)
}

/** "Primorsk" is among the names of Primorsky Krai, and the towns that are called so first of all lie far from there: it is theirs. */
function isTownsOwn(region: Entry, match: { nameKind: number }, namesakes: { row: number; nameKind: number }[], all: Entry[]): boolean {
  if (region.feature !== 'ADM1' || nameKinds[match.nameKind] !== 'alternate') return false
  const towns = namesakes.filter(({ row }) => all[row]!.kind === 'settlement' && all[row]!.country === region.country)
  return (
    towns.some(({ row, nameKind }) => nameKinds[nameKind] === 'main' && all[row]!.population >= leastTown) &&
    towns.every(({ row }) => all[row]!.admin1 !== region.admin1)
  )
}

/** The version names what went in: it changes exactly when the index does. */
function versionOf(): string {
  const hash = createHash('sha256')
  hash.update(readFileSync(`${here}package-lock.json`))
  for (const table of readdirSync(`${here}tables`).sort()) hash.update(readFileSync(`${here}tables/${table}`))
  return `geonames-2023-03 ${hash.digest('hex').slice(0, 12)}`
}
