import { ordinariness } from '../lexicon/lexicon.ts'
import { shapes, type Words } from '../words.ts'

export function isPossessiveS(words: Words, i: number): boolean {
  return words.key[i] === 's' && i > 0 && words.tokens[i - 1]!.end === words.tokens[i]!.start && words.shape[i - 1] === shapes.mark
}

export function isHyphenBetween({ tokens }: Words, i: number): boolean {
  return tokens[i]?.text === '-' && tokens[i]!.start === tokens[i - 1]?.end && tokens[i]!.end === tokens[i + 1]?.start
}

/** "sub-Saharan", "the Pan-American Highway": the second half of a word is no name of its own. */
export function isCompounded(words: Words, first: number): boolean {
  const hyphen = words.tokens[first - 1]
  if (hyphen?.text !== '-' || hyphen.end !== words.tokens[first]!.start) return false
  const before = words.tokens[first - 2]
  return before?.kind === 'word' && before.end === hyphen.start
}

/** "Pag-asa", "Kara-suu": what a hyphen joins to a name, in small letters and in no English, is the other half of it; "Moscow-backed" is English. */
export function isHalf(words: Words, last: number): boolean {
  if (!isHyphenBetween(words, last + 1) || words.shape[last + 2] !== shapes.lower) return false
  const key = words.key[last + 2]!
  return key.length > 2 && ordinariness(key) === 0 && !english.test(key) && !koreanKinds.has(key)
}

const english = /(?:ed|ing|wards?|esque|ish|lers?|based|able)$/

/** "Sinuiju-dong" is a part of Sinuiju. */
const koreanKinds = new Set('dong myon eup gun shi'.split(' '))

export const smallArticles = new Set('al el ad an ar as ash at az'.split(' '))

/** "al-Minya", "el-Arish": an Arabic article before a hyphen. */
export function isSmallArticle(words: Words, i: number): boolean {
  return words.shape[i] === shapes.lower && words.tokens[i + 1]?.text === '-' && smallArticles.has(words.key[i]!)
}
