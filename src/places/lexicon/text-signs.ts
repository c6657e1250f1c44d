import { wordSet } from '../../text/word-set.ts'
import { roadHeads } from './cues.ts'
import { landHints, landWords } from './land-words.ts'

/** What a single word tells of the whole text it stands in, a bit each: whose papers write so, that it is of sport, that it is of a city's parts. */
export const textSigns = { ofLand: 1, ofSport: 2, ofCity: 4 } as const

const ofSport = wordSet(
  `match matches season league cup goal goals striker midfielder goalkeeper defender coach coached team teams squad innings wickets wicket tournament
  championship championships final finals semifinal semifinals quarter-final quarter-finals semi-final semi-finals scored scorer points halftime half-time playoff
  playoffs quarterback touchdown touchdowns yards rebounds inning pitcher fixture fixtures derby referee race races stage riders rider peloton medal
  medals champion champions players player beat defeated conference tennis football rugby cricket hockey basketball baseball wrestling netball
  athletics unbeaten kick-off transfer club clubs`,
)

/** What is told of a city's parts, by papers of that city. */
export const partsOfCity = wordSet(
  `ward wards neighbourhood neighbourhoods neighborhood neighborhoods suburb suburbs borough boroughs precinct precincts councillor councillors cllr coun
  councilman councilwoman councilmen councilmember councillor's alderman alderwoman aldermen ald citywide downtown sidewalk sidewalks`,
)

const known = new Map<string, number>()
const add = (word: string, sign: number) => known.set(word, (known.get(word) ?? 0) | sign)
for (const [, words] of [...landWords, ...landHints])
  for (const entry of words.split(',')) add(entry.trim().split(' ').at(-1)!, textSigns.ofLand)
for (const word of ofSport) add(word, textSigns.ofSport)
for (const words of [partsOfCity, roadHeads, ['city']]) for (const word of words) add(word, textSigns.ofCity)

/** All that a word may tell of its text, by its key: looked up once for each word of the language, so that most words of a text are passed over. */
export function textSignsOf(key: string): number {
  return known.get(key) ?? 0
}
