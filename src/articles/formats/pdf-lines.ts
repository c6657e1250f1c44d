import { edgesOf, type Gap, isBullet, type Line, lineOf, type Piece, parted, type Row } from './pdf-pieces.ts'
import { takeTables } from './pdf-tables.ts'

/** The lines of pages from their pieces, in whatever order these are: from top to bottom, and from left to right. */
export function linesOf(pages: readonly (readonly Piece[])[]): Line[][] {
  const whole = pages.map(rowsOf)
  const size = usualSize(whole)
  const parts = whole.map(rows => takeTables(rows, size))
  const edges = columnEdges(parts.map(({ rows }) => rows))
  return parts.map(({ rows, lines: tables }) => {
    const columns = rows.map(({ pieces }, at) =>
      parted(
        pieces,
        gap =>
          isOfOtherSize(gap) ||
          (isWide(gap) && edges.some(edge => Math.abs(edge - gap.to) < sameEdge)) ||
          gutterEdge(rows, at, gap) !== null,
      ),
    )
    const lines = columns.map((parts, at) => parts.flatMap(part => partedIntoCells(columns, at, part)).map(lineOf))
    const inOrder = [...rows.map(({ y }, at) => ({ y, lines: lines[at]! })), ...tables.map(line => ({ y: line.y, lines: [line] }))]
    return inOrder
      .sort((a, b) => a.y - b.y)
      .flatMap(row => row.lines)
      .filter(line => line.words !== '')
  })
}

/** The size of most letters. */
function usualSize(pages: readonly (readonly Row[])[]): number {
  const letters = new Map<number, number>()
  for (const { pieces } of pages.flat())
    for (const { size, words } of pieces) letters.set(Math.round(size * 2) / 2, (letters.get(Math.round(size * 2) / 2) ?? 0) + words.length)
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 10
}

/** How many rows have to show a column before a row is parted there that does not show it: the last one of a text may be one line. */
const rowsOfColumn = 8

/** Where columns begin that come again and again. */
function columnEdges(pages: readonly (readonly Row[])[]): number[] {
  const seen: { x: number; rows: number }[] = []
  for (const rows of pages)
    for (const [at, { pieces }] of rows.entries())
      parted(pieces, gap => {
        const edge = gutterEdge(rows, at, gap)
        if (edge === null) return false
        const alike = seen.find(({ x }) => Math.abs(x - edge) < sameEdge)
        if (alike) alike.rows++
        else seen.push({ x: edge, rows: 1 })
        return true
      })
  return seen.filter(({ rows }) => rows >= rowsOfColumn).map(({ x }) => x)
}

/** In points. */
const sameEdge = 1.5

function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Row[] = []
  // Large letters first: what is raised beside them stands on their line, and they make none of lines elsewhere.
  for (const piece of pieces.filter(({ space }) => !space).sort((a, b) => b.size - a.size || a.y - b.y)) {
    const row = rows.find(({ y }) => Math.abs(piece.y - y) < 0.45 * piece.size) ?? rows.find(one => isRaisedIn(piece, one))
    if (row) row.pieces.push(piece)
    else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  // A space behind a large letter is as large, and makes no row.
  for (const piece of pieces) if (piece.space) rows.find(row => Math.abs(piece.y - row.y) < 0.3 * row.size)?.pieces.push(piece)
  for (const row of rows) row.pieces.sort((a, b) => a.x0 - b.x0)
  return rows.sort((a, b) => a.y - b.y)
}

function isRaisedIn(piece: Piece, { y, size, pieces }: Row): boolean {
  if (piece.size > 0.8 * size || Math.abs(piece.y - y) > 0.5 * size) return false
  return pieces.some(({ x0, x1 }) => Math.abs(piece.x0 - x1) < 0.3 * size || Math.abs(piece.x1 - x0) < 0.3 * size)
}

/** The gap between two pieces is as wide as this at least where a column may end, in ems; a space between words has a quarter to a half. */
const narrowestGutter = 0.6
/** And as wide as this it parts what stands around it, the cells of a table, unless a line is stretched to its column's width. */
const widestSpace = 3

const isWide = ({ from, to, em }: Gap) => to - from > narrowestGutter * em

/** Words of another size, and not right beside: a quotation in large letters that the text goes round. */
const isOfOtherSize = ({ from, to, em, ratio }: Gap) => ratio > 1.25 && to - from > 0.8 * em

const isCell = ({ from, to, em, before }: Gap) => to - from > widestSpace * em && !isBullet(before)

/** How many rows away the next line of a column may be: columns do not stand at one height. */
const reach = 4

/** Of a column's pieces in a row the cells, where it is no line that reaches from edge to edge as those right above or below it do. */
function partedIntoCells(rows: readonly Piece[][][], at: number, part: readonly Piece[]): Piece[][] {
  const cells = parted(part, isCell)
  if (cells.length === 1) return cells
  const edges = edgesOf(part)
  const y = part[0]!.y
  const near = [...rows.slice(Math.max(0, at - reach), at), ...rows.slice(at + 1, at + 1 + reach)].flat()
  const stretched = near.some(other => {
    const { x0, x1 } = edgesOf(other)
    const close = Math.abs(other[0]!.y - y) < 2 * part[0]!.size
    return close && Math.abs(x0 - edges.x0) < 2 && Math.abs(x1 - edges.x1) < 2 && parted(other, isCell).length === 1
  })
  return stretched ? [[...part]] : cells
}

/** How many rows a gutter goes through beside its own. */
const rowsOfGutter = 3

/**
 * Where the column begins that a gap parts from the one before; null where it parts none. A gutter is white in the rows above and below as well, and what
 * stands to the right of it begins at one left edge: in lines set to full width, wide spaces come above one another by chance.
 */
function gutterEdge(rows: readonly Row[], at: number, gap: Gap): number | null {
  if (!isWide(gap) || isBullet(gap.before)) return null
  const { from, to, em } = gap
  const starts = [to]
  let lefts = 0
  for (const step of [-1, 1]) {
    let [left, right] = [from, to]
    for (let i = at + step; i >= 0 && i < rows.length && Math.abs(rows[i]!.y - rows[at]!.y) < 40 * em; i += step) {
      const pieces = rows[i]!.pieces.filter(({ space }) => !space)
      const alike = (piece: Piece) => Math.abs(piece.size / em - 1) < 0.25
      for (const { x0, x1 } of pieces) {
        if (x1 <= left || x0 >= right) continue
        if (x0 + x1 < left + right) left = Math.max(left, x1)
        else right = Math.min(right, x0)
      }
      if (right - left < 0.5 * em) break
      // Columns do not stand at one height: most rows may hold a line of one of them.
      if (pieces.some(({ x1 }) => x1 <= left + 1 && x1 > left - 12 * em)) lefts++
      const beside = pieces.find(piece => piece.x0 >= right - 1 && alike(piece))
      if (beside && beside.x0 - right < 6 * em) starts.push(beside.x0)
    }
  }
  const edge = Math.min(...starts)
  return lefts >= rowsOfGutter && starts.filter(x => x - edge < sameEdge).length > rowsOfGutter ? edge : null
}
