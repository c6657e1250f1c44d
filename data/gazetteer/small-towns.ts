import { normalizeName } from '../../src/places/normalize-name.ts'
import { type Entry, entry } from './entry.ts'
import { kmApart } from './km-apart.ts'
import { isIsle, withoutKind } from './settlements.ts'
import { readSource, sources } from './sources.ts'

interface City {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

/** A town as near as this to a known one of its name is the same. A post town's point is only the middle of its ZIP codes. */
const sameTownKm = 10
const samePostTownKm = 20

/**
 * Towns and villages that the list with populations lacks: newer rows of GeoNames, and the post towns of the United States.
 * Their population is unknown, and small.
 */
export function readSmallTowns(settlements: Entry[]): Entry[] {
  const known = new Map<string, Entry[]>()
  const remember = (place: Entry, name: string) => {
    const key = `${place.country} ${normalizeName(name)}`
    known.set(key, [...(known.get(key) ?? []), place])
  }
  for (const place of settlements) for (const name of new Set([place.name, ...place.names.map(([form]) => form)])) remember(place, name)
  const found: Entry[] = []
  const add = (town: Town, sameKm: number) => {
    const { country, name, lng, lat } = town
    if (name.length < 3 || /[0-9/()]/.test(name) || !Number.isFinite(lng) || !Number.isFinite(lat) || (lng === 0 && lat === 0)) return
    if (isIsle(name, country)) return
    if (known.get(`${country} ${normalizeName(name)}`)?.some(other => kmApart(other, town) < sameKm)) return
    const bare = withoutKind(name, country)
    const place = entry({
      ...town,
      id: `dateline:${country.toLowerCase()}-${slug(name)}-${Math.round(lat * 100)}-${Math.round(lng * 100)}`,
      kind: 'settlement',
      feature: 'PPL',
      names:
        bare === ''
          ? [[name, 'main']]
          : [
              [name, 'main'],
              [bare, 'main'],
            ],
      weight: 2.4,
    })
    remember(place, name)
    found.push(place)
  }
  for (const city of JSON.parse(readSource(sources.moreSettlements)) as City[]) {
    const admin1 = city.admin1 ? `${city.country}.${city.admin1}` : null
    const admin2 = admin1 && city.admin2 ? `${admin1}.${city.admin2}` : null
    add({ country: city.country, name: city.name, lng: Number(city.lng), lat: Number(city.lat), admin1, admin2 }, sameTownKm)
  }
  for (const { name, lng, lat, state, county } of postTowns())
    add({ country: 'US', name, lng, lat, admin1: `US.${state}`, admin2: `US.${state}.${county}` }, samePostTownKm)
  return found
}

type Town = Pick<Entry, 'name' | 'lng' | 'lat' | 'admin1' | 'admin2'> & { country: string }

/** ZIP codes of one name in one county, brought to their middle. Codes of single firms and offices have no county or a long name. */
function postTowns(): { name: string; state: string; county: string; lng: number; lat: number }[] {
  const towns = new Map<string, { name: string; state: string; county: string; points: [number, number][] }>()
  for (const line of readSource(sources.postTowns).split('\n')) {
    const [, , name, , state, , county, , , lat, lng] = line.split('\t')
    if (!name || !state || !county || state.length !== 2 || !lat || !lng || /\b(Afb|Apo|Fpo)\b/.test(name)) continue
    const key = `${state} ${county} ${name}`
    const town = towns.get(key) ?? { name, state, county, points: [] }
    town.points.push([Number(lng), Number(lat)])
    towns.set(key, town)
  }
  return [...towns.values()].map(({ points, ...town }) => ({
    ...town,
    lng: points.reduce((sum, p) => sum + p[0], 0) / points.length,
    lat: points.reduce((sum, p) => sum + p[1], 0) / points.length,
  }))
}

function slug(name: string): string {
  return normalizeName(name).replaceAll(' ', '-')
}
