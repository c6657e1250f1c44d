import { normalizeName } from '../../src/places/normalize-name.ts'
import type { Entry } from './entry.ts'
import { kmApart } from './km-apart.ts'
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
  const largest = (table: string, country: string, names: string[]): Entry => {
    const namesakes = names.flatMap(name => byName.get(`${country} ${normalizeName(name)}`) ?? [])
    const city = namesakes.reduce<Entry | null>((best, place) => (!best || place.population > best.population ? place : best), null)
    if (!city) throw new Error(`${table}: no settlement in ${country} is called ${names[0]}.`)
    return city
  }
  // Valencia in Spain is the lesser one, and the one that the press of the world means.
  for (const row of readTable('foremost.tsv')) largest('foremost.tsv', row.country!, [row.name!]).weight += Number(row.weight)
  for (const row of readTable('cities.tsv')) {
    const city = largest('cities.tsv', row.country!, [row.name!, ...list(row.names)])
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

/** A quarter of the same name as near as this is the same one. */
const sameQuarterKm = 8

/** Our quarters and sites, less those that GeoNames has as well: their names go over to GeoNames' entry. */
export function withoutDoubles(ours: Entry[], settlements: Entry[]): Entry[] {
  const byKey = new Map<string, Entry[]>()
  for (const place of settlements)
    for (const key of new Set(place.names.map(([name]) => normalizeName(name)))) byKey.set(key, [...(byKey.get(key) ?? []), place])
  return ours.filter(place => {
    if (place.kind !== 'district') return true
    const twin = (byKey.get(normalizeName(place.name)) ?? []).find(other => kmApart(other, place) < sameQuarterKm)
    if (!twin) return true
    twin.names.push(...place.names)
    twin.weight = Math.max(twin.weight, place.weight)
    return false
  })
}

/** A place that reaches farther may lie in several regions. */
const mostRadiusKm = 40

/**
 * Towns, districts, quarters, sites and all that is small lies in the region whose outline holds it, where none does in that of the
 * nearest settlement of its country. A town must lie in one; a district is of the second level itself.
 */
export function placeInRegions(places: readonly Entry[], settlements: readonly Entry[], outlines: Map<string, RegionOutline>): void {
  const settled = byCountry(
    settlements.filter(other => other.admin1),
    other => other.country,
  )
  const drawn = byCountry([...outlines], ([code]) => code.slice(0, 2))
  for (const place of places) {
    const district = place.feature === 'ADM2'
    const wide = place.kind !== 'settlement' && !district && (place.uncertaintyKm ?? 0) > mostRadiusKm
    if (place.country === null || place.admin1 || wide) continue
    const narrow = Math.cos((place.lat * Math.PI) / 180)
    const away = (other: Entry): number => Math.hypot((other.lng - place.lng) * narrow, other.lat - place.lat)
    const around = drawn.get(place.country)?.find(([, { polygons }]) => inside(polygons, place.lng, place.lat))?.[0]
    const neighbours = settled.get(place.country) ?? []
    const within = neighbours.filter(other => other.admin1 === around)
    const nearest = (within.length > 0 ? within : neighbours).reduce<Entry | null>(
      (best, other) => (best && away(best) <= away(other) ? best : other),
      null,
    )
    if (nearest) {
      place.admin1 = nearest.admin1
      if (!district) place.admin2 = nearest.admin2
    } else if (place.kind === 'settlement') throw new Error(`towns.tsv: no settlement of ${place.country} near ${place.name}.`)
  }
}

function byCountry<T>(all: readonly T[], of: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const country = of(one)
    if (country === null) continue
    const group = groups.get(country)
    if (group) group.push(one)
    else groups.set(country, [one])
  }
  return groups
}
