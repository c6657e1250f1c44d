import type { Place, PlaceKind } from '../places/place.ts'
import { relativePrecision } from './relative-words.ts'
import type { Precision } from './schema.ts'

const areas = new Set<PlaceKind>(['admin', 'country', 'continent', 'region', 'water', 'island', 'landform', 'relative'])

const nouns: Record<Exclude<PlaceKind, 'settlement'>, string> = {
  district: 'part of a town',
  facility: 'site',
  admin: 'administrative region',
  country: 'country',
  continent: 'continent',
  region: 'region',
  water: 'stretch of water',
  island: 'island',
  landform: 'stretch of land',
  coordinates: 'position',
  relative: 'place given by its distance or direction from another',
}

/** A facility that the text names and the gazetteer has not, known only by the town in its name. */
export interface UnlocatedFacility {
  /** "Harbour City Machine Works" */
  name: string
}

/** How near a facility lies to the town it is named after, when nothing else is known: most lie within the town's surroundings. */
const facilityReachKm = 25

/** Coordinates to the minute or to a hundredth of a degree are a point on the map; those of whole degrees are not. */
const exactWithinKm = 1

/** How exactly a place is known, as the map draws it, and the same in words. */
export function precisionOf(
  place: Place,
  facility: UnlocatedFacility | null = null,
): { precision: Precision; words: string; uncertaintyKm: number } {
  const uncertaintyKm = Math.max(0, place.uncertaintyKm)
  if (place.relative) return { precision: 'relative', words: relativePrecision(place), uncertaintyKm }
  if (place.kind === 'relative' && (place.feature === 'IN' || place.feature === 'NEAR')) {
    const lies = place.feature === 'IN' ? 'it lies in' : 'put beside'
    return {
      precision: 'within',
      words: `Not in the gazetteer; ${lies} the place it is named with, somewhere within ${kilometres(uncertaintyKm)}.`,
      uncertaintyKm,
    }
  }
  if (areas.has(place.kind)) {
    if (place.geometry || place.covers.length > 0)
      return { precision: 'area', words: `${article(placeNoun(place))}: all of it is meant, no point inside it.`, uncertaintyKm }
    return {
      precision: 'within',
      words: `${article(placeNoun(place))} whose outline is not known here; it reaches about ${kilometres(uncertaintyKm)} from its middle.`,
      uncertaintyKm,
    }
  }
  if (place.kind === 'coordinates') {
    const exact = uncertaintyKm <= exactWithinKm
    return {
      precision: exact ? 'exact' : 'within',
      words: `A position given by its coordinates, exact to about ${exactTo(uncertaintyKm)}.`,
      uncertaintyKm,
    }
  }
  if (facility) {
    const reach = Math.max(uncertaintyKm, facilityReachKm)
    return {
      precision: 'within',
      words: `The position of “${facility.name}” is not given: somewhere within ${kilometres(reach)} of ${place.name}.`,
      uncertaintyKm: reach,
    }
  }
  if (place.kind === 'facility') return { precision: 'exact', words: 'A site: the point is the site itself.', uncertaintyKm }
  return { precision: 'exact', words: `${article(placeNoun(place))}: the point is its centre.`, uncertaintyKm }
}

/** A hundred thousand make a city, five thousand a town; of the uncounted nothing is claimed. */
function placeNoun({ kind, population }: Place): string {
  if (kind !== 'settlement') return nouns[kind]
  return population >= 100_000 ? 'city' : population >= 5_000 ? 'town' : population > 0 ? 'village' : 'settlement'
}

function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'An' : 'A'} ${noun}`
}

/** "6 m", "550 m", "5.6 km". */
function exactTo(km: number): string {
  return km < 1 ? `${Math.max(5, Math.round(km * 1000))} m` : kilometres(km)
}

function kilometres(km: number): string {
  return `${km < 10 ? Math.round(km * 10) / 10 : Math.round(km).toLocaleString('en')} km`
}
