import { wordSet } from '../../text/word-set.ts'
import { announcers } from '../announced.ts'
import type { Gazetteer } from '../gazetteer.ts'
import { directions } from '../lexicon/cues.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, type Words, wordAt } from '../words.ts'

/** As large a town has parts that are called after it and a direction. */
const leastPeople = 100_000
/** What is said of a part as of the town; the others announce a place whatever it is. */
const before = new Set('of on off over throughout and or s'.split(' '))
const corners = new Set(['nw', 'ne', 'sw', 'se'])

/**
 * "in South Wichita", "from East Dallas", "in SW Houston": a part of a large town, as papers of that town write it, with a capital. Where the two
 * words are a place of their own, as South Boston is, they were read as one name before.
 */
export function isPartOfCity(words: Words, { first, matches }: Toponym, gazetteer: Gazetteer): boolean {
  const direction = keyAt(words, first - 1, first)
  if (!(directions.has(direction) || (corners.has(direction) && wordAt(words, first - 1, first) === direction.toUpperCase()))) return false
  if (!isCapitalised(words, first - 1) || words.opens[first - 1] === 1) return false
  const further = keyAt(words, first - 2, first)
  if (!announcers.has(further) && !before.has(further)) return false
  return matches.some(({ row }) => gazetteer.kind(row) === 'settlement' && gazetteer.population(row) >= leastPeople)
}

/** "Detroit’s west side", "Chicago’s South Side", "Nairobi’s outskirts": what a town has and other owners do not; behind a name and its "’s". */
export function hasPart(words: Words, last: number): boolean {
  const next = keyAt(words, last + 3, last)
  return parts.has(next) || (directions.has(next) && sides.has(keyAt(words, last + 4, last)))
}

const parts = new Set(
  `outskirts suburbs suburb downtown neighbourhoods neighborhoods neighbourhood neighborhood districts boroughs streets waterfront harbour harbor
  airport northside southside eastside westside`.split(/\s+/),
)
const sides = wordSet(
  `side sides end part parts half quarter quarters suburbs suburb outskirts district districts neighbourhood neighborhood neighbourhoods
  neighborhoods`,
)
