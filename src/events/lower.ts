import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'

/** "recently", "badly": a word that goes with a verb, by its end; "assembly" and "Italy" are none. */
export function isLy(word: string): boolean {
  return word.length > 2 && word.endsWith('ly') && !named.has(word)
}

const named = wordSet('assembly family ally italy rally july anomaly monopoly supply reply fly bully')

/** The token at an index, in small letters; empty before the first and behind the last. */
export function lowerAt(tokens: readonly Token[], k: number): string {
  return k >= 0 && k < tokens.length ? tokens[k]!.spelling.lower : ''
}
