import type { Token } from '../text/tokenize.ts'

/** "recently", "badly": a word that goes with a verb, by its end. */
export function isLy(word: string): boolean {
  return word.length > 2 && word.endsWith('ly')
}

/** The token at an index, in small letters; empty before the first and behind the last. */
export function lowerAt(tokens: readonly Token[], k: number): string {
  return k >= 0 && k < tokens.length ? tokens[k]!.spelling.lower : ''
}
