import { isOutlet } from '../source.ts'
import type { Block } from './blocks.ts'
import { blocksInOrder, type LineBlock } from './pdf-blocks.ts'
import { type PdfPage, withoutFurniture } from './pdf-furniture.ts'
import { endsInWord, hyphensOf, wordsOfLines } from './pdf-hyphens.ts'
import type { Line } from './pdf-pieces.ts'

/** A paragraph that is being put together from lines, and what its first and last one told. */
interface Draft {
  lines: Line[]
  /** What its last line leaves free. */
  room: number
  /** It begins where paragraphs of its column do that have begun above. */
  indented: boolean
  /** That the line before it ended a sentence short of the edge is all that tells. */
  afterShort: boolean
  page: number
}

/**
 * Pages of a PDF → its paragraphs in reading order. Line ends, hyphens at them, and the ends of columns and pages are taken out; what is on pages for
 * being pages is left out; large letters are headings, the largest on the first page the headline.
 */
export function paragraphsOfPages(pages: readonly PdfPage[]): Block[] {
  const bare = withoutFurniture(pages)
  const body = bodyOf(bare)
  const ordered = bare.map(page => blocksInOrder(page.lines, body.pitch))
  const draftsBy = (shortLines: boolean): Draft[] =>
    ordered.flatMap((blocks, page) =>
      blocks.flatMap(block =>
        partedBlock(block, { all: bare[page]!.lines.filter(line => !line.isRow), body, shortLines }).map(draft => ({ ...draft, page })),
      ),
    )
  // Where paragraphs are told by space or by their first lines, a sentence that ends short of the edge is most often one among others.
  const byShortLines = draftsBy(true)
  const written = byShortLines.filter(({ lines }) => !lines[0]!.isRow)
  const drafts = written.filter(({ afterShort }) => afterShort).length > written.length * 0.1 ? byShortLines : draftsBy(false)
  const joined = joinedOver(drafts, body)
  const hyphens = hyphensOf(joined.map(({ lines }) => lines))
  const blocks = joined.map(({ lines }) => ({ words: wordsOfLines(lines, hyphens), size: lines[0]!.size, isRow: lines[0]!.isRow === true }))
  const title = headlineAmong(
    blocks.filter(({ isRow }, i) => joined[i]!.page === 0 && !isRow),
    body.size,
  )
  return blocks.map((block, i) => ({
    words: block.words,
    role: block === title ? 'headline' : isLarge(block, body) || isSetApart(joined[i]!, joined[i + 1], body) ? 'heading' : null,
  }))
}

function isLarge({ size, words, isRow }: { size: number; words: string; isRow: boolean }, body: Body): boolean {
  return !isRow && size > 1.12 * body.size && words.length <= 200
}

