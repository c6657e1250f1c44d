import { sentences } from '../../text/sentences.ts'
import { type Span, words } from '../../text/span.ts'
import { mastheadOf } from '../above-headline.ts'
import type { Article, Paragraph } from '../article.ts'
import { citation } from '../citation.ts'
import { bracketedDay, type DatedLine, dateLine, datesIn, dayOfSeries, outletBeside } from '../date-line.ts'
import { publishedIn, type StatedDay } from '../date-order.ts'
import { datelineDay, lengthOfDateline, saysWhere } from '../dateline.ts'
import { headLines, labelledLine, outletInPlace } from '../head-matter.ts'
import { readParagraphs } from '../paragraph-roles.ts'
import { agencyOf, bylineOutlet, datelineAgency, isOutlet, rightsHolder } from '../source.ts'

/** What a text says of itself. */
export type Reading = Pick<Article, 'headline' | 'source' | 'paragraphs'> & StatedDay

/** Reads an article from plain text: what each paragraph is, the headline, the outlet and the day it states. The caller may know the outlet. */
export function readPlainText(text: string, outlet: string | null = null): Reading {
  const paragraphs = readParagraphs(text)
  const source = sourceOf(text, paragraphs)
  const stated = statedDay(text, paragraphs)
  return {
    headline: headlineOf(text, paragraphs),
    source,
    ...(stated ? publishedIn(text, stated.line, stated.dated, outlet ?? source) : { published: null, publishedSpan: null, because: null }),
    paragraphs,
  }
}

/** A sentence that goes on beyond this is cut well before; a text may be one paragraph as long as a book. */
const furthest = 2000

function headlineOf(text: string, paragraphs: Paragraph[]): string {
  const headline = paragraphs.find(p => p.role === 'headline')
  if (headline) return titleAlone(words(text, headline).replace(/\s+/g, ' '))
  const first = paragraphs.find(p => p.number !== null)
  if (!first) return ''
  const start = first.start + lengthOfDateline(words(text, first))
  const opening = { start, end: Math.min(first.end, start + furthest) }
  const sentence = words(text, sentences(text, opening, 1)[0] ?? first).replace(/\s+/g, ' ')
  return sentence.length <= 120 ? sentence.replace(/\.$/, '') : `${sentence.slice(0, 110).replace(/\s+\S*$/, '')} …`
}

/** "Title: Ferry late again (7 March 2024) | Harbour Post" → "Ferry late again". */
function titleAlone(line: string): string {
  const title = unmarked(labelledLine(line)?.value ?? line)
  const undated = bracketedDay(title)?.rest ?? title
  const outlet = outletBehind(undated)
  return outlet === null ? undated : undated.slice(0, outlet.start)
}

/** "[Reuters] Ferry late", "FW: Ferry late", "*Ferry late*", "^Ferry late@": what mail, messengers and wires put around a title. */
function unmarked(title: string): string {
  const wire = /^\[([A-Za-z]{2,12})\] /.exec(title)
  if (wire && agencyOf(wire[1]!)) return title.slice(wire[0].length)
  return title.replace(/^(?:(?:fwd?|re|fw):\s*)+/i, '').replace(/^\*+([^*]+)\*+$|^\^([^@]+)@$/, (_, bold, wired) => bold ?? wired)
}

/** The outlet a page's title has behind its headline: "Ferry late again | Harbour Post", "… - Harbour Post". */
function outletBehind(title: string): { start: number; name: string } | null {
  const behind = /\s+[|–—-]\s+([^|–—]{3,40})$/.exec(title)
  return behind && isOutlet(behind[1]!) ? { start: behind.index, name: behind[1]! } : null
}

/**
 * The day an article states, and the line it stands in: among those at its edges, else in the dateline that opens its first paragraph, or in its
 * headline: in brackets, or behind the name of a series.
 */
function statedDay(text: string, paragraphs: Paragraph[]): { line: Span; dated: DatedLine } | null {
  const cited = paragraphs[0] && citation(words(text, paragraphs[0]))
  if (cited) return { line: paragraphs[0]!, dated: cited.dated }
  const edges = paragraphs.filter((_, i) => i < headLines || i >= paragraphs.length - lastLines)
  let period: { line: Span; dated: DatedLine } | null = null
  for (const line of edges) {
    // Lines that tell of the article have no number; a row of a table that ends in a day has one.
    const dated = line.role !== 'heading' && line.number === null && dateLine(words(text, line))
    if (dated && !/\b(copyright|©)/i.test(words(text, line))) {
      if (!isPeriod(words(text, line))) return { line, dated }
      period ??= { line, dated: datesIn(words(text, line)).at(-1)! }
    }
  }
  if (period) return period
  const [first, ...others] = paragraphs.filter(p => p.number !== null)
  const dated = first && datelineDay(words(text, first))
  if (dated && (saysWhere(words(text, first), dated) || !others.some(p => datelineDay(words(text, p))))) return { line: first, dated }
  const headline = paragraphs.find(p => p.role === 'headline')
  if (!headline) return null
  const line = words(text, headline)
  const beside = bracketedDay(line)?.dated ?? dayOfSeries(line)
  return beside ? { line: headline, dated: beside } : null
}

/** "5 March 2024 - 12 March 2024": what a report covers, or when a page was kept; a day of its own goes before it. */
function isPeriod(line: string): boolean {
  const [first, last] = datesIn(line)
  return last !== undefined && first!.day !== last.day && /^\s*(?:[-–—]|to|until)\s*$/.test(line.slice(first!.end, last.start))
}

/** How far up from an article's end its day is looked for. */
const lastLines = 4

function sourceOf(text: string, paragraphs: Paragraph[]): string | null {
  for (const p of paragraphs) {
    const holder = p.role === 'boilerplate' && rightsHolder(words(text, p))
    if (holder) return holder
  }
  const head = paragraphs.slice(0, headLines)
  for (const p of head) {
    const outlet = bylineOutlet(words(text, p))
    if (outlet) return outlet
  }
  for (const p of head) {
    // Of the lines that tell of the article: those of the text have a number.
    const line = words(text, p)
    const outlet =
      p.role === 'body' &&
      p.number === null &&
      labelledLine(line)?.label !== 'other' &&
      (mastheadOf(line) ?? outletBeside(line) ?? outletInPlace(line))
    if (outlet) return outlet
  }
  for (const p of head) {
    const agency = (p.role === 'body' || p.role === 'headline') && datelineAgency(words(text, p))
    if (agency) return agency
  }
  const headline = paragraphs.find(p => p.role === 'headline')
  return (headline && outletBehind(words(text, headline))?.name) ?? null
}
