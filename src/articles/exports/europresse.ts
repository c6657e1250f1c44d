import { isDated } from './dated-line.ts'
import { type ExportLine, isRights, textOf } from './export-lines.ts'
import type { ExportedArticle, PressExport } from './exported.ts'

/** “news·20261103·HP·1234567” closes an article: the day, the outlet’s code, a number. */
const closing = /^(?:news|public|web|radio|tv|social)[·•.]((?:19|20)\d{6})[·•.][\p{L}\d_-]+[·•.][\p{L}\d_-]+$/iu
/** “France, Tuesday, November 3, 2026 523 words, p. 4” */
const count = /,? *\b\d{1,3}(?:[.,\s]\d{3})* (?:words|mots|palabras|parole)\b.*$/i

/** The articles of an export of Europresse as text; null for any other. Each closes with its number in the archive and has a line with its day and length. */
export function readEuropresse(lines: readonly ExportLine[]): PressExport | null {
  const closed = lines.flatMap(({ words }, i) => (closing.test(words) ? i : []))
  const records = closed.map((to, i) => lines.slice(i === 0 ? 0 : closed[i - 1]! + 1, to))
  if (records.length === 0 || !records.every(record => headAt(record) >= 0)) return null
  return { articles: records.map((record, i) => articleOf(record, closing.exec(lines[closed[i]!]!.words)![1]!)), promised: null }
}

/** Where a record tells its day, and how long it is in the same line or the next. */
function headAt(record: readonly ExportLine[]): number {
  return record.findIndex(
    ({ words }, i) => i > 0 && i < record.length - 1 && dayIn(words) !== null && (count.test(words) || count.test(record[i + 1]!.words)),
  )
}

/** “France, Tuesday, November 3, 2026 523 words, p. 4” → “Tuesday, November 3, 2026”; null where no day is told. */
export function dayIn(words: string): string | null {
  if (words.length > 200) return null
  const day = words.replace(count, '').trim()
  if (isDated(day)) return day
  // The country or the section of the outlet stands before it.
  const comma = day.indexOf(', ')
  return comma > 0 && isDated(day.slice(comma + 2)) ? day.slice(comma + 2) : null
}

/** “Le Monde, no. 25012” → “Le Monde” */
export function outletOf(words: string): string {
  return words
    .replace(/,? *\b(?:no|nº|n°|vol|num)\b.*$/i, '')
    .replace(/[,;(]\s*$/, '')
    .trim()
}

function articleOf(record: readonly ExportLine[], number: string): ExportedArticle {
  const head = headAt(record)
  const from = count.test(record[head]!.words) ? head + 1 : head + 2
  const body = record
    .slice(from + 1)
    .filter(({ words }) => !isRights(words) && !/^(?:The present document|Le présent document)\b/.test(words))
  return {
    headline: record[from]?.words ?? '',
    source: outletOf(record[head - 1]!.words) || null,
    dated: dayIn(record[head]!.words) ?? number,
    body: textOf(body),
    isCut: false,
  }
}
