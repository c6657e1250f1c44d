import type { PlaceKind, Role } from '../../places/place.ts'
import type { PlaceProperties, Precision } from '../../situation/schema.ts'
import type { WordKey } from './en.ts'
import { language, t } from './t.ts'

const kinds: Record<PlaceKind, WordKey> = {
  settlement: 'placeSettlement',
  district: 'placeDistrict',
  facility: 'placeFacility',
  admin: 'placeAdmin',
  country: 'placeCountry',
  continent: 'placeContinent',
  region: 'placeRegion',
  water: 'placeWater',
  island: 'placeIsland',
  landform: 'placeLandform',
  relative: 'placeRelative',
}

/** What a place is: “Capital”, “City”, “Country”. A settlement of a hundred thousand is called a city. */
export function placeKindInWords(place: Pick<PlaceProperties, 'kind' | 'feature' | 'population'>): string {
  if (place.kind === 'settlement') {
    if (place.feature === 'PPLC') return t('placeCapital')
    if (place.population >= 100_000) return t('placeCity')
    if (place.population > 0 && place.population < 2_000) return t('placeVillage')
  }
  return t(kinds[place.kind])
}

const names = new Map<string, Intl.DisplayNames>()

/** The name of a country by its ISO 3166-1 alpha-2 code, in the interface's language: `KP`, “North Korea”. */
export function countryInWords(code: string): string {
  let display = names.get(language())
  if (!display) {
    display = new Intl.DisplayNames(language(), { type: 'region', fallback: 'code' })
    names.set(language(), display)
  }
  try {
    return display.of(code) ?? code
  } catch {
    return code // not an ISO code: data from elsewhere may hold anything
  }
}

/** “City, North Korea”; a country or a sea is said alone; a region of several countries names up to three of them. */
export function placeInWords(place: Pick<PlaceProperties, 'kind' | 'feature' | 'population' | 'country' | 'covers'>): string {
  const kind = placeKindInWords(place)
  if (place.kind === 'country') return kind
  if (place.country !== null) return t('kindAndCountry', { kind, country: countryInWords(place.country) })
  if (place.covers.length > 0 && place.covers.length <= 3)
    return t('kindAndCountry', {
      kind,
      country: new Intl.ListFormat(language(), { type: 'conjunction' }).format(place.covers.map(countryInWords)),
    })
  return kind
}

const roles: Record<Role, WordKey> = { happened: 'roleHappened', said: 'roleSaid', origin: 'roleOrigin', named: 'roleNamed' }

/** Why a place is mentioned: “where it happened”. */
export function roleInWords(role: Role): string {
  return t(roles[role])
}

const precisions: Record<Precision, WordKey> = { exact: 'precisionExact', within: 'precisionWithin', area: 'precisionArea' }

/** “Exact place”, “Somewhere in here”, “Area”. */
export function precisionInWords(precision: Precision): string {
  return t(precisions[precision])
}
