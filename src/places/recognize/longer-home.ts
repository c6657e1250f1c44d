import { isHomeOf } from '../announced.ts'
import { isGivenName, ordinariness } from '../lexicon/lexicon.ts'
import { classesOf, is } from '../lexicon/word-classes.ts'
import type { Lookup } from '../lookup.ts'
import { type Toponym, toponymOf } from '../toponym.ts'
import { keyAt, shapes, type Words } from '../words.ts'

/** "a Langley Mill man": whose home is told so has its name to the end, though the gazetteer has only how it begins. */
export function longerHomeFrom(words: Words, lookup: Lookup, listed: Toponym | null, first: number): Toponym | null {
  if (!listed || words.shape[listed.last + 1] !== shapes.capital || words.paragraph[listed.last + 1] !== words.paragraph[first]) return null
  const last = listed.last + 1
  if (classesOf(words.key[last]!) & notOfHome || isGivenName(words.key[first]!)) return null
  if (!isHomeOf(words, first, last) && !isUnit(words, last)) return null
  // "a Boston Irish man"
  if (lookup.find(words.key[last]!).some(m => m.nameKind === 'adjective')) return null
  return toponymOf(first, last, `${listed.key} ${words.key[last]}`, [])
}

const notOfHome = is.organisationHead | is.teamHead | is.people | is.placeHead

const unitNouns = new Set('municipality township village hamlet commune district suburb settlement locality constituency'.split(' '))

/** "the Nama Khoi municipality": a name of two words, of which the second is none of the language. */
function isUnit(words: Words, last: number): boolean {
  return words.shape[last + 1] === shapes.lower && unitNouns.has(keyAt(words, last + 1, last)) && ordinariness(words.key[last]!) === 0
}
