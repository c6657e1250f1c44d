import { normalizeName } from '../../src/places/normalize-name.ts'
import type { Entry } from './entry.ts'
import { inside } from './outlines.ts'
import type { RegionOutline } from './region-outlines.ts'
import { settlementWeight } from './settlements.ts'
import { list, readTable } from './sources.ts'

/**
 * Adds what people call cities, and their citizens: New York, NYC, New Yorkers; Qamishli, where GeoNames has Al Qāmishlī.
 * Gives people to a city that GeoNames counts none in.
 */
export function addCityNames(settlements: Entry[]): void {
  const byName = new Map<string, Entry[]>()
  for (const place of settlements)
    for (const [name] of place.names) {
      const key = `${place.country} ${normalizeName(name)}`
      const namesakes = byName.get(key) ?? []
      if (namesakes.at(-1) !== place) byName.set(key, [...namesakes, place])
    }
  for (const row of readTable('cities.tsv')) {
    const namesakes = [row.name!, ...list(row.names)].flatMap(name => byName.get(`${row.country} ${normalizeName(name)}`) ?? [])
    const city = namesakes.reduce<Entry | null>((best, place) => (!best || place.population > best.population ? place : best), null)
    if (!city) throw new Error(`cities.tsv: no settlement in ${row.country} is called ${row.name}.`)
    city.name = row.name!
    if (city.population === 0 && row.population) {
      city.population = Number(row.population)
      city.weight = Math.max(city.weight, settlementWeight(city.population, city.feature))
    }
    city.names.push([row.name!, 'main'])
    for (const name of list(row.names)) city.names.push([name, 'main'])
    for (const name of list(row.adjectives)) city.names.push([name, 'adjective'])
    for (const name of list(row.abbreviations)) city.names.push([name, 'abbreviation'])
  }
}

/** Our quarters and sites, less those that GeoNames has as well: their names go over to GeoNames' entry. */
export function withoutDoubles(ours: Entry[], settlements: Entry[]): Entry[] {
  const byKey = new Map<string, Entry[]>()
  for (const place of settlements)
    for (const key of new Set(place.names.map(([name]) => normalizeName(name)))) byKey.set(key, [...(byKey.get(key) ?? []), place])
  return ours.filter(place => {
    if (place.kind !== 'district') return true
    const twin = (byKey.get(normalizeName(place.name)) ?? []).find(
      other => Math.hypot((other.lng - place.lng) * Math.cos((place.lat * Math.PI) / 180), other.lat - place.lat) * 111 < 8,
    )
    if (!twin) return true
    twin.names.push(...place.names)
    twin.weight = Math.max(twin.weight, place.weight)
    return false
  })
}

/** Our towns lie in the region whose outline holds them, where none does in that of the nearest settlement of their country. */
export function placeInRegions(ours: Entry[], settlements: Entry[], outlines: Map<string, RegionOutline>): void {
  for (const town of ours) {
    if (town.kind !== 'settlement') continue
    const narrow = Math.cos((town.lat * Math.PI) / 180)
    const away = (other: Entry): number => Math.hypot((other.lng - town.lng) * narrow, other.lat - town.lat)
    const around = [...outlines].find(
      ([code, { polygons }]) => code.startsWith(`${town.country}.`) && inside(polygons, town.lng, town.lat),
    )?.[0]
    const neighbours = settlements.filter(other => other.country === town.country && other.admin1)
    const within = neighbours.filter(other => other.admin1 === around)
    const nearest = (within.length > 0 ? within : neighbours).reduce<Entry | null>(
      (best, other) => (best && away(best) <= away(other) ? best : other),
      null,
    )
    if (!nearest) throw new Error(`towns.tsv: no settlement of ${town.country} near ${town.name}.`)
    town.admin1 = nearest.admin1
    town.admin2 = nearest.admin2
  }
}
