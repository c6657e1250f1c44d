import { areWithin } from '../../geometry/rough-km.ts'
import type { Gazetteer } from '../gazetteer.ts'
import type { Toponym } from '../toponym.ts'
import { keyAt, type Words } from '../words.ts'

/** "Copenhagen Airport" is listed, and bears the name of the city it belongs to: there is no other by Fort Lauderdale, wherever one flies from there. */
export function isCalledAfterItsCity({ key, matches }: Toponym, gazetteer: Gazetteer): boolean {
  const cut = key.lastIndexOf(' ')
  const { row } = matches[0]!
  if (cut < 0 || gazetteer.kind(row) !== 'facility') return false
  const [longitude, latitude] = [gazetteer.longitude(row), gazetteer.latitude(row)]
  return gazetteer
    .find(key.slice(0, cut))
    .some(
      city =>
        gazetteer.kind(city.row) === 'settlement' &&
        gazetteer.population(city.row) >= leastCity &&
        areWithin(sameCityKm, longitude, latitude, gazetteer.longitude(city.row), gazetteer.latitude(city.row)),
    )
}

export const sameCityKm = 60

/** "Paris-based Sodexo", in a text about Florida: of firms from elsewhere the city is told, not one more of its name near by. */
export function isCityOfFirm(words: Words, { last, matches }: Toponym, gazetteer: Gazetteer): boolean {
  return (
    keyAt(words, last + 2, last) === 'based' && words.tokens[last + 1]!.text === '-' && gazetteer.population(matches[0]!.row) >= leastCity
  )
}

export const leastCity = 100_000
