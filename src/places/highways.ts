import { wordSet } from '../text/word-set.ts'
import type { Toponym } from './toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from './words.ts'

const union = /^U\.?S\.?$/
const leads = wordSet(
  `on along off via over across onto near at from to of between and crossing closed closes shut shuts blocked blocks reopened reopens widened
  eastbound westbound northbound southbound north south east west`,
)
/** What is said of a road behind its number; "U.S. 40 years ago" goes on otherwise. */
const behind = wordSet(
  `near in at north south east west eastbound westbound northbound southbound between and or to from through into was is are were has had will would
  can could may reopened reopens remains remained closed closes runs crosses meets becomes just outside where when while after before until during
  as early late about around bridge bypass corridor interchange intersection exit junction overpass ramp lanes`,
)
const closes = wordSet(', . ; : ) ( ! ? — – ” "')

/**
 * "on U.S. 93", "U.S. 1 was closed", "US-95 near Boise": a road by its number, which is not to be told as the country. Sides have numbers as well:
 * "U.S. 3, Mexico 1".
 */
export function isNumberedHighway(words: Words, { first, last }: Toponym): boolean {
  const { tokens, shape } = words
  if (first !== last || !union.test(tokens[first]!.text)) return false
  let number = last + 1
  if (wordAt(words, number, last) === '.' || wordAt(words, number, last) === '-') number++
  if (shape[number] !== shapes.number || !/^\d{1,3}[A-Z]?$/.test(wordAt(words, number, last))) return false
  const next = keyAt(words, number + 1, last)
  const opens = words.opens[first] === 1 || first === words.firsts[words.paragraph[first]!]
  if (behind.has(next)) return opens || leads.has(keyAt(words, first - 1, first)) || isCapitalised(words, first - 1)
  if (!leads.has(keyAt(words, first - 1, first))) return false
  const mark = wordAt(words, number + 1, last)
  return mark === '' || closes.has(mark) || isCapitalised(words, number + 1)
}
