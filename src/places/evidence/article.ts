import { announcers } from '../announced.ts'
import { personFollowers } from '../lexicon/cues.ts'
import { rules, rulesOf } from '../name-rules.ts'
import { note, type Toponym } from '../toponym.ts'
import { isCapitalised, keyAt, shapes, type Words, wordAt } from '../words.ts'
import type { Beside } from './beside.ts'

const rule = rules('one-of-many')

/** Words that no noun's compound goes on with: where they follow, a name was all of its phrase. Of verbs those in "-ed" are told by that. */
const closing = new Set(
  `in on at to for from of with by as than into onto over under behind before after through between against without about since until during
  near beside above below off across along around past inside outside up down out
  that which who whose where when while because if though and or but nor is was are were be been has had have will would can could may might
  must should shall does did do not also then there here called named sold built bred made parked flew flies came comes went goes took takes
  stood stands lay lies ran runs won beat sank drove drew fell rose sang`.split(/\s+/),
)

/** Whether a name ends its noun phrase: "a Lancaster is in the shed", and not "a Lancaster man". */
export function isHead(words: Words, last: number): boolean {
  const next = wordAt(words, last + 1, last)
  if (next === '') return true
  if (words.shape[last + 1] === shapes.mark) return !/^[-‑–'’&/]$/.test(next)
  const key = keyAt(words, last + 1, last)
  return closing.has(key) || (words.shape[last + 1] === shapes.lower && key.length > 4 && key.endsWith('ed') && key !== 'united')
}

/** "Boston came on late", "Savannah's bag", "Paris told Vogue", and neither "in Boston" nor "Boston police": nothing beside the name says that it is a place. */
export function isUnannounced(words: Words, { first, last }: Toponym): boolean {
  const left = keyAt(words, first - 1, first)
  if (announcers.has(left) || left === 'of') return false
  return isHead(words, last) || isPossessive(words, last) || personFollowers.has(keyAt(words, last + 1, last))
}

const withArticle = rulesOf('the:')
const singles = new Set('a an another each every no any'.split(' '))
const owners = new Set('his her its their my our your whose'.split(' '))

/**
 * "A Lancaster flew over", "no Burgundy was harmed", "my Tacoma's clutch": there is one London, and it is nobody's, so what is said so is something
 * else. "The Tucson" may be as well; how likely, depends on whether its kind of places has an article: "the Loire", "the Punjab".
 */
export function articleEvidence(words: Words, toponym: Toponym, { left, rightText }: Beside, kind: string): void {
  const { first, last, headed } = toponym
  if (headed !== '') return
  if (left === 'the') {
    if (isHead(words, last)) note(toponym, withArticle(kind))
  } else if (owners.has(left)) {
    if (isHead(words, last) || isPossessive(words, last)) note(toponym, rule['one-of-many'])
  } else if (singles.has(left) && isHead(words, last)) {
    // "a Dallas, Texas, officer", "Vuelta a España"
    const held = rightText === ',' && isCapitalised(words, last + 2)
    if (!held && (words.opens[first - 1] === 1 || !isCapitalised(words, first - 2))) note(toponym, rule['one-of-many'])
  }
}

function isPossessive(words: Words, last: number): boolean {
  return /^['’]$/.test(wordAt(words, last + 1, last)) && keyAt(words, last + 2, last) === 's'
}
