import { type Role, roles } from '../places/place.ts'
import { none, type SituationIndex } from './index-situation.ts'
import type { SituationEvent } from './schema.ts'

/**
 * Whether a place with this role is where an event is: it happened or was said there. Somebody may come from a place ("firefighters from
 * Tulcea fought the blaze") or name it, and the event is elsewhere.
 */
const isSite = (role: Role): boolean => role === 'happened' || role === 'said'
const siteNumbers = new Set(roles.filter(isSite).map(role => roles.indexOf(role)))

/** Where an event is; undefined where its words only name places, or none. */
export function siteOf({ places }: Pick<SituationEvent, 'places'>): SituationEvent['places'][number] | undefined {
  return places.find(({ role }) => isSite(role))
}

/** Whether an event is told of a place: it happened or was said there, or is said, planned, threatened or denied for it. */
export function isPlacedAt({ places }: Pick<SituationEvent, 'places'>, place: string): boolean {
  return places.some(at => at.place === place && isSite(at.role))
}

/** The same in columns: the row of `eventPlace` where event `e` is, or `none`. */
export function siteRow({ placesFrom, eventPlaceRole }: SituationIndex, e: number): number {
  for (let row = placesFrom[e]!; row < placesFrom[e + 1]!; row++) if (siteNumbers.has(eventPlaceRole[row]!)) return row
  return none
}
