import type { PlaceKind, Role } from '../../places/place.ts'
import type { ArticleMention, PlaceProperties, Precision } from '../../situation/schema.ts'
import type { DataWordKey } from './data-words.ts'
import type { WordKey } from './en.ts'
import { dataWords, language, locale, t } from './t.ts'

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
  let display = names.get(locale())
  if (!display) {
    display = new Intl.DisplayNames(locale(), { type: 'region', fallback: 'code' })
    names.set(locale(), display)
  }
  try {
    return display.of(code) ?? code
  } catch {
    return code // not an ISO code: data from elsewhere may hold anything
  }
}

/** “a, b and c”. */
export function listInWords(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items)
}

/** “City, North Korea”; a country or a sea is said alone; a region of several countries names up to three of them. */
export function placeInWords(place: Pick<PlaceProperties, 'kind' | 'feature' | 'population' | 'country' | 'covers'>): string {
  const kind = placeKindInWords(place)
  if (place.kind === 'country') return kind
  if (place.country !== null) return t('kindAndCountry', { kind, country: countryInWords(place.country) })
  if (place.covers.length > 0 && place.covers.length <= 3)
    return t('kindAndCountry', {
      kind,
      country: listInWords(place.covers.map(countryInWords)),
    })
  return kind
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

type Precise = Pick<
  PlaceProperties,
  'kind' | 'feature' | 'population' | 'name' | 'precision' | 'precisionWords' | 'facility' | 'uncertaintyKm' | 'relative'
>

/** How exactly a place is known, in a sentence: “A city: the point is its centre.” English takes the data's own. */
export function precisionSentence(place: Precise): string {
  if (place.precision === 'relative' || place.relative) return relativeSentence(place.relative) ?? place.precisionWords
  const params = {
    what: placeKindInWords(place),
    place: place.name,
    facility: place.facility ?? '',
    km: place.uncertaintyKm < 10 ? Math.round(place.uncertaintyKm * 10) / 10 : Math.round(place.uncertaintyKm),
  }
  return dataWords(precisionKey(place), params) ?? place.precisionWords
}

const ways: Record<string, WordKey> = {
  ...{ north: 'directionN', northeast: 'directionNE', east: 'directionE', southeast: 'directionSE' },
  ...{ south: 'directionS', southwest: 'directionSW', west: 'directionW', northwest: 'directionNW' },
}

/** “About 30 km north of Kharkiv: somewhere in the shape drawn.” Null where that is said in the data's own words. */
function relativeSentence(relative: PlaceProperties['relative']): string | null {
  if (!relative || language() === 'en') return null
  const { relation, km, direction, leansOn } = relative
  const way =
    direction === null ? '' : direction === 'central' ? dataWords('relative:central') : ways[direction] ? t(ways[direction]) : null
  if (way === null) return null
  const [first = '', second = '', third = ''] = leansOn.map(({ name }) => name)
  const form =
    relation === 'distance' && way === ''
      ? 'around'
      : relation === 'coast' && km !== null
        ? 'sea'
        : relation === 'border' && third !== ''
          ? 'nearBorder'
          : relation
  const far = km === null ? '' : km < 1 ? t('metres', { n: Math.round(km * 1000) }) : t('kilometres', { n: Math.round(km * 10) / 10 })
  const where = dataWords(`relative:${form}`, { first, second, third, way, km: far })
  return where && dataWords(relation === 'part' ? 'relative:outline' : 'relative:somewhere', { where: where.replace(/ {2,}/g, ' ') })
}

function precisionKey({ kind, feature, precision, facility }: Precise): DataWordKey {
  if (precision === 'area') return 'precisionAll'
  if (precision === 'exact') return kind === 'facility' ? 'precisionSite' : 'precisionPoint'
  if (facility !== undefined) return 'precisionSiteNearTown'
  if (kind === 'relative' && feature === 'IN') return 'precisionLiesIn'
  if (kind === 'relative' && feature === 'NEAR') return 'precisionBeside'
  return 'precisionNoOutline'
}

type OtherPlace = Pick<ArticleMention['runnersUp'][number], 'words' | 'kind' | 'feature' | 'population' | 'country' | 'admin1' | 'name'>

/** Another place of the same name, told from its namesakes: “village, South Hwanghae, North Korea”. English takes the data's own. */
export function namesakeInWords({ words, kind, feature, population, country, admin1, name }: OtherPlace): string {
  if (language() === 'en' || kind === undefined) return words
  const what = placeKindInWords({ kind, feature: feature ?? '', population: population ?? 0 })
  const where = [admin1 && admin1 !== name ? admin1 : null, kind !== 'country' && country ? countryInWords(country) : null]
  const [place, ...rest] = where.filter(part => part !== null)
  if (place === undefined) return what
  return t('kindAndCountry', { kind: what, country: [place, ...rest].join(t('listComma')) })
}
