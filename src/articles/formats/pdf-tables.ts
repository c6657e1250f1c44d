import { edgesOf, isBullet, type Line, lineOf, type Piece, type Row } from './pdf-pieces.ts'
import { betweenCells, longestCell } from './table-row.ts'

/** A stretch of a page from left to right, in points. */
interface White {
  from: number
  to: number
}

/** In ems: what is white between two columns of a table is at least this wide in all its rows. */
const narrowestRiver = 0.8
/** Rows of a table stand no farther apart than this, in ems. */
const widestPitch = 3.6
/** Lines of one cell stand no farther apart than this. */
const widestLine = 1.5
/** A table is looked for in so many rows at once; a longer one is read in parts. */
const mostRows = 120
/** How far apart, in points, edges of one column may be. */
const sameEdge = 1.6
/** A cell with more letters than this, and a small one at its beginning, is a line of running text. */
const longestPhrase = 18

/** Rows that share what is white between their columns. */
interface Run {
  rows: Row[]
  rivers: White[]
}

/** Cells of a row by column; none is empty. */
type Cells = Piece[][]

/**
 * The tables of a page: each row of one as a line (“Hale | 3 March | 12 hurt”), and the rows of the page without their pieces. `size` is that of running text. Columns of text
 * are none: a table’s cells begin at one edge or end at one, and are no lines that go on with the one above.
 */
export function takeTables(rows: readonly Row[], size: number): { rows: Row[]; lines: Line[] } {
  const left = rows.map(row => ({ ...row }))
  const lines: Line[] = []
  for (let at = 0, least = 2; at < left.length; ) {
    const run = runFrom(left, at, size)
    const table = run && !goesOnAtOnce(run) ? tableIn(run, least) : null
    if (!run || !table) {
      // Of rows that stand in the midst of others that are none more have to agree.
      least = run === null ? 2 : table === null && goesOnAtOnce(run) ? 3 : 4
      at++
      continue
    }
    lines.push(...table.lines)
    for (const [i, row] of run.rows.entries()) {
      const taken = new Set(table.pieces[i]!)
      if (taken.size === 0) continue
      const { from, to } = table
      // Spaces within the table go with it.
      row.pieces = row.pieces.filter(piece => !taken.has(piece) && !(piece.space && piece.x0 >= from && piece.x1 <= to))
    }
    at += run.rows.length
    least = 2
  }
  return { rows: left.filter(({ pieces }) => pieces.some(({ space }) => !space)), lines }
}

/** What is white in a row, beyond its edges too. */
function whites({ pieces }: Row, narrowest: number): White[] {
  const found: White[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const { x0, x1, space } of pieces) {
    if (space) continue
    if (x0 - from >= narrowest) found.push({ from, to: x0 })
    from = Math.max(from, x1)
  }
  found.push({ from, to: Number.POSITIVE_INFINITY })
  return found
}

/** What is white in both; each is in order. */
function inBoth(a: readonly White[], b: readonly White[], narrowest: number): White[] {
  const both: White[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i]!, b[j]!]
    const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)]
    if (to - from >= narrowest) both.push({ from, to })
    if (one.to < other.to) i++
    else j++
  }
  return both
}

const inner = (found: readonly White[]) => found.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))

/** The rows from one on that keep the same columns apart. */
function runFrom(rows: readonly Row[], at: number, size: number): Run | null {
  const first = rows[at]!
  const fits = (row: Row) => row.size <= 1.15 * size && row.pieces.some(({ space }) => !space)
  if (!fits(first)) return null
  const narrowest = narrowestRiver * first.size
  let found = whites(first, narrowest)
  if (inner(found).length === 0) return null
  const run = [first]
  for (let i = at + 1; i < rows.length && run.length < mostRows; i++) {
    const [row, above] = [rows[i]!, run.at(-1)!]
    if (!fits(row) || row.y - above.y > widestPitch * first.size || Math.abs(row.size / first.size - 1) > 0.25) break
    const shared = inBoth(found, whites(row, narrowest), narrowest)
    const [before, after] = [inner(found).length, inner(shared).length]
    // A line beneath the table may leave one of its columns free, and another table may have others.
    if (after === 0 || (after > before && run.length > 2) || (after < before && endsRiver(run, found, shared))) break
    // What stands alone in the first column, farther below, is no cell but a heading.
    if (isAlone(row, shared) && row.y - above.y > widestLine * row.size && run.length > 1) break
    found = shared
    run.push(row)
  }
  while (run.length > 1 && isAlone(run.at(-1)!, found) && !isGoingOn(run.at(-1)!)) run.pop()
  return run.length < 2 ? null : { rows: run, rivers: inner(found) }
}

