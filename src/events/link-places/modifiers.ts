import { isCapital, isSmall } from '../../text/is-capital.ts'
import { fact } from '../../text/spelling.ts'
import type { Token } from '../../text/tokenize.ts'
import { lowerAt } from '../lower.ts'
import { articles } from '../small-words.ts'
import { isApostrophe, northern, saysWhere } from './place-words.ts'

/** Back over "the northern", "the Lorvian", "Lorvia’s": at most four words beside an owner. */
export function beforeModifiers(tokens: readonly Token[], end: number): number {
  let from = end
  if (tokens[from]?.text === 's' && isApostrophe(tokens[from - 1]) && isCapital(tokens[from - 2]?.text ?? '')) {
    from -= 3
    while (from > end - 6 && tokens[from]?.kind === 'word' && isCapital(tokens[from]!.text)) from--
  }
  let k = from
  while (k > 0 && from - k < 4) {
    const { spelling, text } = tokens[k]!
    // "southern and central Lorvia"
    if (spelling.lower === 'and' && northern.has(lowerAt(tokens, k + 1)) && northern.has(lowerAt(tokens, k - 1))) {
      k--
      continue
    }
    if (!northern.has(spelling.lower) && !(isNational(spelling) && (k !== from || /(ian|ish|ese)$/.test(text)))) break
    k--
  }
  return k
}

/** Back over "the hillside" of "the hillside town of X": what stands between an article and its noun. */
export function beforeNoun(tokens: readonly Token[], end: number): number {
  // "a blaze on the outskirts of X"
  if (saysWhere.has(lowerAt(tokens, end))) return end
  for (let k = end; k > end - 2 && k > 0; k--) if (articles.has(lowerAt(tokens, k - 1))) return k - 2
  return end
}

const isNational = fact(word => isCapital(word) && /..(?:an|ish|ese|ch|i)$/.test(word) && [...word.slice(1)].every(isSmall))
