import type { Gazetteer } from './gazetteer.ts'
import { unlisted } from './senses.ts'
import type { Toponym } from './toponym.ts'

/** A place the text is taken to name, as the reasons for others count it. */
export interface NamedPlace {
  row: number
  key: string
  times: number
  longitude: number
  latitude: number
  /** Too wide for a distance to mean anything. */
  wide: boolean
  country: string | null
  admin1: number
}

export interface NamedPlaces {
  byRow: Map<number, NamedPlace>
  /** By name: how often it is taken for a place. */
  timesByKey: Map<string, number>
  /** How many of them lie in each country, and in each first-level region. */
  inCountry: Map<string, number>
  inRegion: Map<number, number>
  /** Those small enough for a distance to mean something. */
  spots: NamedPlace[]
}

/** A list of thousands of places needs no more to say what is near. */
const mostSpots = 200

/** What a text names, counted once for all its reasons: "North Korea is named 13 times". */
export function namedPlaces(toponyms: readonly Toponym[], gazetteer: Gazetteer): NamedPlaces {
  const byRow = new Map<number, NamedPlace>()
  const timesByKey = new Map<string, number>()
  for (const { key, senses } of toponyms) {
    timesByKey.set(key, (timesByKey.get(key) ?? 0) + 1)
    const row = senses.rows[senses.best]
    if (row === undefined || row === unlisted) continue
    const known = byRow.get(row)
    if (known) {
      known.times++
      continue
    }
    const kind = gazetteer.kind(row)
    const firstLevel = gazetteer.feature(row) === 'ADM1'
    byRow.set(row, {
      row,
      key,
      times: 1,
      longitude: senses.longitudes[senses.best]!,
      latitude: senses.latitudes[senses.best]!,
      wide: firstLevel || kind === 'country' || kind === 'continent' || kind === 'region' || kind === 'water',
      country: gazetteer.country(row),
      admin1: firstLevel ? row : gazetteer.admin1(row),
    })
  }
  const inCountry = new Map<string, number>()
  const inRegion = new Map<number, number>()
  const spots: NamedPlace[] = []
  for (const place of byRow.values()) {
    if (place.country !== null) inCountry.set(place.country, (inCountry.get(place.country) ?? 0) + 1)
    if (place.admin1 >= 0) inRegion.set(place.admin1, (inRegion.get(place.admin1) ?? 0) + 1)
    if (!place.wide && spots.length < mostSpots) spots.push(place)
  }
  return { byRow, timesByKey, inCountry, inRegion, spots }
}
