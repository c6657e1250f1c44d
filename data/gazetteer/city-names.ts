import { normalizeName } from '../../src/places/normalize-name.ts'
import type { Entry } from './entry.ts'
import { list, readTable } from './sources.ts'

/** Adds what people call the great cities, and their citizens: New York, NYC, New Yorkers. */
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
