/**
 * A piece of text as a page of a PDF sets it: points from the page's left and top, `y` where its letters stand, `size` that of its font. `space` is one
 * that holds nothing but space.
 */
export interface Piece {
  words: string
  x0: number
  x1: number
  y: number
  size: number
  font: string
  space: boolean
}

/** Words that stand on one line of one column, or a row of a table. `font` is null where there are several. */
export interface Line {
  words: string
  x0: number
  x1: number
  y: number
  size: number
  font: string | null
  /** It is a row of a table, and so a paragraph. */
  isRow?: true
}

/** Pieces that stand beside one another, from left to right, across all columns. */
export interface Row {
  y: number
  size: number
  pieces: Piece[]
}

/** White between two pieces of a row, `em` the smaller of their sizes and `ratio` that of the larger to it; `before` is what stands before it. */
export interface Gap {
  from: number
  to: number
  em: number
  ratio: number
  before: readonly Piece[]
}

/** Pieces from left to right, parted at some of the gaps between them. */
export function parted(pieces: readonly Piece[], partsAt: (gap: Gap) => boolean): Piece[][] {
  const parts: Piece[][] = [[]]
  let last: Piece | null = null
  for (const piece of pieces) {
    if (last !== null && !piece.space) {
      const em = Math.min(last.size, piece.size)
      const gap = { from: last.x1, to: piece.x0, em, ratio: Math.max(last.size, piece.size) / em, before: parts.at(-1)! }
      if (partsAt(gap)) parts.push([])
    }
    parts.at(-1)!.push(piece)
    if (!piece.space && (last === null || piece.x1 > last.x1)) last = piece
  }
  return parts
}

/** “•”, “3.”, “(a)”: what follows at some distance belongs to it. */
export function isBullet(pieces: readonly Piece[]): boolean {
  const words =
    pieces.length < 4
      ? pieces
          .map(piece => piece.words)
          .join('')
          .trim()
      : ''
  return /^(?:[•▪◦‣·●■○–—*\uf000-\uf0ff-]|\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)])$/i.test(words)
}

/** How far pieces reach. */
export function edgesOf(pieces: readonly Piece[]): { x0: number; x1: number } {
  const seen = pieces.filter(({ space }) => !space)
  return { x0: Math.min(...seen.map(({ x0 }) => x0)), x1: Math.max(...seen.map(({ x1 }) => x1)) }
}

/** The number of a note, raised behind a word or before the note. */
function isNoteMark(piece: Piece, line: { y: number; size: number }, before: string): boolean {
  return (
    piece.size < 0.8 * line.size &&
    piece.y < line.y - 0.15 * line.size &&
    /^[\d,*†‡§\s–-]+$/.test(piece.words) &&
    !/\b[kcm]?m$/.test(before)
  )
}

/** Pieces that stand beside one another, as one line. */
export function lineOf(pieces: readonly Piece[]): Line {
  const seen = pieces.filter(({ space }) => !space)
  if (seen.length === 0) return { words: '', x0: 0, x1: 0, y: 0, size: 0, font: null }
  // Of what most letters are.
  const { size, y } = mostOf(seen)
  let words = ''
  let last: Piece | null = null
  let spaced = false
  for (const piece of pieces) {
    if (piece.space) spaced = true
    else if (!isNoteMark(piece, { y, size }, words)) {
      if (last !== null && (spaced || piece.x0 - last.x1 > 0.16 * Math.min(piece.size, last.size))) words += ' '
      words += piece.words
      last = piece
      spaced = false
    }
  }
  return {
    words: readable(words),
    x0: seen[0]!.x0,
    x1: Math.max(...seen.map(({ x1 }) => x1)),
    y,
    size,
    font: seen.every(({ font }) => font === seen[0]!.font) ? seen[0]!.font : null,
  }
}

/** Signs of a font of signs have no characters of their own: the first of a line is a bullet, others are arrows and boxes. */
function readable(words: string): string {
  return words
    .replace(/^\s*[\uf000-\uf0ff](?=\s|$)/, '•')
    .replace(/[\uf000-\uf0ff]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function mostOf(pieces: readonly Piece[]): Piece {
  const letters = new Map<number, number>()
  for (const { size, words } of pieces) letters.set(size, (letters.get(size) ?? 0) + words.length)
  const [size] = [...letters].sort(([, a], [, b]) => b - a)[0]!
  return pieces.find(piece => piece.size === size)!
}
