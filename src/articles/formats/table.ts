import Papa from 'papaparse'
import { failure, type Result, success } from '../../result.ts'
import { type FoundDocument, readDocument } from './json.ts'

/** Whether a file is a table, by its name. */
export function isTable(name: string | null): boolean {
  return /\.(csv|tsv)$/i.test(name ?? '')
}

/**
 * The documents of a table, a row each: the first line names the columns, “text” among them and “id”, “title”, “published”, “outlet”, “url” where
 * they are known; others are passed over. Parted by commas, semicolons or tabs, as its first line is; quoted as RFC 4180 says.
 */
export function readTable(text: string, name: string): Result<FoundDocument[]> {
  const columns = columnsOf(text)
  if (!columns.includes('text'))
    return failure(
      `${name} holds no articles that can be read: expected is a table with a column “text” (and “id”, “published”, “outlet”, “title”, “url” where they are known).`,
    )
  const rows = rowsOf(text)
    .slice(1)
    .filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
  return success(
    rows.map(({ line, cells, unclosed }) => {
      if (unclosed) return { where: `line ${line}`, document: { id: null, error: 'a quotation mark is opened and never closed.' } }
      const filled = columns.flatMap((column, i) => (cells[i]?.trim() ? [[column, cells[i]]] : []))
      return { where: `line ${line}`, document: readDocument({ text: '', ...Object.fromEntries(filled) }) }
    }),
  )
}

/** The names in its first line, in small letters: many a table has no “text” among them, and so no articles. */
export function columnsOf(text: string): string[] {
  const [head = []] = Papa.parse<string[]>(plainLines(text), { delimiter: separatorOf(text), preview: 1 }).data
  return head.map(cell => cell.trim().toLowerCase())
}

function separatorOf(text: string): string {
  const head = /^[^\n]*/.exec(plainLines(text))![0]
  const often = (separator: string) => head.split(separator).length
  return [',', ';', '\t'].reduce((best, one) => (often(one) > often(best) ? one : best))
}

function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

interface Row {
  /** The line it begins on. */
  line: number
  cells: string[]
  /** Whether a quotation mark in it is never closed, so that all behind it is in one cell. */
  unclosed: boolean
}

function rowsOf(text: string): Row[] {
  const content = plainLines(text)
  const rows: Row[] = []
  let line = 1
  let read = 0
  Papa.parse<string[]>(content, {
    delimiter: separatorOf(text),
    newline: '\n',
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data, unclosed: errors.some(({ code }) => code === 'MissingQuotes') })
      line += content.slice(read, meta.cursor).split('\n').length - 1
      read = meta.cursor
    },
  })
  return rows
}
