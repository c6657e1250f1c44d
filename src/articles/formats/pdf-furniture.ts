import type { Line } from './pdf-pieces.ts'

/** A page of a PDF, its lines from top to bottom. */
export interface PdfPage {
  width: number
  height: number
  lines: Line[]
}

/** How many rows at a page's head or foot may be furniture. */
const edgeRows = 4
/** And how much of its height. */
const edgeShare = 0.2
/** Furniture stands as high on every page, in points. */
const sameHeight = 6

/**
 * Pages without what is on them for being pages: lines of contents, running heads and feet, which come again at the same height with other numbers at most, page numbers, and
 * what a browser prints around a page (its address, and the day it was printed, which is not that of the article).
 */
export function withoutFurniture(pages: readonly PdfPage[]): PdfPage[] {
  const edges = pages.map(edgesOf)
  const seen = new Map<string, { page: number; from: number; size: number }[]>()
  for (const [page, edge] of edges.entries())
    for (const [line, from] of edge) {
      const key = keyOf(line)
      seen.set(key, [...(seen.get(key) ?? []), { page, from, size: line.size }])
    }
  const comesAgain = (line: Line, from: number) => {
    // An article's title may come again as a running head, in smaller letters.
    const alike = seen
      .get(keyOf(line))!
      .filter(other => Math.abs(other.from - from) < sameHeight && Math.abs(other.size / line.size - 1) < 0.1)
    return new Set(alike.map(({ page }) => page)).size >= Math.max(2, Math.min(pages.length * 0.2, 20))
  }
  const top = topOf(pages[0]?.lines[0])
  return pages.map((page, i) => {
    const edge = edges[i]!
    // With two pages nothing comes again: what stands higher than the first page begins is a running head.
    const head = page.lines[0]
    const next = page.lines.find(({ y }) => head && y > head.y + 2)
    const isHead = i > 0 && pages.length < 4 && head && next && topOf(head) < top - 6 && next.y - head.y > 2.5 * head.size
    const above = isHead && head.y < page.height * 0.1 && head.size < 1.12 * next.size ? head.y : null
    const printed = printedAround(edge)
    const out = new Set(
      [...edge]
        .filter(
          ([line, from]) =>
            (line.y === above && !isOfText(line)) || printed.has(line.y) || isPageNumber(line, page) || comesAgain(line, from),
        )
        .map(([line]) => line),
    )
    return { ...page, lines: page.lines.filter(line => !out.has(line) && !isOfContents(line)) }
  })
}

/** Where the letters of a line begin. */
function topOf(line: Line | undefined): number {
  return line ? line.y - 0.8 * line.size : 0
}

/** The lines of the rows at a page's head and foot, and how far they are from its edge; those at the foot below nought. */
function edgesOf({ lines, height }: PdfPage): Map<Line, number> {
  const rows: number[] = []
  for (const { y } of lines) if (rows.length === 0 || y - rows.at(-1)! > 2) rows.push(y)
  const [top, bottom] = [rows[Math.min(edgeRows, rows.length) - 1]!, rows[Math.max(0, rows.length - edgeRows)]!]
  const edge = new Map<Line, number>()
  for (const line of lines) {
    if (line.y <= top && line.y < height * edgeShare) edge.set(line, line.y)
    else if (line.y >= bottom && line.y > height * (1 - edgeShare)) edge.set(line, line.y - height)
  }
  return edge
}

function keyOf({ words }: Line): string {
  return words
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/^[ivxl]+$/, '#')
}

/** The end of a sentence that began on the page before. */
function isOfText({ words }: Line): boolean {
  return /^\p{Ll}|[.!?]”?$/u.test(words)
}

/** “Summary ........ 3”, in a table of contents. */
function isOfContents({ words }: Line): boolean {
  return /(?:\.\s?){5,}\s*\d{1,4}$/.test(words)
}

/** “3”, “- 3 -”, “Page 3 of 10”, “3/10” in a page's outer tenth. */
function isPageNumber({ words, y }: Line, { height }: PdfPage): boolean {
  return (
    (y < height * 0.1 || y > height * 0.9) &&
    /^[\s\-–—|•·]*(?:p(?:age|g\.?|\.)?\s*)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?[\s\-–—|•·]*$/i.test(words)
  )
}

/** The rows in which a browser writes the hour of printing and a page's title, its address and number. */
function printedAround(edge: ReadonlyMap<Line, number>): Set<number> {
  const lines = [...edge].map(([line]) => line)
  const rows = lines.filter(
    ({ words }) =>
      /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}, \d{1,2}:\d\d(?:\s?[AP]M)?(?:\s|$)/i.test(words) ||
      /^(?:https?|file):\/\/\S+(?: \d+\/\d+)?$/.test(words),
  )
  return new Set(rows.map(({ y }) => y))
}
