import type { Gazetteer, GazetteerMatch } from '../gazetteer.ts'
import { directions, placeNouns } from '../lexicon/cues.ts'
import type { Toponym } from '../toponym.ts'
import { keyAt, shapes, type Words, wordAt } from '../words.ts'
import { hold, holdIn, isPartOfTown, landOf, markContainment } from './holding.ts'

/** As many words may tell what a place is. */
const longestDescription = 12

const articles = new Set('a an the one'.split(' '))
const settlements = new Set('village town city hamlet suburb township neighbourhood neighborhood settlement commune'.split(' '))
const afterNoun = new Set('in of within on near'.split(' '))
const within = new Set(['in', 'within', 'of'])

/** Whose a place is said to be between it and the next name: the Chileans of "Isla Larga, a Chilean island south of Coronel"; else null. */
export function peopleOfDescription(words: Words, toponym: Toponym, next: Toponym): Toponym | null {
  if (next.matches.length === 0 || !next.matches.every(m => m.nameKind === 'adjective')) return null
  const start = startOfDescription(words, toponym)
  return start > 0 && next.first >= start && next.first - start <= 3 && nounFrom(words, next.last + 1) > 0 ? next : null
}

/** "Kazembe, a village in Zambia", "Isla Larga, a Chilean island": a place lies in what is told of behind its name. */
export function describedAs(
  words: Words,
  toponym: Toponym,
  next: Toponym | undefined,
  after: Toponym | undefined,
  people: Toponym | null,
  gazetteer: Gazetteer,
): void {
  if (people) {
    const land = countryOf(people.matches, gazetteer)
    if (land >= 0) holdIn(toponym, land, gazetteer)
    return
  }
  const start = startOfDescription(words, toponym)
  if (!next || start < 0 || next.first - start > longestDescription) return
  const noun = nounFrom(words, start)
  if (noun < 0 || noun >= next.first || !isWithin(words, noun, next.first)) return
  // "a town of miners" is none of Miners, but "the capital of France" is of France
  const settled = settlements.has(words.key[noun]!) && words.key[noun + 1] !== 'of'
  if (markContainment(toponym, next, gazetteer, false, settled) || !settled) return
  // "a town in Franklin County, Vermont": the county has many namesakes.
  const beyond = after && isCounty(next, gazetteer) && after.first === next.last + 2 && wordAt(words, next.last + 1, next.last) === ','
  const land = landOf(beyond ? after : next, gazetteer)
  if (land >= 0) hold(toponym, land, gazetteer, true)
  else if (isPartOfTown(toponym, next, gazetteer, true)) toponym.nearTo = next
}

function isCounty({ matches: [match] }: Toponym, gazetteer: Gazetteer): boolean {
  return match !== undefined && gazetteer.feature(match.row) === 'ADM2'
}

/** The token behind the article that opens a description: "Kazembe, a", "Kazembe (the", "Kazembe is a"; or -1. */
function startOfDescription(words: Words, { last }: Toponym): number {
  return openers.has(wordAt(words, last + 1, last)) && articles.has(keyAt(words, last + 2, last)) ? last + 3 : -1
}

const openers = new Set([',', '(', 'is', 'was'])

/** The noun that says what a place is, with words in small letters alone before it, or -1: a "town clerk" is no town. */
function nounFrom(words: Words, from: number): number {
  for (let i = from; i < from + longestDescription && words.paragraph[i] === words.paragraph[from]; i++) {
    const key = keyAt(words, i, from)
    if (
      placeNouns.has(key) &&
      words.shape[i] === shapes.lower &&
      (afterNoun.has(keyAt(words, i + 1, from)) || directions.has(keyAt(words, i + 1, from)))
    )
      return i
    if (words.shape[i]! >= shapes.capital || '.;:,()'.includes(words.tokens[i]!.text)) return -1
  }
  return -1
}

/** Whether a noun is said to be in what follows at `to`: "a town of 5,000 people in northern". */
function isWithin(words: Words, noun: number, to: number): boolean {
  let i = to - 1
  while (i > noun && (directions.has(words.key[i]!) || words.key[i] === 'the')) i--
  if (i <= noun || !within.has(words.key[i]!)) return false
  for (let k = noun + 1; k < i; k++) if (words.shape[k]! >= shapes.capital || '.;:,()'.includes(words.tokens[k]!.text)) return false
  return true
}

/** The one country that an adjective is of, or -1. */
function countryOf(matches: readonly GazetteerMatch[], gazetteer: Gazetteer): number {
  const country = gazetteer.country(matches[0]!.row)
  return country !== null && matches.every(m => gazetteer.country(m.row) === country) ? gazetteer.countryRow(country) : -1
}
