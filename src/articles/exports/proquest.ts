import { datesIn } from '../date-line.ts'
import { type ExportLine, inOne, partsFrom, textOf } from './export-lines.ts'
import type { ExportedArticle, PressExport } from './exported.ts'

const rule = /^_{20,}$/
const numbered = /^Document \d{1,6} of \d{1,6}$/
/** The last field of an article. */
const lastField = /^Database\s*:/
const fullText = /^Full text\s*:\s*/i

/** Fields behind an article’s text, as the archive calls them. */
const fieldNames = `subject|location|people|company|organization|company / organization|classification|identifier / keyword|keyword|title|publication title|
first page|last page|pages|page count|number of pages|publication year|publication date|year|section|publisher|place of publication|country of publication|
publication subject|issn|e-issn|source type|language of publication|language|document type|document feature|proquest document id|document url|copyright|
last updated|database|credit|illustration|caption|edition|column|dateline|accession number|author|correspondence author|volume|issue|links|abstract|
publication info|source details|online publication date|publication history|contributor|supplement|alternate title|column title|doi|tag|mesh|text word count`
const field = new RegExp(`^(${fieldNames.replaceAll('\n', '')})\\s*:(?:\\s+|$)`, 'i')
const link = /^(?:ProQuest document link|https?:\/\/\S+)$/i

/**
 * The articles of an export of ProQuest; null for any other text. Rules of underscores or “Document 3 of 20” part them, and each has its fields, a line each:
 * “Publication title: …”, “Publication date: …”, “ProQuest document ID: …”.
 */
export function readProQuest(lines: readonly ExportLine[]): PressExport | null {
  const records = recordsOf(lines).filter(([from, to]) => isArticle(lines, from, to))
  return records.length === 0 ? null : { articles: records.map(([from, to]) => articleOf(lines.slice(from, to))), promised: null }
}

function recordsOf(lines: readonly ExportLine[]): [from: number, to: number][] {
  const parting = lines.flatMap(({ words }, i) => (rule.test(words) || numbered.test(words) ? i + 1 : []))
  if (parting.length > 0) return partsFrom([0, ...parting], lines.length)
  const ends = lines.flatMap(({ words }, i) => (lastField.test(words) ? i + 1 : []))
  return partsFrom([0, ...ends], lines.length)
}

const told = [
  /^publication (?:title|info)\s*:/i,
  /^publication (?:date|info)\s*:/i,
  /^(?:proquest document id|document url|database|source type)\s*:/i,
]

function isArticle(lines: readonly ExportLine[], from: number, to: number): boolean {
  const record = lines.slice(from, to)
  return told.every(pattern => record.some(({ words }) => pattern.test(words)))
}

function articleOf(all: readonly ExportLine[]): ExportedArticle {
  const lines = all.filter(({ words }) => !rule.test(words) && !numbered.test(words))
  const textAt = lines.findIndex(({ words }) => fullText.test(words))
  const titleAt = lines.findIndex(({ words }, i) => i > textAt && /^publication (?:title|year|date)\s*:/i.test(words))
  const end = titleAt < 0 ? lines.length : firstFieldBefore(lines, titleAt, textAt + 1)
  const value = (name: string) => fieldValue(lines, name)
  const published = value('publication title') ?? value('publication info')
  const body = textAt < 0 ? '' : textOf(withoutLabel(lines.slice(textAt, end)))
  const first = lines.find(({ words }) => !field.test(words) && !link.test(words))
  return {
    headline: value('title') ?? first?.words ?? '',
    // “Harbour Post; Hale, Wash.”
    source: published?.replace(/\s*;.*/, '') || null,
    dated: [value('publication date'), value('publication info')].find(line => line !== null && datesIn(line).length > 0) ?? null,
    body: /^(?:full text )?(?:is )?not available\b|^none available\b/i.test(body) ? '' : body,
    isCut: textAt >= 0 && titleAt < 0 && value('publication info') !== null && !lines.some(({ words }) => lastField.test(words)),
  }
}

/** Fields stand one below the other: the first of those that end in one that is surely none of the text. */
function firstFieldBefore(lines: readonly ExportLine[], sure: number, from: number): number {
  let first = sure
  while (first > from && field.test(lines[first - 1]!.words)) first--
  return first
}

function fieldValue(lines: readonly ExportLine[], name: string): string | null {
  const at = lines.findIndex(({ words }) => words.toLowerCase().startsWith(name) && words.slice(name.length).trimStart().startsWith(':'))
  if (at < 0) return null
  const here = lines[at]!.words.slice(lines[at]!.words.indexOf(':') + 1).trim()
  // In a page the value may stand below its name.
  return here === '' && lines[at + 1] && !field.test(lines[at + 1]!.words) ? inOne(lines, at + 1, at + 2) : here || null
}

/** “Full text: The ferry …” → “The ferry …” */
function withoutLabel([first, ...rest]: readonly ExportLine[]): ExportLine[] {
  const words = first!.words.replace(fullText, '')
  return words === '' ? rest : [{ ...first!, words }, ...rest]
}
