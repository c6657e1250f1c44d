import { normalizeName } from '../../src/places/normalize-name.ts'
import type { Entry } from './entry.ts'
import { kmApart } from './km-apart.ts'
import { readSource, sources } from './sources.ts'

interface Newer {
  name: string
  lng: number
  lat: number
  country: string
  admin1: string
  admin2: string
}

/** A settlement of the newer list as near as this, by the same name, is the same one. */
const sameKm = 12
/** Where a region was divided, a settlement that the newer list lacks goes with its nearest neighbour of the same old region. */
const neighbourKm = 150

/**
 * Brings the settlements' region codes up to the list of regions. The two come from different years, and GeoNames has used codes
 * again: since Viet Nam merged its provinces, "VN.01" is Hanoi and no longer An Giang, and Hanoi's settlements still say "VN.44".
 * Settlements that both lists have tell which old code means which new one; the others follow their neighbours.
 */
export function recodeRegions(settlements: Entry[]): void {
  const newer = readNewer()
  const known = new Set((JSON.parse(readSource(sources.admin1Names)) as { code: string }[]).map(({ code }) => code))
  const moved = new Map<string, { place: Entry; admin1: string; admin2: string | null }[]>()
  const found = new Map<Entry, { admin1: string; admin2: string | null }>()
  for (const place of settlements) {
    const twin = newer(place)
    if (!twin || twin.admin1 === '' || !known.has(`${twin.country}.${twin.admin1}`)) continue
    const admin1 = `${twin.country}.${twin.admin1}`
    const codes = { admin1, admin2: twin.admin2 === '' ? null : `${admin1}.${twin.admin2}` }
    found.set(place, codes)
    const old = place.admin1 ?? `${place.country}.`
    moved.set(old, [...(moved.get(old) ?? []), { place, ...codes }])
  }
  const changed = new Set(
    [...moved].filter(([old, members]) => members.filter(m => m.admin1 !== old).length > members.length / 4).map(([old]) => old),
  )
  for (const place of settlements) {
    const old = place.admin1 ?? `${place.country}.`
    const own = found.get(place)
    if (own) Object.assign(place, own)
    else if (changed.has(old) || !known.has(old)) {
      let [best, least] = [null as { admin1: string; admin2: string | null } | null, neighbourKm]
      for (const { place: other, admin1, admin2 } of moved.get(old) ?? []) {
        const km = kmApart(place, other)
        if (km < least) [best, least] = [{ admin1, admin2 }, km]
      }
      if (best) Object.assign(place, { admin1: best.admin1, admin2: null })
    }
  }
}

function readNewer(): (place: Entry) => Newer | undefined {
  const bySpot = new Map<string, Newer>()
  const byName = new Map<string, Newer[]>()
  for (const row of JSON.parse(readSource(sources.moreSettlements)) as Record<string, string>[]) {
    const city = { ...row, lng: Number(row.lng), lat: Number(row.lat) } as unknown as Newer
    bySpot.set(spot(city.country, city.lng, city.lat), city)
    const key = `${city.country} ${normalizeName(city.name)}`
    byName.set(key, [...(byName.get(key) ?? []), city])
  }
  return place => {
    const there = bySpot.get(spot(place.country!, place.lng, place.lat))
    if (there) return there
    const names = new Set(place.names.map(([name]) => normalizeName(name)))
    let [best, least] = [undefined as Newer | undefined, sameKm]
    for (const name of names)
      for (const city of byName.get(`${place.country} ${name}`) ?? []) {
        const km = kmApart(place, city)
        if (km < least) [best, least] = [city, km]
      }
    return best
  }
}

function spot(country: string, lng: number, lat: number): string {
  return `${country} ${lng.toFixed(3)} ${lat.toFixed(3)}`
}
