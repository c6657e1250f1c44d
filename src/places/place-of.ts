import type { Gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'

const made = new WeakMap<Gazetteer, Map<number, Place>>()

/** The place of a row, made once for a gazetteer: outlines of countries are long. */
export function placeOf(gazetteer: Gazetteer, row: number): Place {
  let places = made.get(gazetteer)
  if (!places) {
    places = new Map()
    made.set(gazetteer, places)
  }
  let place = places.get(row)
  if (!place) {
    place = gazetteer.place(row)
    places.set(row, place)
  }
  return place
}
