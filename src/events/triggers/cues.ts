import type { Token } from '../../text/tokenize.ts'
import type { AskedWords } from '../asked-words.ts'
import { lowerAt } from '../lower.ts'
import type { WordSigns } from '../word-signs.ts'

/** Whether a word of a condition stands near enough before or behind an entry's own, or between them where they stand apart. */
export function hasCue(
  asked: AskedWords,
  tokens: readonly Token[],
  signs: WordSigns,
  first: number,
  last: number,
  back: number,
  ahead: number,
  isParted = false,
): boolean {
  return cueAt(asked, tokens, signs, first, last, back, ahead, isParted) >= 0
}

/** Where the first such word stands, `but` aside; −1: none does. */
export function cueAt(
  asked: AskedWords,
  tokens: readonly Token[],
  { cues, storms }: WordSigns,
  first: number,
  last: number,
  back: number,
  ahead: number,
  isParted: boolean,
  but = -1,
): number {
  if (storms.length > 0 && asked.has('storm')) {
    const storm = storms.find(k => k >= first - back && k < first)
    if (storm !== undefined) return storm
  }
  for (const k of cues) {
    if (k < first - back || k === but) continue
    if (k > last + ahead) return -1
    if ((isParted ? k !== first && k !== last : k < first || k > last) && asked.has(lowerAt(tokens, k))) return k
  }
  return -1
}
