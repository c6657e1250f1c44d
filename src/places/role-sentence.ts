import { fact } from '../text/spelling.ts'
import { isInLine } from './role-cue.ts'
import type { SignReader } from './role-sign-reader.ts'
import { keyOf, type Words } from './words.ts'

/** How far to either side of a name its sentence is read. */
const farthest = 40

/**
 * What the whole sentence of a name is like. A day makes it a report, "would" a thought, marks of speech somebody's words; where it only says what is, nothing
 * may have happened.
 */
export function seeSentence(words: Words, first: number, reader: SignReader): void {
  const isOfIt = (i: number): boolean => isInLine(words, i, first) && words.sentence[i] === words.sentence[first]
  let from = first
  while (from > first - farthest && isOfIt(from - 1)) from--
  const has: string[] = []
  for (let i = from; i < first + farthest && isOfIt(i); i++) {
    const what = tells(words.tokens[i]!.spelling)
    if (what !== nothing && !has.includes(what)) has.push(what)
  }
  for (const what of has) reader.see('sentence has', what)
}

const tellers = new Map(
  Object.entries({
    day: 'monday tuesday wednesday thursday friday saturday sunday yesterday overnight tonight today morning afternoon evening night',
    would: 'will would could should may might must can if',
    is: 'is are was were been has have',
  }).flatMap(([what, told]) => told.split(' ').map(word => [word, what] as const)),
)

const quotes = new Set(['"', '“', '”'])
const isYear = /^(1[5-9]|20)\d\d$/
const nothing = ''

/** What a word or a mark tells of its sentence; asked of all words around each name. */
const tells = fact((text, _lower, spelling) => {
  if (quotes.has(text)) return 'quotation'
  return isYear.test(text) ? 'year' : (tellers.get(keyOf(spelling)) ?? nothing)
})
