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
  /** The words of the column that says what happened: "Armed clash", "type_of_violence 1". */
  what: Span | null
  /** The words that say how many died: "fatalities 3". */
  dead: Span | null
  /** Whether the row has no words of its own, so that its headline is made of its columns as well. */
  isAlone: boolean
}

/** A line that says what a row does of where and when something happened. The spans of its place count from its start. */
export interface RowRecord {
  line: string
  place: StatedPlace | null
}

/** A place whose spans count from the start of its line, in a text in which that line begins at `start`. */
export function placeFrom(start: number, place: StatedPlace): StatedPlace {
  const moved = (span: Span): Span => ({ start: span.start + start, end: span.end + start })
  const { day, what, dead } = place
  return { ...place, ...moved(place), day: day && moved(day), what: what && moved(what), dead: dead && moved(dead) }
}
