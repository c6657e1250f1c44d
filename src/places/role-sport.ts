import { textSigns } from './lexicon/text-signs.ts'
import { shapes, type Words } from './words.ts'

/** Of a text of sport so many words are of matches, and no fewer than three. */
const least = 3
const leastShare = 0.012

/** Whether a text is of matches and teams, where a name is likelier a side than a place: "Barnet lost to Newport". */
export function isOfSport({ shape, signs }: Words): boolean {
  let counted = 0
  let sporting = 0
  for (let i = 0; i < shape.length; i++) {
    if (shape[i]! < shapes.lower) continue
    counted++
    if (signs[i]! & textSigns.ofSport) sporting++
  }
  return sporting >= least && sporting > leastShare * counted
}
