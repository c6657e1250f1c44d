import { getDocumentProxy } from 'unpdf'
import { failure, type Result, success } from '../../result.ts'
import { damaged } from '../damaged.ts'
import { joinBlocks } from './blocks.ts'
import type { Page } from './html.ts'
import { withoutInitials } from './pdf-initials.ts'
import { linesOf } from './pdf-lines.ts'
import { paragraphsOfPages } from './pdf-paragraphs.ts'
import type { Piece } from './pdf-pieces.ts'
import { unpacksBeyond } from './pdf-streams.ts'

/** Of one page’s text, unpacked, in bytes: the drawing of a map has 20 MB. What has more was made to fill a memory. */
const most = 100_000_000

/**
 * Reads a PDF: its text in the order in which it is read, paragraph by paragraph, with its headline and headings by the size of their letters. Fails on one
 * that has a password, is damaged, or has no text in it but only pictures of pages; notes pages that have none. The day it was made on is none the article
 * was printed on, and is not read.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Result<Page>> {
  if (unpacksBeyond(bytes, most))
    return failure(`${name} would unpack to more than ${most / 1e6} MB, which no article has. Copy its words and paste them.`)
  try {
    const read = await pagesOf(bytes)
    const pieces = read.map(page => page?.pieces ?? [])
    const lines = linesOf(pieces.map(some => withoutInitials(some, pieces)))
    const pages = read.map((page, i) => ({ width: page?.width ?? 0, height: page?.height ?? 0, lines: lines[i]! }))
    const blocks = paragraphsOfPages(pages)
    if (blocks.length === 0)
      return failure(`${name} has no text in it, only pictures of its pages: run it through text recognition (OCR) first.`)
    const { text, headline, headings } = joinBlocks(blocks)
    if (unknownShare(text) > 0.1)
      return failure(
        `${name} does not say which letters its signs are: run it through text recognition (OCR) first, or copy its words and paste them.`,
      )
    const lost = read.filter(page => page === null).length
    const empty = read.filter(page => page?.pieces.length === 0).length
    const of = `of its ${read.length} pages`
    return success({ text, headline, source: null, published: null, headings }, [
      ...(lost > 0 ? [`${name}: ${lost} ${of} cannot be read and ${lost === 1 ? 'was' : 'were'} left out.`] : []),
      ...(empty * 5 >= read.length
        ? [
            `${name}: ${empty} ${of} ${empty === 1 ? 'has' : 'have'} no text; where they are pictures, run it through text recognition (OCR) first.`,
          ]
        : []),
    ])
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return failure(`${name} is protected with a password: open it, save a copy without one, and add that.`)
    return damaged(name)
  }
}

/** The share of signs that stand for no letter: a font that keeps to itself what it draws. */
function unknownShare(text: string): number {
  return (text.match(/(?!\n)[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0) / text.length
}

/** The pages with their pieces of text, null for one that cannot be read; throws where none can. */
async function pagesOf(bytes: Uint8Array): Promise<(PageOfPieces | null)[]> {
  // A copy: what is handed over is gone afterwards, and somebody may want to read it again; and of Node's own kind of bytes nothing is taken.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true, useSystemFonts: false })
  try {
    const pages: (PageOfPieces | null)[] = []
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(
        await pdf
          .getPage(number)
          .then(piecesOf)
          .catch(() => null),
      )
    if (pages.every(page => page === null)) throw new Error('No page can be read.')
    return pages
  } finally {
    await pdf.destroy()
  }
}

async function piecesOf(page: PDFPageProxy): Promise<PageOfPieces> {
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  page.cleanup()
  return upright(
    items.flatMap(item => ('str' in item ? pieceOf(item, transform) : [])),
    width,
    height,
  )
}

interface PageOfPieces {
  width: number
  height: number
  pieces: Piece[]
}

/** A piece and by how many quarters of a circle it is turned; null for a slant between. */
type Turned = Piece & { turns: number }

interface TextItem {
  str: string
  transform: number[]
  width: number
  fontName: string
}

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** The piece where it is seen, from the page's left and top. */
function pieceOf(
  { str, transform: [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], width, fontName }: TextItem,
  view: readonly number[],
): Turned | [] {
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const [dx, dy] = [va * a + vc * b, vb * a + vd * b]
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d)
  const angle = (Math.atan2(dy, dx) / Math.PI) * 2
  const turns = Math.round(angle)
  if (str === '' || size === 0 || Math.abs(angle - turns) > 0.03) return []
  const [x, y] = [va * e + vc * f + ve, vb * e + vd * f + vf]
  const space = str.trim() === ''
  return { words: str, x0: x, x1: x + width, y, size, font: fontName, space, turns: (turns + 4) % 4 }
}

/** A page's pieces that are set in its own direction: that of most of its letters. What stands along an edge is no part of the text. */
function upright(pieces: readonly Turned[], width: number, height: number): PageOfPieces {
  const letters = [0, 0, 0, 0]
  for (const { turns, words } of pieces) letters[turns]! += words.length
  const turns = letters.indexOf(Math.max(...letters))
  const kept = drawnOnce(pieces.filter(piece => piece.turns === turns).map(piece => turnedBack(piece, width, height)))
  return { ...(turns % 2 === 1 ? { width: height, height: width } : { width, height }), pieces: kept }
}

/** Letters are made bold, or given a shadow, by drawing them twice. */
function drawnOnce(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>()
  return pieces.filter(piece => {
    const same = seen.get(piece.words) ?? []
    const near = 0.15 * piece.size
    if (!piece.space && same.some(({ x0, y }) => Math.abs(x0 - piece.x0) < near && Math.abs(y - piece.y) < near)) return false
    if (same.push(piece) === 1) seen.set(piece.words, same)
    return true
  })
}

function turnedBack({ turns, ...piece }: Turned, width: number, height: number): Piece {
  const { x0: x, x1, y } = piece
  const long = x1 - x
  if (turns === 1) return { ...piece, x0: y, x1: y + long, y: width - x }
  if (turns === 2) return { ...piece, x0: width - x, x1: width - x + long, y: height - y }
  if (turns === 3) return { ...piece, x0: height - y, x1: height - y + long, y: x }
  return piece
}
