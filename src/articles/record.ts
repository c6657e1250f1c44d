import type { Span } from '../text/span.ts'

/** Where and when a row of a table says it happened. The span is of the words in the article's last paragraph that say where. */
export interface StatedPlace extends Span {
  latitude: number
  longitude: number
  /** Digits behind the point, of the number that has fewer. */
  decimals: number
  /** The numbers of another row of the list that has this position with more digits, which are then the position: "latitude 50.4501, longitude 30.5234". */
  finer?: string
  /** Whether the row says which number is the latitude, or only their order. */
  told: 'columns' | 'order'
  /** What the row calls it: "Hale". */
  name: string | null
  /** What it says of how exact that is, and what is meant by that: "geo_precision 2" is within 25 km. */
  exactness: { words: string; km: number } | null
  /** The words that say on which day it happened. */
  day: Span | null
}

/** A line that says what a row does of where and when something happened. The spans of its place count from its start. */
export interface RowRecord {
  line: string
  place: StatedPlace | null
}

/** A place whose spans count from the start of its line, in a text in which that line begins at `start`. */
export function placeFrom(start: number, place: StatedPlace): StatedPlace {
  const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
  return { ...place, ...moved(place), day: place.day && moved(place.day) }
}