/** Whether one of the rivers that are no more had words on both its sides in three rows: two stretched lines may share a space by chance. */
function endsRiver(rows: readonly Row[], before: readonly White[], after: readonly White[]): boolean {
  const ended = inner(before).filter(river => !after.some(({ from, to }) => from < river.to && to > river.from))
  return ended.some(({ from, to }) => {
    const used = rows.filter(({ pieces }) => {
      const seen = pieces.filter(({ space }) => !space)
      return seen.some(({ x1 }) => x1 <= from + 0.5) && seen.some(({ x0 }) => x0 >= to - 0.5)
    })
    return used.length > Math.min(2, rows.length - 1)
  })
}

/** Whether nothing of a row stands behind its first column. */
function isAlone({ pieces }: Row, found: readonly White[]): boolean {
  const river = inner(found)[0]
  return river !== undefined && pieces.every(({ x1, space }) => space || x1 <= river.from + 0.5)
}

const isGoingOn = (row: Row) => opensSmall.test(lineOf(row.pieces).words)

const opensSmall = /^["“‘'(]?\p{Ll}/u
/** Whether a cell goes on with a sentence, by its first letter; “oslo : Oslo” is a code and its name. */
const goesOn = (cell: string) => opensSmall.test(cell) && !/^\S+ : /.test(cell)

/** Whether the first row holds the last lines of text above a table. */
function goesOnAtOnce({ rows, rivers }: Run): boolean {
  const words = cellsOf(rows[0]!, rivers).map(cell => lineOf(cell).words)
  return words.some(cell => cell.length > longestPhrase && goesOn(cell))
}

const closesSentence = /\S\s.*[.!?…]["”’)]*$/

interface Table {
  lines: Line[]
  /** Of each row of the run, the pieces that are in the table. */
  pieces: Piece[][]
  from: number
  to: number
}

function tableIn({ rows, rivers }: Run, least: number): Table | null {
  const cells = rows.map(row => cellsOf(row, rivers))
  const words = cells.map(row => row.map(cell => lineOf(cell).words))
  const columns = Array.from({ length: rivers.length + 1 }, (_, c) => c)
  const starts = new Set(startsOf(rows, words))
  const opening = words.map((row, i) => starts.has(i) && row[0] !== '')
  const isColumn = columns.map(c => !isRunningText(cells, words, c, opening) && isAligned(cells, c))
  const [first, last] = longest(isColumn)
  if (last - first < 1) return null
  const [em, width] = [rows[0]!.size, last - first + 1]
  const taken = cells.map(row => row.slice(first, last + 1))
  const said = words.map(row => row.slice(first, last + 1))
  const whole = wholeRows(rows, said)
  const enough = Math.max(least, width > 2 || gapsAre(taken, 3 * em) ? 2 : 3)
  if (whole.filter(({ cells }) => cells.filter(cell => cell !== '').length > 1).length < enough) return null
  if (!gapsAre(taken, (width > 2 || isOfNumbers(said) || areLabels(whole) ? 1 : 2) * em)) return null
  if (width === 2 && isList(taken, said)) return null
  if (isWritten(taken, said, opening, em)) return null
  const names = whole.filter(({ cells }) => cells[0] !== '')
  if (names.filter(({ cells }) => closesSentence.test(cells[0]!)).length > names.length * 0.4) return null
  const isText = whole.some(({ cells }) => cells.some(cell => cell.length > longestCell))
  if (isText) return areLabels(whole) ? labelled(whole, rows, taken) : null
  const kept = new Set(whole.flatMap(({ lines }) => lines))
  const pieces = taken.map((row, i) => (kept.has(i) ? row.flat() : []))
  const from = Math.min(...pieces.flat().map(({ x0 }) => x0))
  const to = Math.max(...pieces.flat().map(({ x1 }) => x1))
  return { lines: whole.map(row => lineOfRow(row, rows[row.lines[0]!]!, { from, to })), pieces, from, to }
}

function cellsOf({ pieces }: Row, rivers: readonly White[]): Cells {
  const cells: Cells = Array.from({ length: rivers.length + 1 }, () => [])
  for (const piece of pieces) {
    const column = rivers.findIndex(({ from, to }) => piece.x0 < (from + to) / 2)
    cells[column < 0 ? rivers.length : column]!.push(piece)
  }
  return cells.map(cell => (cell.every(({ space }) => space) ? [] : cell))
}

/** Whether a column is one of running text: where rows begin, most of its long cells go on with a sentence, and most cells fill it. */
function isRunningText(
  cells: readonly Cells[],
  words: readonly (readonly string[])[],
  column: number,
  opening: readonly boolean[],
): boolean {
  const isLong = (row: readonly string[]) => row[column]!.length > longestPhrase
  // Lines of text beside a table stand at heights of their own.
  const beside = words.filter((row, i) => opening[i] && row[column] !== '').length
  if (words.filter(isLong).length > 2 && beside * 2 < opening.filter(Boolean).length) return true
  const long = words.flatMap((row, i) => (opening[i] && isLong(row) ? row[column]! : []))
  const goOn = long.filter(goesOn).length
  return long.length > 1 && goOn > long.length / 3 && fullShare(cells, column) > 0.5
}

/** The share of cells of a column that are nearly as wide as its widest. */
function fullShare(cells: readonly Cells[], column: number): number {
  const widths = cells.flatMap(row => {
    if (row[column]!.length === 0) return []
    const { x0, x1 } = edgesOf(row[column]!)
    return x1 - x0
  })
  const widest = Math.max(...widths)
  return widths.filter(width => width > 0.75 * widest).length / Math.max(1, widths.length)
}

/**
 * Whether cells are parts of lines after all: most go on with a sentence, and fill their columns or are as near to one another as words of a line that is stretched.
 */
function isWritten(cells: readonly Cells[], words: readonly (readonly string[])[], opening: readonly boolean[], em: number): boolean {
  const all = words.flatMap((row, i) => (opening[i] ? row.slice(1).filter(cell => cell !== '') : []))
  if (all.filter(goesOn).length <= all.length / 2) return false
  return words.length < 3 || !gapsAre(cells, 2.5 * em) || words[0]!.every((_, column) => fullShare(cells, column) > 0.5)
}

/** Whether the first column holds hours, days, years or other numbers: “06:10”, “3 March”, “1987”. */
function isOfNumbers(words: readonly (readonly string[])[]): boolean {
  const firsts = words.flatMap(([cell]) => (cell === '' ? [] : cell!))
  return firsts.filter(cell => cell.length <= 16 && /\d/.test(cell) && !/^\d{1,2}(?:\.\d+)*[.)]?$/.test(cell)).length > firsts.length * 0.7
}

/** Whether the cells of a column begin at one edge, end at one, or have one middle. */
function isAligned(cells: readonly Cells[], column: number): boolean {
  const edges = cells.flatMap(row => (row[column]!.length > 0 ? edgesOf(row[column]!) : []))
  return [edges.map(({ x0 }) => x0), edges.map(({ x1 }) => x1), edges.map(({ x0, x1 }) => (x0 + x1) / 2)].some(
    values => mostAlike(values) >= Math.max(2, values.length * 0.7),
  )
}

/** How many of some numbers are alike. */
function mostAlike(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  let most = 0
  for (let from = 0, to = 0; to < sorted.length; to++) {
    while (sorted[to]! - sorted[from]! > sameEdge) from++
    most = Math.max(most, to - from + 1)
  }
  return most
}

/** The longest stretch of what is true: its first and its last. */
function longest(isTrue: readonly boolean[]): [first: number, last: number] {
  let best: [number, number] = [0, -1]
  for (let from = 0, at = 0; at < isTrue.length; at++) {
    if (!isTrue[at]) from = at + 1
    else if (at - from > best[1] - best[0]) best = [from, at]
  }
  return best
}

/** Whether what is white between neighbouring cells is as wide as this at the mean. */
function gapsAre(rows: readonly Cells[], wide: number): boolean {
  const gaps = rows.flatMap(row => {
    const filled = row.filter(cell => cell.length > 0).map(edgesOf)
    return filled.slice(1).map(({ x0 }, i) => x0 - filled[i]!.x1)
  })
  return gaps.length > 0 && gaps.reduce((sum, gap) => sum + gap, 0) >= wide * gaps.length
}

/** Whether a first column of two holds short labels for what is longer: “HD”, “Where”, “06:10”. */
function areLabels(whole: readonly WholeRow[]): boolean {
  const named = whole.filter(({ cells }) => cells[0] !== '')
  if (whole[0]!.cells.length !== 2 || named.some(({ cells }) => cells[0]!.length > 24)) return false
  const letters = (column: number) => named.reduce((sum, { cells }) => sum + cells[column]!.length, 0)
  return letters(0) <= 10 * named.length && letters(1) > 3 * letters(0)
}

/** Text beside labels: each label is a line before it, as wide as both, and the text stays where it is. */
function labelled(whole: readonly WholeRow[], rows: readonly Row[], taken: readonly Cells[]): Table {
  const [from, to] = [Math.min(...taken.flat(2).map(({ x0 }) => x0)), Math.max(...taken.flat(2).map(({ x1 }) => x1))]
  const lines = whole
    .filter(({ cells }) => cells[0] !== '')
    .map(row => {
      const line = lineOfRow({ ...row, cells: [row.cells[0]!] }, rows[row.lines[0]!]!, { from, to })
      return { ...line, y: line.y - 0.6 * line.size }
    })
  const kept = new Set(whole.flatMap(row => row.lines))
  const labels = taken.map((row, i) => (kept.has(i) ? row[0]! : []))
  return { lines, pieces: labels, from, to: Math.max(from, ...labels.flat().map(({ x1 }) => x1)) }
}

/** Whether the first column holds the signs of a list (“•”, “3.”, “2.1”), or cells begin with one. */
function isList(rows: readonly Cells[], words: readonly (readonly string[])[]): boolean {
  const firsts = rows.flatMap(([cell]) => (cell!.length > 0 ? [cell!] : []))
  const signs = firsts.filter(cell => isBullet(cell) || /^\d{1,2}(?:\.\d{1,2})+\.?$/.test(lineOf(cell).words))
  const bulleted = words.flat().filter(cell => /^[•▪◦‣·●■○]\s/u.test(cell))
  return signs.length * 2 > firsts.length || bulleted.length > rows.length / 2
}

/** A row as a reader sees it: its cells, and the lines it stands on. */
interface WholeRow {
  cells: string[]
  lines: number[]
}

/** Lines of one cell below one another belong together. What stands alone above and below a table is none of it. */
function wholeRows(rows: readonly Row[], said: readonly (readonly string[])[]): WholeRow[] {
  const seen = rows.map((_, i) => i).filter(i => said[i]!.some(cell => cell !== ''))
  const starts = startsOf(
    seen.map(i => rows[i]!),
    seen.map(i => said[i]!),
  )
  const whole = starts.map((start, k) => {
    const lines = seen.slice(start, starts[k + 1] ?? seen.length)
    return { cells: joined(lines.map(i => said[i]!)), lines }
  })
  const isRow = ({ cells }: WholeRow) => cells.filter(cell => cell !== '').length > 1
  return whole.slice(Math.max(0, whole.findIndex(isRow)), whole.findLastIndex(isRow) + 1)
}

/**
 * Where rows begin. Where lines of a cell are closer than rows are, the space between rows tells, else what stands in the first column does, unless it goes on
 * with the line above.
 */
function startsOf(rows: readonly Row[], said: readonly (readonly string[])[]): number[] {
  const em = rows[0]!.size
  const far = rows.flatMap((row, i) => (i > 0 && row.y - rows[i - 1]!.y > 1.6 * em ? i : []))
  const keys = said.flatMap((row, i) => (row[0] === '' ? [] : i))
  const areCapital = keys.filter(i => opensSmall.test(said[i]![0]!)).length < keys.length * 0.3
  const isSpaced =
    far.length > 0 && (far.length + 1) * 2 >= keys.length && rows.some((row, i) => i > 0 && row.y - rows[i - 1]!.y < widestLine * em)
  if (isSpaced) return [0, ...far]
  return said.flatMap((row, i) => {
    const isClose = i > 0 && rows[i]!.y - rows[i - 1]!.y < widestLine * em
    const isSame = isClose && (row[0] === '' || (areCapital && opensSmall.test(row[0]!)))
    return isSame ? [] : i
  })
}

function joined(lines: readonly (readonly string[])[]): string[] {
  return lines[0]!.map((_, c) =>
    lines.reduce((cell, row) => {
      const words = row[c]!
      if (words === '' || cell === '') return cell + words
      return /\p{Ll}-$/u.test(cell) && opensSmall.test(words) ? cell.slice(0, -1) + words : `${cell} ${words}`
    }, ''),
  )
}

function lineOfRow({ cells }: WholeRow, { y, size }: Row, { from, to }: White): Line {
  return { words: cells.filter(cell => cell !== '').join(betweenCells), x0: from, x1: to, y, size, font: null, isRow: true }
}
