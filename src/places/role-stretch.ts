import type { LngLat } from '../geometry/lng-lat.ts'
import type { PlaceKind } from './place.ts'

/** A name, or a run of them that is mentioned for one reason: "Troy, N.Y.", "Lima, Quito and La Paz". */
export interface Stretch {
  /** First and last token. */
  first: number
  last: number
  /** How many names. */
  count: number
  /** Whether it stands in a headline or a heading. */
  heading: boolean
  /** Of the first name's place. */
  kind: PlaceKind | 'unknown'
  /** Whether its text is of matches and teams. */
  ofSport: boolean
  /** Where the first name's place lies. */
  country: string | null
  point: LngLat | null
}
