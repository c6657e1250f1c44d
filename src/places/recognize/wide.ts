import { directions } from '../lexicon/cues.ts'
import type { Lookup } from '../lookup.ts'
import { type Toponym, toponymOf } from '../toponym.ts'
import type { Words } from '../words.ts'
import { longestFrom } from './listed.ts'

/** "southeast Asia", "the western Pacific": a region or a sea of that name, whatever the capitals. */
export function wideFrom(words: Words, lookup: Lookup, first: number): Toponym | null {
  if (!directions.has(words.key[first]!) || words.paragraph[first + 1] !== words.paragraph[first]) return null
  const whole = longestFrom(words, lookup, first)
  const matches = whole && whole.last > first ? whole.matches.filter(m => !lookup.isInhabited(m.row)) : []
  // "eastern Sierra Leone" is no part of the Eastern Sierra.
  if (!whole || matches.length === 0 || (longestFrom(words, lookup, first + 1)?.last ?? 0) > whole.last) return null
  return toponymOf(first, whole.last, whole.key, matches)
}
