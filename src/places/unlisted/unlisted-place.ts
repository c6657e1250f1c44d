import type { Gazetteer } from '../gazetteer.ts'
import { normalizeName } from '../normalize-name.ts'
import type { Place } from '../place.ts'
import { placeOf } from '../place-of.ts'
import { isLand } from './land-of-sentence.ts'

/** The unlisted reading as a place: the name as written, at the place it is put beside, and how far off that may be. */
export function unlistedPlace(near: number, name: string, gazetteer: Gazetteer): Place {
  const beside = placeOf(gazetteer, near)
  const inside = isLand(near, gazetteer)
  return {
    id: `dateline:unlisted/${normalizeName(name).replaceAll(' ', '-')}@${beside.id}`,
    name,
    kind: 'relative',
    feature: inside ? 'IN' : 'NEAR',
    country: beside.country,
    admin1: inside ? beside.name : beside.admin1,
    population: 0,
    point: beside.point,
    uncertaintyKm: inside ? beside.uncertaintyKm : Math.max(50, beside.uncertaintyKm),
    bbox: null,
    geometry: null,
    covers: [],
  }
}

/** The same made again from its id: `dateline:unlisted/oakport-township@geonames:5039080`. Null where the place beside it is not known. */
export function unlistedPlaceAgain(id: string, name: string, gazetteer: Gazetteer): Place | null {
  const near = gazetteer.rowOf(/^dateline:unlisted\/.*@(.+)$/.exec(id)?.[1] ?? '')
  return near === undefined ? null : unlistedPlace(near, name, gazetteer)
}
