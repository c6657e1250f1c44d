import { roadHeads } from '../lexicon/cues.ts'
import type { Lookup } from '../lookup.ts'
import { isCapitalised, keyAt, shapes, type Words } from '../words.ts'
import { isPossessiveS } from './joints.ts'

/** Whether a word in capitals can begin a name. */
export function canBegin(words: Words, i: number): boolean {
  if (words.key[i] === '' || isPossessiveS(words, i)) return false
  // "264 BC" is a year.
  if (words.tokens[i]!.text === 'BC' && (words.tokens[i - 1]?.kind === 'number' || keyAt(words, i - 1, i) === 'century')) return false
  if (isNumberedRoad(words, i + 1)) return false
  // "US$58 million" is money.
  const next = words.tokens[i + 1]
  return next?.text !== '$' || next.start !== words.tokens[i]!.end
}

/** "100 Mile House": few names begin with a number. */
export function isNumberOfName(words: Words, lookup: Lookup, first: number): boolean {
  return (
    words.shape[first] === shapes.number &&
    words.shape[first + 1]! >= shapes.capital &&
    words.tokens[first + 1]!.start > words.tokens[first]!.end &&
    lookup.hasPrefix(`${words.tokens[first]!.text} ${words.key[first + 1]}`)
  )
}

/** "County 14th Street", "East 3rd Avenue": what stands before a numbered road belongs to it, and names no place. */
function isNumberedRoad(words: Words, i: number): boolean {
  const ordinal = words.tokens[i + 1]
  if (words.tokens[i]?.kind !== 'number' || ordinal?.start !== words.tokens[i]!.end || words.paragraph[i] !== words.paragraph[i - 1])
    return false
  return ordinals.has(words.key[i + 1]!) && roadHeads.has(keyAt(words, i + 2, i)) && isCapitalised(words, i + 2)
}

const ordinals = new Set(['st', 'nd', 'rd', 'th'])
