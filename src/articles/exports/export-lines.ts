import { lines } from '../../text/lines.ts'

/** A line of an export without the white space around it, and whether an empty line stands before it. */
export interface ExportLine {
  words: string
  isApart: boolean
}

/** The lines of a text that hold something, without the numbers of pages that stand between them: “Page 2 of 3”. */
export function exportLines(text: string): ExportLine[] {
  const found: ExportLine[] = []
  let isApart = false
  for (const { start, end, opensBlock } of lines(text)) {
    const words = text.slice(start, end).replaceAll('\u00a0', ' ')
    if (opensBlock) isApart = true
    if (pageNumber.test(words)) continue
    found.push({ words, isApart })
    isApart = false
  }
  // Lines that were broken at a page’s margin have seventy-odd letters; among longer ones each is a paragraph.
  const long = found.filter(({ words }) => words.length > longestBroken).length
  const apart = found.filter(line => line.isApart).length
  const isBroken = long === 0 || (long * 40 < found.length && apart * 20 > found.length)
  return isBroken ? found : found.map(({ words }) => ({ words, isApart: true }))
}

const longestBroken = 100

const pageNumber = /^(?:Page|Seite) \d+ (?:of|de|von) \d+(?: ©.{0,80})?$/

/** Lines as a text again, with the empty lines that stood between them. */
export function textOf(lines: readonly ExportLine[]): string {
  return lines.map(({ words, isApart }, i) => (i === 0 ? '' : isApart ? '\n\n' : '\n') + words).join('')
}

/** A line shorter than this ends where it does because nothing more was to be said. */
const shortestBroken = 50

/** Whether a line goes on with the one before it, which was broken at a page's margin. */
export function goesOn(lines: readonly ExportLine[], i: number): boolean {
  return i > 0 && !lines[i]!.isApart && lines[i - 1]!.words.length >= shortestBroken && lines[i - 1]!.words.length <= longestBroken
}

/** The words of lines from one up to another, in one line. */
export function inOne(lines: readonly ExportLine[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map(({ words }) => words)
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** “Copyright 2026 Harbour Papers Ltd”, “(c) 2026 …”, “All Rights Reserved”: a line about rights and no sentence. */
export function isRights(line: string): boolean {
  return (line.length <= 250 && rights.test(line)) || (line.length <= 120 && /\ball rights reserved\.?$/i.test(line))
}

const rights = /^(?:(?:©|\(c\)|copyright|&copy;)[\s\d,:(©]|all rights reserved\b|alle rechte vorbehalten\b|tous droits réservés\b)/i

/** Parts of a list up to each of the places where another begins: `partsFrom([2, 5], 9)` is [[2, 5], [5, 9]]. */
export function partsFrom(starts: readonly number[], end: number): [from: number, to: number][] {
  return starts.map((from, i) => [from, starts[i + 1] ?? end])
}
