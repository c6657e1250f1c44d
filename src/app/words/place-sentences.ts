import type { Relation } from '../../places/place.ts'
import type { ArticleMention, PlaceProperties } from '../../situation/schema.ts'
import type { DataWordKey } from './data-words.ts'
import { type AnyKey, t } from './later-words.ts'
import { apart } from './message.ts'
import { placeKindInWords } from './place-words.ts'
import { dataWords, locale } from './t.ts'

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
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items.map(item => apart(item, locale())))
}

/**
 * “City, South Pyongan, North Korea”: there are many Springfields. A country or a sea is said alone; a region of several countries names up to
 * three of them.
 */
export function placeInWords(
  place: Pick<PlaceProperties, 'name' | 'kind' | 'feature' | 'population' | 'country' | 'admin1' | 'covers'>,
): string {
  const kind = placeKindInWords(place)
  if (place.kind === 'country') return kind
  if (place.country !== null) return t('kindAndCountry', { kind, country: whereInWords(place) })
  if (place.covers.length > 0 && place.covers.length <= 3)
    return t('kindAndCountry', {
      kind,
      country: listInWords(place.covers.map(countryInWords)),
    })
  return kind
}

/** “South Pyongan, North Korea”; the region is left out where the place is the region itself or its namesake. */
function whereInWords({ name, country, admin1 }: { name: string; country: string | null; admin1: string | null }): string {
  const parts = [admin1 === name ? null : admin1, country && countryInWords(country)].filter(part => part !== null)
  return parts.map(part => apart(part, locale())).join(t('listComma'))
}

type Precise = Pick<
  PlaceProperties,
  'kind' | 'feature' | 'population' | 'name' | 'precision' | 'precisionWords' | 'facility' | 'uncertaintyKm' | 'relative'
>

/** How exactly a place is known, in a sentence: “A city: the point is its centre.” English takes the data's own. */
export function precisionSentence(place: Precise): string {
  if (place.relative) return t(place.relative.relation === 'part' ? 'relReading' : 'relShape', { what: relativeInWords(place.relative) })
  const params = {
    what: placeKindInWords(place),
    place: place.name,
    facility: place.facility ?? '',
    km:
      place.uncertaintyKm < 1
        ? place.uncertaintyKm
        : place.uncertaintyKm < 10
          ? Math.round(place.uncertaintyKm * 10) / 10
          : Math.round(place.uncertaintyKm),
  }
  return dataWords(precisionKey(place), params) ?? place.precisionWords
}

function precisionKey({ kind, feature, precision, facility }: Precise): DataWordKey {
  if (precision === 'area') return 'precisionAll'
  if (kind === 'coordinates') return 'precisionCoordinates'
  if (precision === 'exact') return kind === 'facility' ? 'precisionSite' : 'precisionPoint'
  if (facility !== undefined) return 'precisionSiteNearTown'
  if (kind === 'relative' && feature === 'IN') return 'precisionLiesIn'
  if (kind === 'relative' && feature === 'NEAR') return 'precisionBeside'
  return 'precisionNoOutline'
}

/** What a relative place is: “About 30 km north of Kharkiv”. */
export function relativeInWords({ relation, km, direction, leansOn }: NonNullable<PlaceProperties['relative']>): string {
  const [name = '', other = '', third = ''] = leansOn.map(base => base.name)
  const away = km === null ? '' : km < 1 ? String(Math.round(km * 10) / 10) : String(km < 10 ? Math.round(km * 10) / 10 : Math.round(km))
  const params = { name, other, third, km: away, direction: direction === null ? '' : windInWords(direction) }
  if (relation === 'distance') return t(direction === null ? 'relFrom' : 'relDistance', params)
  if (relation === 'border' && other !== '')
    return t(km === null ? (third === '' ? 'relBorder' : 'relBorderNear') : third === '' ? 'relBorderFrom' : 'relBorderFromNear', params)
  if (relation === 'part' && direction === null) return t(other === '' ? 'relSomePart' : 'relPartIn', params)
  if (relation === 'between' && third !== '') return t('relAmid', params)
  return t(relations[relation], params)
}

const relations: Record<Exclude<Relation, 'distance'>, AnyKey> = {
  direction: 'relDirection',
  beside: 'relBeside',
  between: 'relBetween',
  border: 'relBorderOf',
  across: 'relAcross',
  coast: 'relCoast',
  part: 'relPart',
}

const winds = {
  north: 'windNorth',
  northeast: 'windNortheast',
  east: 'windEast',
  southeast: 'windSoutheast',
  south: 'windSouth',
  southwest: 'windSouthwest',
  west: 'windWest',
  northwest: 'windNorthwest',
  central: 'windCentral',
} as const satisfies Record<string, AnyKey>

/** Of the sixteen winds the finer ones are said by the coarser one at their end: “north-northeast” is northeast. */
export function windInWords(direction: string): string {
  const parts = direction.split(' and ')
  if (parts.length > 1) return listInWords(parts.map(windInWords))
  const known = Object.keys(winds).filter(wind => direction.endsWith(wind))
  const longest = known.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? direction : t(winds[longest as keyof typeof winds])
}

type OtherPlace = Pick<ArticleMention['runnersUp'][number], 'kind' | 'feature' | 'population' | 'country' | 'admin1' | 'name'> & {
  words?: string
}

/** A place, told from its namesakes: “village, South Hwanghae, North Korea”. What has no parts is said in the data's words. */
export function namesakeInWords({ words = '', kind, feature, population, country, admin1, name }: OtherPlace): string {
  if (kind === undefined) return words
  const known = { kind, feature: feature ?? '', population: population ?? 0, country: country ?? null }
  const what = placeKindInWords(known).toLocaleLowerCase(locale())
  const where = whereInWords({ name, country: kind === 'country' ? null : known.country, admin1: admin1 ?? null })
  return where === '' ? what : t('kindAndCountry', { kind: what, country: where })
}
