import type { PlaceFeature } from '../../situation/schema.ts'
import { placeInWords } from '../words/place-sentences.ts'

/**
 * A place that words may have the name of: “Springfield (City, Missouri, United States)”. “Lake” is “Lake (Village, Tonga)” or “Lake (Water,
 * Tonga)”; that it is Lake says nothing.
 */
export function placeToldApart({ properties }: PlaceFeature): string {
  return `${properties.name} (${placeInWords(properties)})`
}
