import { announcers, counting, goesOn, isAnnounced, isHomeOf } from '../announced.ts'
import { eventOpeners, organisationHeads, peopleWords, personTitles, placeNouns, roadHeads, weekdaysAndMonths } from '../lexicon/cues.ts'
import { ordinariness } from '../lexicon/lexicon.ts'
import type { Lookup } from '../lookup.ts'
import { type Toponym, toponymOf } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import { isCompounded, isHalf, isHyphenBetween, isSmallArticle } from './joints.ts'
import { longestName } from './listed.ts'
import { respelled } from './respelled-name.ts'

/**
 * A capitalised name the gazetteer lacks: after words that announce places or in the list they open, before the region it lies in, before
 * a word for what it is, or for who lives there: "in Harwinton", "Harwinton, Connecticut", "Harwinton village", "a Harwinton woman".
 */
export function announcedFrom(words: Words, lookup: Lookup, first: number, list: Toponym | null): Toponym | null {
  if (words.shape[first] !== shapes.capital || words.opens[first] === 1 || isTooShort(words, first)) return null
  if (isCapitalised(words, first - 1) && words.paragraph[first - 1] === words.paragraph[first]) {
    // "In Harwinton", "A Harwinton woman" open a sentence; so they do behind a dash: "TIMARU — A Harwinton man".
    const opens = words.opens[first - 1] === 1 || words.shape[first - 2] === shapes.mark
    if (!opens || !(announcers.has(words.key[first - 1]!) || counting.has(words.key[first - 1]!))) return null
  }
  const key = words.key[first]!
  if (weekdaysAndMonths.has(key) || isTitle(key) || peopleWords.has(key) || roadHeads.has(key) || eventOpeners.has(key)) return null
  // "Retail at Sh280", "in Q3".
  if (/\d/.test(key)) return null
  if (isNumbered(words, first)) return null
  if (isCompounded(words, first)) return null
  let last = first
  while (last - first < 3 && words.shape[last + 1] === shapes.capital && words.paragraph[last + 1] === words.paragraph[first]) {
    if (words.opens[last + 1] === 1 || words.key[last + 1] === '' || isDayBehind(words, last + 1)) break
    last++
  }
  // "Anhalt-Bitterfeld", "Khin-U", "Wait-A-Bit", "Kara-suu".
  while (isHyphenBetween(words, last + 1) && (isCapitalised(words, last + 2) || isHalf(words, last)) && last - first < longestName)
    last += 2
  // "Sharm al-Sheikh", "Kafr el-Zayat".
  if (isSmallArticle(words, last + 1) && isCapitalised(words, last + 3) && words.paragraph[last + 3] === words.paragraph[last]) last += 3
  const announced =
    isAnnounced(words, first) ||
    (list !== null && goesOn(words, list, first, last)) ||
    (isHomeOf(words, first, last) && isProper(words, first, last)) ||
    (words.shape[last + 1] === shapes.lower && placeNouns.has(words.key[last + 1]!) && words.paragraph[last + 1] === words.paragraph[last])
  const held =
    wordAt(words, last + 1, last) === ',' && words.shape[last + 2]! >= shapes.capital && words.paragraph[last + 2] === words.paragraph[last]
  if (!announced && !held) return null
  // "County Road 12" is no road's name before its number
  if (organisationHeads.has(words.key[last]!) || roadHeads.has(words.key[last]!) || isTitledWithin(words, first, last)) return null
  // "Office of the Prime Minister"
  if (personTitles.has(words.key[last]!) && keyAt(words, first - 1, first) === 'the') return null
  let name = key
  for (let i = first + 1; i <= last; i++) if (words.key[i] !== '') name += ` ${words.key[i]}`
  return toponymOf(first, last, name, respelled(name, lookup))
}

/** "will travel to Harwinton Thursday", "died in Harwinton March 3". */
function isDayBehind(words: Words, i: number): boolean {
  const key = words.key[i]!
  return weekdaysAndMonths.has(key) && (key.endsWith('day') || words.shape[i + 1] === shapes.number)
}

/** "President", and "Presidents" of several. */
const isTitle = (key: string): boolean => personTitles.has(key) || (key.endsWith('s') && personTitles.has(key.slice(0, -1)))

/** "Re", "UK": too little to be a place by its announcement alone, unless more of the name follows, as in "at Oe Htein Kwin". */
function isTooShort(words: Words, first: number): boolean {
  const { text } = words.tokens[first]!
  return text.length < 3 && (text.length < 2 || text === text.toUpperCase() || words.shape[first + 1] !== shapes.capital)
}

/** "at Gate 4.", "at Kilometer 52 in Atok": one of many, each with its number. "In Harwinton 40 homes burned" counts something else. */
function isNumbered(words: Words, last: number): boolean {
  if (words.shape[last + 1] !== shapes.number || words.paragraph[last + 1] !== words.paragraph[last]) return false
  const next = keyAt(words, last + 2, last)
  return next === '' || next === 'and' || announcers.has(next)
}

/** "between Prime Minister Vladimir Putin and": whoever has a title within the name is somebody. */
function isTitledWithin(words: Words, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) if (personTitles.has(words.key[i]!)) return true
  return false
}

/** "a Renaissance man", "a Company man": what is in the dictionary is no town that nobody lists. */
function isProper(words: Words, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (words.key[i] !== '' && ordinariness(words.key[i]!) === 0) return true
  return false
}
