import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'

/** A word in small letters, its apostrophe plain. */
export const inSmallLetters = (word: string): string => word.toLowerCase().replace('’', "'")

/** The same, worked out once for each word. */
export const lower = fact(inSmallLetters)

/** "recently", "badly": a word that goes with a verb, by its end. */
export function isLy(word: string): boolean {
  return word.length > 2 && word.endsWith('ly')
}

/** That of the token at an index; empty before the first and behind the last. */
export function lowerAt(tokens: readonly Token[], k: number): string {
  return k >= 0 && k < tokens.length ? lower(tokens[k]!.spelling) : ''
}
