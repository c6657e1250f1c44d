import type { PlaceFeature } from '../../situation/schema.ts'
import { countryInWords } from '../words/place-sentences.ts'

/** Namesakes are told apart by where they lie: “Springfield, Missouri, United States”. */
export function placeToldApart({ properties: { name, admin1, country, kind } }: PlaceFeature): string {
  const where = [admin1 !== name ? admin1 : null, country !== null && kind !== 'country' ? countryInWords(country) : null]
  return [name, ...where].filter(part => part !== null).join(', ')
}
