import { isLetterOrDigit } from '../text/characters.ts'
import { isGivenName, isSurname, ordinariness } from './lexicon/lexicon.ts'
import type { Lookup } from './lookup.ts'
import { shapes, type Words } from './words.ts'

/** Words that stand before places more than before anything else. */
const locatives = new Set('in near outside around from to at across into over towards toward between'.split(' '))

/** Inhabitants from which on a city is named without a word that announces it, or may be called like a person. */
const wellKnown = 500_000
/** From which on it may, announced, be called like an ordinary word: "in nice weather" is not in Nice, "in mumbai" is. */
const known = 1_000_000
const longestName = 4
/** Of fewer words it cannot be told how they are written. */
const fewest = 4

/**
 * In a paragraph that is written without any capitals ("flooding in jakarta again, roads to bekasi closed"), gives the words that can
 * hardly be anything but a place their capital, so that they are weighed as in any other text (truecasing; Lita et al. 2003). Far fewer
 * than would be in capitals: where a capital tells nothing, an ordinary word, a person's name and a village are too easily taken for each other.
 */
export function restoreCapitals(words: Words, lookup: Lookup): void {
  const { firsts } = words
  for (let p = 0; p + 1 < firsts.length; p++) {
    const first = firsts[p]!
    const end = firsts[p + 1]!
    if (isWithoutCapitals(words, first, end)) for (let i = first; i < end; i++) i = restoreAt(words, lookup, i, end)
  }
}

/** The words of a hashtag go on from it or from one another. */
function isInHashtag(text: string, before: number): boolean {
  return text[before] === '#' || isLetterOrDigit(text, before)
}

function isWithoutCapitals({ text, tokens, shape }: Words, first: number, end: number): boolean {
  // The words of a hashtag have no other way to be told apart: #PrayForParis.
  const counts = (i: number): boolean => tokens[i]!.kind === 'word' && !isInHashtag(text, tokens[i]!.start - 1)
  // "again LOL", "3 PM": capitals throughout are loud and no more.
  for (let i = first; i < end; i++) if ((shape[i] === shapes.capital || shape[i] === shapes.mixed) && counts(i)) return false
  let counted = 0
  for (let i = first; i < end; i++) if (shape[i] === shapes.lower && counts(i)) counted++
  return counted >= fewest
}

/** Restores the longest name that begins at `i`, if it is one; gives its last word. */
function restoreAt(words: Words, lookup: Lookup, i: number, end: number): number {
  if (words.shape[i] !== shapes.lower || !standsAlone(words, i, i)) return i
  const announced = isAnnounced(words, i)
  let key = ''
  let last = -1
  for (let j = i; j < end && j - i < longestName && words.tokens[j]!.kind === 'word'; j++) {
    key = key === '' ? words.key[j]! : `${key} ${words.key[j]}`
    if (!lookup.hasPrefix(key)) break
    if (isName(key, i === j, announced, lookup) && standsAlone(words, i, j)) last = j
  }
  if (last < 0) return i
  for (let j = i; j <= last; j++) words.shape[j] = shapes.capital
  return last
}

function isAnnounced({ tokens, key, paragraph, shape }: Words, i: number): boolean {
  if (i === 0 || paragraph[i - 1] !== paragraph[i]) return false
  if (tokens[i - 1]!.text === '#' || locatives.has(key[i - 1]!)) return true
  // "between rafah and khan younis", "in bekasi, depok": what goes on from one that was restored.
  const joins = tokens[i - 1]!.text === ',' || key[i - 1] === 'and' || key[i - 1] === 'or'
  return joins && i > 1 && paragraph[i - 2] === paragraph[i] && shape[i - 2] === shapes.capital
}

function isName(key: string, single: boolean, announced: boolean, lookup: Lookup): boolean {
  const most = lookup.mostPeople(key)
  if (most === null) return false
  if (!single) return announced || most >= wellKnown
  if (ordinariness(key) > 0) return announced && most >= known
  if (isGivenName(key) || isSurname(key)) return announced && most >= wellKnown
  return announced || most >= wellKnown
}

/** Whether nothing is written together with the words: no address of a page or of mail, no second half of a compound. */
function standsAlone({ text, tokens }: Words, first: number, last: number): boolean {
  const before = text[tokens[first]!.start - 1] ?? ' '
  const { end } = tokens[last]!
  return /[\s#“"‘'(—–]/.test(before) && !isOfAddress(text, end) && !('.@/_:-'.includes(text[end] ?? ' ') && isOfAddress(text, end + 1))
}

function isOfAddress(text: string, i: number): boolean {
  return '@/_'.includes(text[i] ?? ' ') || isLetterOrDigit(text, i)
}
