import { makers, multinationals } from './lexicon/cues.ts'
import type { Lookup } from './lookup.ts'
import type { PlaceKind } from './place.ts'
import type { Toponym } from './toponym.ts'
import { isCapitalised, isTitle, keyAt, type Words, wordAt } from './words.ts'

const airlines = new Set('airlines airways telecom'.split(' '))
const countries = new Set<PlaceKind>(['country', 'continent'])
const treaties = new Set('agreement agreements accord accords protocol protocols treaty pact amendment convention conventions'.split(' '))
/** "Bonn Convention", but "Boston Convention Center", "Dublin Convention and Visitors Bureau". */
const goOn = new Set('center centre hall bureau and &'.split(' '))

/**
 * The last word of what is only called after a place and stands nowhere in it, or -1: "Kenya Airways", "Air Tanzania", "Samsung India", "the Kyoto Protocol".
 * Texts are marked in too many ways for this to be learned: some have the place in every name, some in none.
 */
export function endOfCalledAfter(words: Words, { first, last, matches }: Toponym, lookup: Lookup): number {
  const right = isCapitalised(words, last + 1) ? keyAt(words, last + 1, last) : ''
  if (airlines.has(right)) return last + 1
  const likeliest = matches[0]
  if (!likeliest) return -1
  const goesOn = isCapitalised(words, last + 2) && words.paragraph[last + 2] === words.paragraph[last]
  // "Jeju Air" flies; in "Kandahar Air Base" the air belongs to what follows.
  if (right === 'air' && !goesOn && !isTitle(words, first)) return last + 1
  if (treaties.has(right) && lookup.kind(likeliest.row) === 'settlement' && likeliest.nameKind !== 'adjective')
    return goOn.has(keyAt(words, last + 2, last) || wordAt(words, last + 2, last)) || isTitle(words, first) ? -1 : last + 1
  const left = isCapitalised(words, first - 1) ? keyAt(words, first - 1, first) : ''
  if (left === '' || !countries.has(lookup.kind(likeliest.row)) || likeliest.nameKind === 'adjective') return -1
  return left === 'air' || makers.has(left) || multinationals.has(left) ? last : -1
}
