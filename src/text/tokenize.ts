import type { Span } from './span.ts'

/** A word, a number or one mark of punctuation, with its offsets. White space is what lies between tokens. */
export interface Token extends Span {
  text: string
  kind: 'word' | 'number' | 'mark'
}

/** Words may hold periods (U.S.), apostrophes (Côte d’Ivoire) and combining marks; hyphens part them. */
const pattern = /(\p{L}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(['’ʼ](?![sS](?![\p{L}]))\p{L}[\p{L}\p{M}]*)*|\p{N}+([.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu

/** `tokenize('U.S.-led')` gives `U.S.`, `-`, `led`. A possessive's `'s` is a token of its own: `'`, `s`. */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = []
  const part = within.start === 0 && within.end === text.length ? text : text.slice(within.start, within.end)
  for (const match of part.matchAll(pattern)) {
    const words = match[0]
    const first = words.codePointAt(0)!
    const start = within.start + match.index
    tokens.push({ text: words, start, end: start + words.length, kind: isLetter(first) ? 'word' : isDigit(first) ? 'number' : 'mark' })
  }
  return tokens
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  return /\p{L}/u.test(String.fromCodePoint(code))
}

function isDigit(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57
  return /\p{N}/u.test(String.fromCodePoint(code))
}
