import { isDated } from './dated-line.ts'
import { type ExportLine, goesOn, inOne, isRights, partsFrom, textOf } from './export-lines.ts'
import type { ExportedArticle, PressExport } from './exported.ts'

/** “3 of 50 DOCUMENTS” opens an article of LexisNexis, “Document 3 of 50” one of its later exports. */
const opening = /^(?:(\d{1,6}) of (\d{1,6}) DOCUMENTS?|(?:Document|Dokument) (\d{1,6}) (?:of|von|de) (\d{1,6}))$/
const closing = /^End of Document$/i
const bodyMark = /^(?:Body|Text|Volltext|Corps)$/
const length = /^(?:length|länge|longueur|lengte)\s*:\s*[\d.,]+ *(?:words?|wörter|mots|woorden)\b/i
const holds = /^Documents? \((\d{1,5})\)$/

/** What an article's head tells, and how its end is told. */
const headLabel =
  /^(?:byline|section|length|dateline|highlight|author|series|source|edition|autor|rubrik|länge|auteurs?|rubrique|longueur|lengte|url|abstract|teaser)\s*:/i
const tailLabel =
  /^(?:load-date|language|publication-type|document-type|journal-code|journal code|acc-no|update|subject|organization|company|ticker|industry|geographic|city|state|country|person|type|graphic|notes|correction|correction-date|name|term|series|sprache|publikationstyp|update-datum|langue|type-publication|isbn|issn)\s*:/i
const surelyTail =
  /^(?:load-date|language|publication-type|journal-code|document-type|acc-no|sprache|publikationstyp|langue|type-publication)\s*:/i
const tailHeading = /^(?:Classification|Graphics?|Notes|Klassifikation|Load-Date)$/
const graphic = /^(?:Graphics?$|(?:GRAPHIC|GRAFIK)\s*:)/
const pageLink = /^(?:Link to (?:Image|PDF|Original Document)|Link zum (?:PDF-Dokument|Originaldokument)|View (?:PDF|Original) ?.{0,20})$/i

/**
 * The articles of an export of Nexis or LexisNexis; null for any other text. Each ends with “End of Document”, or opens with “3 of 50 DOCUMENTS”, and has a line
 * “Length: 523 words” or fields such as “LOAD-DATE: …”.
 */
export function readNexis(lines: readonly ExportLine[]): PressExport | null {
  const closed = indexes(lines, closing)
  const opened = inOrder(lines)
  if (closed.length === 0 && opened.length === 0) return null
  const records =
    closed.length > 0
      ? closedRecords(lines, closed)
      : partsFrom(opened, lines.length).map(([from, to]) => ({ from: from + 1, to, isCut: false }))
  const whole = records.filter(({ from, to }) => isArticle(lines, from, to))
  if (whole.length === 0 || whole.length * 2 < records.length) return null
  const promised = lines
    .slice(0, records[0]!.to)
    .map(({ words }) => holds.exec(words)?.[1])
    .find(Boolean)
  const articles = records.map(({ from, to, isCut }) => articleOf(lines.slice(from, to), isCut))
  return { articles, promised: promised === undefined ? null : Number(promised) }
}

function indexes(lines: readonly ExportLine[], pattern: RegExp): number[] {
  return lines.flatMap(({ words }, i) => (pattern.test(words) ? i : []))
}

/** Where articles open that are counted in order, out of one number. */
function inOrder(lines: readonly ExportLine[]): number[] {
  const opened = indexes(lines, opening)
  const numbers = opened.map(i => {
    const [, a, b, c, d] = opening.exec(lines[i]!.words)!
    return { n: Number(a ?? c), of: Number(b ?? d) }
  })
  return numbers.every(({ n, of }, i) => n <= of && (i === 0 || (n > numbers[i - 1]!.n && of === numbers[0]!.of))) ? opened : []
}

/** What stands before each “End of Document”, and behind the last one where an article was begun there. */
function closedRecords(lines: readonly ExportLine[], closed: readonly number[]): { from: number; to: number; isCut: boolean }[] {
  const records = closed.map((to, i) => ({ from: i === 0 ? 0 : closed[i - 1]! + 1, to, isCut: false }))
  const rest = { from: closed.at(-1)! + 1, to: lines.length, isCut: true }
  return lines.slice(rest.from).some(({ words }) => length.test(words)) ? [...records, rest] : records
}

/** Whether lines have what an article of this archive has: its length, or what is told behind its text, with a mark before that or more of it. */
function isArticle(lines: readonly ExportLine[], from: number, to: number): boolean {
  let told = 0
  let isMarked = false
  for (let i = from; i < to; i++) {
    if (length.test(lines[i]!.words)) return true
    if (bodyMark.test(lines[i]!.words)) isMarked = true
    if (surelyTail.test(lines[i]!.words)) told++
  }
  return told > (isMarked ? 0 : 1)
}

