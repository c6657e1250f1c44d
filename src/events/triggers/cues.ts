import type { Token } from '../../text/tokenize.ts'
import { lowerAt } from '../lower.ts'
import type { WordSigns } from '../word-signs.ts'

/** Whether a word of a condition stands near enough before or behind an entry's own, or between them where they stand apart. */
export function hasCue(
  asked: ReadonlySet<string>,
  tokens: readonly Token[],
  { cues, storms }: WordSigns,
  first: number,
  last: number,
  back: number,
  ahead: number,
  isParted = false,
): boolean {
  if (storms.length > 0 && asked.has('storm') && storms.some(k => k >= first - back && k < first)) return true
  for (const k of cues) {
    if (k < first - back) continue
    if (k > last + ahead) return false
    if ((isParted ? k !== first && k !== last : k < first || k > last) && asked.has(lowerAt(tokens, k))) return true
  }
  return false
}
