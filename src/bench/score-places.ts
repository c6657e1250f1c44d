import { distanceKm } from '../geometry/great-circle.ts'
import type { LngLat } from '../geometry/lng-lat.ts'
import type { Mention } from '../places/place.ts'

/** A place that a person marked: characters of the text, and degrees; null where a name stands for no spot (a team, a firm). */
export interface MarkedPlace {
  start: number
  end: number
  name: string
  lat: number | null
  lon: number | null
  /** Other spots that would be right as well: the city as the region called after it. */
  alt?: [lat: number, lon: number][]
}

/** A text with its places marked. */
export interface MarkedText {
  id: string
  text: string
  toponyms: MarkedPlace[]
}

export interface PlacesScore {
  right: MarkedPlace[]
  /** Found, and put farther away than `nearKm`. */
  wrong: { mark: MarkedPlace; found: Mention }[]
  missed: MarkedPlace[]
  /** Put on the map, and no place. Adjectives are neither here nor there. */
  invented: Mention[]
}

/** A hundred miles: what the field counts as right. */
export const nearKm = 161

/** Compares what was found in a text with what is marked in it; each mention meets one mark. */
export function scorePlaces({ toponyms }: MarkedText, mentions: readonly Mention[]): PlacesScore {
  const score: PlacesScore = { right: [], wrong: [], missed: [], invented: [] }
  const met = new Set<Mention>()
  for (const mark of toponyms) {
    const found = mentions.find(mention => !met.has(mention) && mention.start < mark.end && mark.start < mention.end)
    if (found) met.add(found)
    if (mark.lat === null || mark.lon === null) continue
    if (!found?.place) score.missed.push(mark)
    else if (isNear(found.place.point, [[mark.lat, mark.lon], ...(mark.alt ?? [])])) score.right.push(mark)
    else score.wrong.push({ mark, found })
  }
  score.invented = mentions.filter(mention => !met.has(mention) && !mention.adjective)
  return score
}

/** Precision, recall and F1 end to end over many texts, each from 0 to 1. */
export function rates(scores: readonly PlacesScore[]): { precision: number; recall: number; f1: number } {
  const sum = (count: (score: PlacesScore) => number): number => scores.reduce((total, score) => total + count(score), 0)
  const right = sum(score => score.right.length)
  const precision = right / sum(score => score.right.length + score.wrong.length + score.invented.length)
  const recall = right / sum(score => score.right.length + score.wrong.length + score.missed.length)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Whether a position is one of the spots marked, as near as the field asks. */
export function isNear(position: LngLat, spots: readonly (readonly [lat: number, lon: number])[]): boolean {
  return spots.some(([lat, lon]) => distanceKm(position, [lon, lat]) <= nearKm)
}
