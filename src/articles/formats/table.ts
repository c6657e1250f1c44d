import { failure, type Result, success } from '../../result.ts'
import { tableRows } from '../../text/table-rows.ts'
import { withColumnDays } from './column-days.ts'
import type { FoundDocument } from './document.ts'
import { haveRecords, headlineAlone, inOurNames, isListOfIncidents, knownColumns } from './field-names.ts'
import { englishName } from './foreign-names.ts'
import { withNamesOfGdelt } from './gdelt.ts'
import { noteOnHeadlines, readDocument } from './json.ts'
import { plainName } from './plain-name.ts'
import { inStep } from './same-position.ts'

type Row = { line: number; cells: string[]; unclosed?: boolean }

/**
 * The documents of a table, a row each: the first line names the columns, “text” among them and “id”, “title”, “published”, “outlet”, “url” where
 * they are known, or what other programs call these; others are passed over.
 */
export function readTable(text: string, name: string): Result<FoundDocument[]> {
  const rows = tableOfArticles(withNamesOfGdelt(tableRows(text)))
  if (rows === null) return failure(`${name} ${expectedTable}`)
  return success(documentsOfRows(rows), hasHeadlinesAlone(rows) ? [noteOnHeadlines(name)] : [])
}

/**
 * The rows of a table that holds articles, from the one that names its columns; null where none does. What people and programs write above it, a title or “sep=;”, is passed over, and so are the
 * tags that HXL puts below it (“#date”, “#geo+lat”).
 */
export function tableOfArticles(given: readonly Row[]): readonly Row[] | null {
  const rows = given.filter(({ cells }, i) => i > furthestHead || !cells.every(cell => /^\s*(?:#[a-z].*)?$/i.test(cell)))
  for (let head = 0; head <= Math.min(furthestHead, rows.length - 2); head++) {
    const table = rows.slice(head)
    if (isTableOfArticles(table)) return table
  }
  return null
}

/** How many rows may stand above the names of the columns. */
const furthestHead = 9

/** Whether a table's first rows tell that it holds articles. */
export function holdsArticles(text: string): boolean {
  return tableOfArticles(withNamesOfGdelt(tableRows(text, 100 + furthestHead + 2))) !== null
}

/**
 * Whether a file that is not called a table begins as one of articles does, as what is exported “as text” is: its first line has short cells of which most have names that such tables give their
 * columns. Asked of every text, so the first bytes are all that is looked at.
 */
export function looksLikeTable(bytes: Uint8Array): boolean {
  const begin = bytes.subarray(0, longestHead)
  const ends = [begin.indexOf(10), begin.indexOf(13)].filter(at => at >= 0)
  const end = ends.length === 0 ? -1 : Math.min(...ends)
  if (end < 8 || !hasSeparators(bytes.subarray(0, end))) return false
  const [head] = tableRows(new TextDecoder().decode(bytes.subarray(0, end)), 1)
  const columns = columnNames(head?.cells ?? [])
  if (columns.length < 3 || columns.some(column => column.length > longestName) || new Set(columns).size < columns.length) return false
  return knownColumns(columns) >= Math.max(3, columns.length * 0.4)
}

const longestHead = 4000
const longestName = 60

function hasSeparators(line: Uint8Array): boolean {
  return [9, 44, 59, 124].some(separator => line.indexOf(separator, line.indexOf(separator) + 1) > line.indexOf(separator))
}

/** What is said of a file whose tables have no such column. */
export const expectedTable =
  'holds no articles that can be read: expected is a table with a column “text” (and “id”, “published”, “outlet”, “title”, “url” where they are known).'

/** Whether a table holds articles: by its first row, or because a row of the hundred behind it reads as one, or as a headline with its day and its address. */
function isTableOfArticles(rows: readonly Row[]): boolean {
  return hasTexts(rows) || hasHeadlinesAlone(rows)
}

function hasTexts([head, ...rows]: readonly Row[]): boolean {
  const columns = columnNames(head?.cells ?? [])
  return (
    columns.includes('text') ||
    isListOfIncidents(columns) ||
    settled(rows.slice(0, 100), columns).some(row => inOurNames(recordOf(row, columns)))
  )
}

/** Rows with their days as `YYYY-MM-DD` where their column tells which number is the month, and without cells beyond the named columns. */
function settled(rows: readonly Row[], columns: readonly string[]): Row[] {
  const cells = withColumnDays(
    rows.map(row => row.cells.slice(0, columns.length)),
    isOfOtherLanguage(columns),
  )
  return rows.map((row, i) => ({ ...row, cells: cells[i]! }))
}

/** Whether a table lists headlines without their articles' texts. */
export function hasHeadlinesAlone(rows: readonly Row[]): boolean {
  const columns = columnNames(rows[0]?.cells ?? [])
  return !hasTexts(rows) && rows.slice(1, 101).some(row => headlineAlone(recordOf(row, columns)))
}

/** The documents of a table's rows, the first of which names the columns. */
export function documentsOfRows(table: readonly Row[]): FoundDocument[] {
  const [head, ...given] = table
  const columns = columnNames(head?.cells ?? [])
  const rows = settled(given, columns)
  const inNames = hasHeadlinesAlone(table) ? headlineAlone : inOurNames
  const isOfRecords = isListOfIncidents(columns) || haveRecords(rows.slice(0, 100).map(row => recordOf(row, columns)))
  const documents = rows.map((row, i) => {
    const where = `line ${row.line}`
    if (row.unclosed) return { where, document: { id: null, error: 'a quotation mark is opened and never closed.' } }
    const record = recordOf(row, columns)
    const document = readDocument({ text: '', ...(inNames(record, isOfRecords) ?? record) })
    const moreCells = 'text' in document ? given[i]!.cells.slice(columns.length).filter(cell => cell.trim() !== '').length : 0
    return { where, document: moreCells > 0 ? { ...document, moreCells } : document }
  })
  return isOfRecords ? inStep(documents) : documents
}

/** Whether columns are named in another language than English, each of which writes the day before the month; one word alone may be of English as well. */
function isOfOtherLanguage(columns: readonly string[]): boolean {
  return columns.filter(column => englishName(plainName(column)) !== null).length > 1
}

function recordOf({ cells }: Row, columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.flatMap((column, i) => (cells[i]?.trim() ? [[column, cells[i]!]] : [])))
}

/** The names in a table's first line, in small letters: many a table has no “text” among them, and so no articles. */
export function columnsOf(text: string): string[] {
  const [head] = tableRows(text, 1)
  return head ? columnNames(head.cells) : []
}

function columnNames(cells: readonly string[]): string[] {
  return cells.map(cell => cell.trim().toLowerCase())
}
