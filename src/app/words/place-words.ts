import type { PlaceKind, Role } from '../../places/place.ts'
import type { PlaceProperties, Precision } from '../../situation/schema.ts'
import type { WordKey } from './en.ts'
import { t } from './t.ts'

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
  coordinates: 'placeCoordinates',
  relative: 'placeRelative',
}

/** Countries whose first-level regions call themselves states. */
const ofStates = new Set(['AT', 'AU', 'BR', 'DE', 'FM', 'IN', 'MM', 'MX', 'MY', 'NG', 'PW', 'SD', 'SS', 'US', 'VE'])

/** What a place is: “Capital”, “City”, “Country”. A settlement of a hundred thousand is called a city; Texas is a state, Pyongan a province. */
export function placeKindInWords(
  place: Pick<PlaceProperties, 'kind' | 'feature' | 'population'> & Partial<Pick<PlaceProperties, 'country'>>,
): string {
  if (place.kind === 'admin' && place.feature === 'ADM2') return t('placeCounty')
  if (place.kind === 'admin' && place.feature === 'ADM1' && ofStates.has(place.country ?? '')) return t('placeState')
  if (place.kind === 'settlement') {
    if (place.feature === 'PPLC') return t('placeCapital')
    if (place.population >= 100_000) return t('placeCity')
    if (place.population > 0 && place.population < 2_000) return t('placeVillage')
  }
  // A village the gazetteer lacks, put beside or into a place that is named with it.
  if (place.kind === 'relative' && (place.feature === 'NEAR' || place.feature === 'IN')) return t('placeUnlisted')
  return t(kinds[place.kind])
}

const roles: Record<Role, WordKey> = { happened: 'roleHappened', said: 'roleSaid', origin: 'roleOrigin', named: 'roleNamed' }

/** Why a place is mentioned: “where it happened”. */
export function roleInWords(role: Role): string {
  return t(roles[role])
}

const precisions: Record<Precision, WordKey> = {
  exact: 'precisionExact',
  within: 'precisionWithin',
  area: 'precisionArea',
  relative: 'precisionRelative',
}

/** “Exact place”, “Somewhere in here”, “Area”. */
export function precisionInWords(precision: Precision): string {
  return t(precisions[precision])
}
