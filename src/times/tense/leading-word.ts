import { low } from '../recognizers/read.ts'
import type { Token } from '../scan.ts'

/** The word that leads a time, before its articles and what says how exactly it is meant: "since" of "since the end of May". */
export function leadingWord(tokens: Token[], first: number): string {
  let i = first - 1
  while (i >= 0 && first - i < 5 && articles.has(low(tokens, i))) i--
  return low(tokens, i)
}

export const articles = new Set(['the', 'early', 'late', 'mid', '-', 'a', 'this', 'end', 'of', 'about', 'around'])

/** "until Monday", "through Sunday": the word before the end of what lasts. */
export function leadsTerm(word: string): boolean {
  return word === 'until' || word === 'till' || word === 'through'
}
