import { fact } from '../text/spelling.ts'
import { keyOf, shapes, type Words } from './words.ts'

/** Of a text of sport so many words are of matches, and no fewer than three. */
const least = 3
const leastShare = 0.012

/** Whether a text is of matches and teams, where a name is likelier a side than a place: "Barnet lost to Newport". */
export function isOfSport({ tokens, shape }: Words): boolean {
  let counted = 0
  let sporting = 0
  for (let i = 0; i < tokens.length; i++) {
    if (shape[i]! < shapes.lower) continue
    counted++
    if (isSporting(tokens[i]!.spelling)) sporting++
  }
  return sporting >= least && sporting > leastShare * counted
}

const isSporting = fact((_word, _lower, spelling): boolean => words.has(keyOf(spelling)))

const words = new Set(
  `match matches season league cup goal goals striker midfielder goalkeeper defender coach coached team teams squad innings wickets wicket tournament
  championship championships final finals semifinal semifinals quarter-final quarter-finals semi-final semi-finals scored scorer points halftime half-time playoff
  playoffs quarterback touchdown touchdowns yards rebounds inning pitcher fixture fixtures derby referee race races stage riders rider peloton medal
  medals champion champions players player beat defeated conference tennis football rugby cricket hockey basketball baseball wrestling netball
  athletics unbeaten kick-off transfer club clubs`.split(/\s+/),
)