/** A line or two in a font of their own, bold most often, that close no sentence and stand before the text. */
function isSetApart({ lines }: Draft, next: Draft | undefined, body: Body): boolean {
  const [{ font, words }] = lines as [Line]
  const apart = font !== null && font !== body.font && lines.length < 3 && lines.every(line => line.font === font)
  return (
    apart &&
    next !== undefined &&
    next.lines[0]!.font === body.font &&
    /^["“‘'\p{Lu}\d]/u.test(words) &&
    !/[.!;:,…]["”’']?$/.test(lines.at(-1)!.words)
  )
}

/** How most of a document is set. */
interface Body {
  size: number
  font: string | null
  /** From line to line, in ems. */
  pitch: number
}

function bodyOf(pages: readonly PdfPage[]): Body {
  const sizes = new Map<number, number>()
  const fonts = new Map<string | null, number>()
  const lines = pages.flatMap(page => page.lines)
  for (const { size, words } of lines) count(sizes, Math.round(size * 2) / 2, words.length)
  const size = most(sizes) ?? 10
  const pitches = new Map<number, number>()
  for (const page of pages)
    for (const [i, line] of page.lines.entries()) {
      if (Math.abs(line.size / size - 1) > 0.1) continue
      if (line.font !== null) count(fonts, line.font, line.words.length)
      const next = page.lines.slice(i + 1, i + 8).find(other => other.x0 < line.x1 && line.x0 < other.x1 && other.y > line.y + 0.5 * size)
      if (next) count(pitches, Math.round(((next.y - line.y) / size) * 20) / 20)
    }
  return { size, font: most(fonts) ?? null, pitch: most(pitches) ?? 1.2 }
}

function count<T>(counts: Map<T, number>, what: T, by = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + by)
}

function most<T>(counts: ReadonlyMap<T, number>): T | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

const closes = /[.!?…:;]["”’')\]]*$/
const opensSmall = /^["“‘'(]?\p{Ll}/u
const bullet = /^(?:[•▪◦‣·●■–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+\S/

/** What a block stands among, and whether lines that end short of the edge end paragraphs. */
interface Setting {
  all: readonly Line[]
  body: Body
  shortLines: boolean
}

/** The paragraphs of a block: a wider space, a first line moved in or out, a line that ends though the next word had room, a bullet, another font. */
function partedBlock({ lines }: LineBlock, { all, body, shortLines }: Setting): Omit<Draft, 'page'>[] {
  const em = lines[0]!.size
  const large = em > 1.12 * body.size
  const left = usualLeft(lines)
  const right = rightEdge(lines, all)
  const pitch = lines.length > 3 ? narrow(lines.slice(1).map((line, i) => line.y - lines[i]!.y)) : body.pitch * em
  const full = (line: Line, next: Line) => hasNoRoom(roomOf(line, edgeAt(line, right, all)), next)
  const moved = (line: Line) => line.x0 > left + 0.7 * em && line.x0 < left + 6 * em
  const begins = (line: Line, i: number): boolean => {
    const last = lines[i - 1]!
    if (line.isRow || last.isRow) return true
    if (line.y - last.y > 1.17 * pitch && (lines.length > 2 || line.y - last.y > 1.45 * em)) return true
    if (bullet.test(line.words) && (closes.test(last.words) || !full(last, line) || bullet.test(last.words))) return true
    if (large) return false
    if ((opensSmall.test(line.words) && !closes.test(last.words)) || endsInWord.test(last.words) || /,$/.test(last.words)) return false
    if (moved(line) && !moved(last)) return true
    if (moved(line) && (closes.test(last.words) || !full(last, line))) return true
    if (line.x0 < left - 0.7 * em) return true
    if (!full(last, line) && !closes.test(last.words)) return true
    return last.font !== null && line.font !== null && last.font !== line.font && (closes.test(last.words) || line.font === body.font)
  }
  const endsShort = (line: Line, i: number) => !large && closes.test(lines[i - 1]!.words) && !full(lines[i - 1]!, line)
  const drafts: Omit<Draft, 'page'>[] = []
  for (const [i, line] of lines.entries()) {
    const told = i === 0 || begins(line, i)
    const afterShort = !told && endsShort(line, i)
    if (told || (shortLines && afterShort)) drafts.push({ lines: [line], room: 0, indented: moved(line), afterShort })
    else drafts.at(-1)!.lines.push(line)
    drafts.at(-1)!.room = roomOf(line, edgeAt(line, right, all))
  }
  return drafts
}

/** Where most lines of a block begin; of those that are as many, the left one. */
function usualLeft(lines: readonly Line[]): number {
  const starts = new Map<number, number>()
  for (const { x0 } of lines) count(starts, Math.round(x0))
  return [...starts].sort(([x, a], [y, b]) => b - a || x - y)[0]![0]
}

/** How far lines of a column reach, of which those of a block may be the shortest. */
function rightEdge(lines: readonly Line[], all: readonly Line[]): number {
  const [{ size }] = lines as [Line]
  const left = Math.min(...lines.map(({ x0 }) => x0))
  const column = all.filter(line => Math.abs(line.size / size - 1) < 0.12 && Math.abs(line.x0 - left) < 2.5 * size).map(({ x1 }) => x1)
  column.sort((a, b) => a - b)
  return Math.max(...lines.map(({ x1 }) => x1), column[Math.floor(column.length * 0.8)] ?? 0)
}

/** A quarter are as small or smaller: half and more of a block's lines may be paragraphs of their own. */
function narrow(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 2]!
}

/** How far a line could have gone: to its column's edge, or to what the text goes round. */
function edgeAt(line: Line, right: number, all: readonly Line[]): number {
  const beside = all
    .filter(({ x0, y, size }) => x0 > line.x1 && x0 < right && Math.abs(y - line.y) < 1.3 * size)
    .map(({ x0, size }) => x0 - 0.5 * size)
  return Math.min(right, ...beside)
}

/** What a line leaves free. How wide a word is, is guessed: one that closes no sentence has to leave more than enough. */
function roomOf(line: Line, edge: number): number {
  return (edge - line.x1) / (closes.test(line.words) ? 1 : 1.25)
}

/** Whether the first word of the next line would not have had its place. */
function hasNoRoom(room: number, next: Line): boolean {
  return firstWord(next) + 0.55 * next.size > room
}

/** How wide the first word of a line is, by its share of the letters. */
function firstWord({ words, x0, x1 }: Line): number {
  const end = words.indexOf(' ')
  return end < 0 ? x1 - x0 : ((x1 - x0) * end) / words.length
}

/** How far back a paragraph may have been left off: a picture's caption or a note at the foot of a page stands between. */
const furthest = 6

/** Paragraphs that go on in the next column or on the next page, made one. */
function joinedOver(drafts: readonly Draft[], body: Body): Draft[] {
  const several = drafts.filter(({ lines }) => lines.length > 1)
  const indents = several.filter(({ indented }) => indented).length > several.length * 0.4
  const joined: Draft[] = []
  for (const next of drafts) {
    const before = joined.slice(-furthest)
    const at = before.findLastIndex((draft, i) => goesOn(draft, next, i === before.length - 1, indents, body))
    if (at < 0) joined.push(next)
    else {
      const draft = before[at]!
      joined[joined.length - before.length + at] = {
        ...next,
        indented: draft.indented,
        page: draft.page,
        lines: [...draft.lines, ...next.lines],
      }
    }
  }
  return joined
}

function goesOn(draft: Draft, next: Draft, near: boolean, indents: boolean, body: Body): boolean {
  const [last, first] = [draft.lines.at(-1)!, next.lines[0]!]
  if (last.isRow || first.isRow) return false
  if (Math.abs(first.size / last.size - 1) > 0.06 || last.size > 1.12 * body.size || bullet.test(first.words)) return false
  if (/\p{Ll}[-\u00ad‐]$/u.test(last.words) && opensSmall.test(first.words)) return true
  const open = !closes.test(last.words)
  const elsewhere = draft.page !== next.page || first.y < last.y
  if (open && opensSmall.test(first.words) && (elsewhere || hasNoRoom(draft.room, first))) return true
  if (!near || !elsewhere || !hasNoRoom(draft.room, first) || last.font !== first.font || draft.lines.length < 2) return false
  return !next.indented && (open ? next.lines.length > 1 || closes.test(first.words) : indents)
}

/** The largest words on the first page, unless they are the paper's own name, or too many. */
function headlineAmong<T extends { words: string; size: number }>(blocks: readonly T[], body: number): T | null {
  const large = blocks.filter(({ words, size }) => size > 1.12 * body && words.length <= 250 && /\p{L}{3}/u.test(words))
  const telling = large.filter(({ words }) => words.split(' ').length > 2 && !isOutlet(words))
  const bySize = (telling.length > 0 ? telling : large.filter(({ words }) => !isOutlet(words))).sort((a, b) => b.size - a.size)
  return bySize[0] ?? null
}
