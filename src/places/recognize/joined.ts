import { type Toponym, toponymOf } from '../toponym.ts'
import { isCapitalised, shapes, type Words } from '../words.ts'
import { isCompounded, isHyphenBetween } from './joints.ts'

/** "Brompton-on-Swale", "Wells-next-the-Sea": where the gazetteer has not the whole, its halves are none of it. */
export function joinedFrom(words: Words, listed: Toponym | null, first: number): Toponym | null {
  let last = first
  while (
    isHyphenBetween(words, last + 1) &&
    joiners.has(words.key[last + 2]!) &&
    isHyphenBetween(words, last + 3) &&
    isCapitalised(words, last + 4)
  )
    last += 4
  if (last === first || (listed && listed.last >= last) || words.shape[first]! < shapes.capital || isCompounded(words, first)) return null
  let key = words.key[first]!
  for (let i = first + 2; i <= last; i += 2) key += ` ${words.key[i]}`
  return toponymOf(first, last, key, [], 'township')
}

const joiners = new Set('on upon in by under with le la les de du sur en sous am an auf ob aan op'.split(' '))
