import type { Piece } from './pdf-pieces.ts'

/** The pieces of a page, an initial as high as two lines or more put before the first word beside it; `pages` are all there are, for the words on them. */
export function withoutInitials(pieces: readonly Piece[], pages: readonly (readonly Piece[])[]): readonly Piece[] {
  const initials = pieces.filter(({ words, size }) => /^["“‘']?\p{Lu}$/u.test(words) && size > 18)
  let all = pieces
  for (const initial of initials) {
    const beside = all
      .filter(piece => isBeside(piece, initial))
      .sort((a, b) => a.y - b.y || a.x0 - b.x0)
      .filter((piece, i, sorted) => i === 0 || piece.y - sorted[i - 1]!.y > 0.5 * piece.size)
    const [first] = beside
    if (!first) continue
    const words = alone(initial.words, first.words, pages.flat()) ? `${initial.words} ${first.words}` : initial.words + first.words
    all = all
      .filter(piece => piece !== initial)
      .map(piece => (beside.includes(piece) ? { ...piece, x0: initial.x0, words: piece === first ? words : piece.words } : piece))
  }
  return all
}

function isBeside({ x0, y, size, space }: Piece, initial: Piece): boolean {
  const near = x0 >= initial.x1 - 0.3 * size && x0 < initial.x1 + size
  return !space && near && size < initial.size / 1.8 && y > initial.y - initial.size && y <= initial.y + 0.3 * size
}

/** “I should”, “A PROPOSAL”, but “In May”: an initial that is a word, where what follows is one that stands elsewhere too. */
function alone(initial: string, next: string, pieces: readonly Piece[]): boolean {
  if (!/^["“‘']?[AI]$/.test(initial)) return false
  if (/^\p{Lu}\p{Ll}/u.test(next)) return true
  const word = /^\p{L}+/u.exec(next)?.[0].toLowerCase()
  if (word === undefined) return false
  const wordsOf = (words: string) => words.toLowerCase().split(/[^\p{L}]+/u)
  const elsewhere = pieces.some(({ words }) => words !== next && wordsOf(words).includes(word))
  const known = new Set(pieces.flatMap(({ words }) => wordsOf(words)))
  return elsewhere && !known.has(initial.slice(-1).toLowerCase() + word)
}