function articleOf(all: readonly ExportLine[], isCut: boolean): ExportedArticle {
  const lines = all.filter(({ words }) => !pageLink.test(words) && !opening.test(words))
  const mark = lines.findIndex(({ words }) => bodyMark.test(words))
  const told = lines.findIndex(({ words }) => length.test(words))
  // A list of contents and what was searched for stand before the first article; none of its lines tells a length.
  const anchor = told >= 0 ? told : mark >= 0 ? mark : lines.findIndex(({ words }) => headLabel.test(words))
  const day = lastDated(lines, anchor < 0 ? lines.length : anchor)
  const firstLabel = lines.findIndex(({ words }, i) => i > day && (headLabel.test(words) || bodyMark.test(words)))
  const labels = fieldsFrom(lines, firstLabel < 0 ? day + 1 : firstLabel)
  const from = mark >= 0 ? mark + 1 : labels.end
  const to = endOfBody(lines, from)
  const head = day < 0 ? { headline: '', source: null } : headOf(lines, day, firstLabel < 0 ? day + 1 : firstLabel)
  const body = textOf(lines.slice(from, to))
  const lead = labels.dateline !== null && !body.startsWith(labels.dateline.slice(0, 12)) ? `${labels.dateline} — ${body}` : body
  return {
    headline: head.headline,
    source: head.source,
    dated: day < 0 ? null : lines[day]!.words,
    body: body === '' ? '' : labels.highlight === null ? lead : `${labels.highlight}\n\n${lead}`,
    isCut: isCut && to === lines.length,
  }
}

/** The last line before another that is a day and nothing else. */
function lastDated(lines: readonly ExportLine[], before: number): number {
  for (let i = before - 1; i >= 0 && i >= before - headLines; i--) if (isDated(lines[i]!.words) && !isRights(lines[i]!.words)) return i
  return -1
}

/** How many lines stand between an article’s day and its length at most. */
const headLines = 25

/**
 * Older exports have the outlet, the day and then the headline; later ones the headline, the outlet and then the day, over lines of rights. Editions stand
 * right below the day.
 */
function headOf(lines: readonly ExportLine[], day: number, firstLabel: number): { headline: string; source: string | null } {
  let below = day + 1
  while (below < firstLabel && (isRights(lines[below]!.words) || isEdition(lines, below, day))) below++
  let end = below
  while (end < firstLabel && !isRights(lines[end]!.words) && !headLabel.test(lines[end]!.words)) end++
  if (end > below) {
    const above = lines.slice(0, day).filter(({ words }) => !isRights(words))
    return { headline: inOne(lines, below, end), source: above.at(-1)?.words ?? null }
  }
  let outlet = day - 1
  while (outlet >= 0 && isRights(lines[outlet]!.words)) outlet--
  if (outlet < 0) return { headline: '', source: null }
  const last = outlet - 1
  if (last < 0) return { headline: '', source: lines[outlet]!.words }
  let first = last
  while (first > 0 && last - first < 2 && goesOn(lines, first)) first--
  return { headline: inOne(lines, first, last + 1), source: lines[outlet]!.words }
}

/** “Late Edition - Final”, “1 - All-round Country”: right below the day, or by its words. */
function isEdition(lines: readonly ExportLine[], i: number, day: number): boolean {
  const { words, isApart } = lines[i]!
  if (/\bedition\b/i.test(words) && words.length <= 60) return true
  // Where empty lines part what the head tells, what has none before it belongs to the day.
  return (
    !isApart &&
    words.length <= 60 &&
    lines[day]!.isApart &&
    lines.slice(day, i + 1).every((line, k) => k === 0 || !line.isApart) &&
    lines[i + 1]?.isApart === true
  )
}

/** Fields from a line on, and what of them is part of the text. */
function fieldsFrom(lines: readonly ExportLine[], start: number): { end: number; dateline: string | null; highlight: string | null } {
  const found: Record<string, string> = {}
  let end = start
  while (end < lines.length && (headLabel.test(lines[end]!.words) || isRights(lines[end]!.words))) {
    const from = end++
    while (end < lines.length && goesOn(lines, end) && !headLabel.test(lines[end]!.words) && !bodyMark.test(lines[end]!.words)) end++
    const words = inOne(lines, from, end)
    const colon = words.indexOf(':')
    if (colon > 0) found[words.slice(0, colon).trim().toLowerCase()] ??= words.slice(colon + 1).trim()
  }
  return { end, dateline: found.dateline || null, highlight: found.highlight || null }
}

/** How far before what is told of an article the captions of its pictures stand. */
const captionLines = 15

/** Where what is told of the article begins behind its text: its subjects, when it was loaded, the captions of its pictures, who has the rights. */
function endOfBody(lines: readonly ExportLine[], from: number): number {
  const sure = lines.findIndex(({ words }, i) => i >= from && (surelyTail.test(words) || words === 'Classification'))
  let end = sure < 0 ? lines.length : sure
  const isTold = (i: number) => tailLabel.test(lines[i]!.words) || tailHeading.test(lines[i]!.words) || isRights(lines[i]!.words)
  while (end > from && isTold(end - 1)) end--
  if (sure >= 0) for (let i = end - 1; i >= from && i >= end - captionLines; i--) if (graphic.test(lines[i]!.words)) return i
  return end
}
