import { isCapital } from '../../text/is-capital.ts'
import type { Token } from '../../text/tokenize.ts'
import { wordSet } from '../../text/word-set.ts'
import { lowerAt } from '../lower.ts'
import { be } from '../small-words.ts'
import type { IsPlace } from './trigger.ts'

/** "seized Tessel", "took the port of Ebo": what the verb has for its object is a place. */
export function isPlaceAhead(tokens: readonly Token[], last: number, isPlace: IsPlace): boolean {
  let k = last + 1
  while (k < last + 6 && beforePlace.has(tokens[k]?.text ?? '')) k++
  return k < tokens.length && isPlace(tokens[k]!)
}

const beforePlace = wordSet(
  `the town city village port district island capital of nearby whole all most half north south east west northern southern eastern
  western central`,
)

/** "Tessel fell on Monday", "the city of Tessel has fallen": a place is its subject, and nothing says that it fell by so much, or to whom in a match. */
export function isPlaceFallen(tokens: readonly Token[], first: number, last: number, isPlace: IsPlace): boolean {
  const next = tokens[last + 1]
  if (
    next &&
    next.kind !== 'mark' &&
    !afterFallen.test(next.text) &&
    !(later.has(lowerAt(tokens, last + 3)) || later.has(lowerAt(tokens, last + 4)))
  )
    return false
  let k = first - 1
  while (k > 0 && besideFallen.has(tokens[k]!.text)) k--
  // A name of two words is known by its first; "In Tessel a bridge fell" names no fallen town
  for (let at = k; at >= Math.max(0, k - 2) && isCapital(tokens[at]!.text); at--)
    // "A tower near Tessel fell"
    if (isPlace(tokens[at]!)) return !beside.has(lowerAt(tokens, at - 1))
  return false
}

const beside = wordSet('in near at outside from off beside by around')

/** "fell three days later" */
const later = wordSet('later earlier')

/** "Tessel itself was taken by the rebels", "The port of Ebo has been taken on Monday". */
export function isPlaceTaken(tokens: readonly Token[], first: number, last: number, isPlace: IsPlace): boolean {
  const next = tokens[last + 1]
  if (
    !be.has(lowerAt(tokens, first - 1)) ||
    (next && next.kind !== 'mark' && lowerAt(tokens, last + 1) !== 'by' && !afterFallen.test(next.text))
  )
    return false
  let k = first - 1
  while (k > 0 && (be.has(lowerAt(tokens, k)) || besideFallen.has(tokens[k]!.text))) k--
  for (let at = k; at >= Math.max(0, k - 2) && isCapital(tokens[at]!.text); at--) if (isPlace(tokens[at]!)) return true
  return false
}

const besideFallen = wordSet('has have had finally also then later itself')
const afterFallen = /^(on|in|last|yesterday|after|during|before|by|within|without|when|and|earlier|late|early|\p{Lu}\p{Ll}+day)$/u
