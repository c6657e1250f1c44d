import { failure, type Result, success } from '../../result.ts'
import { type TableRow as Row, tableRows } from '../../text/table-rows.ts'
import { inOurNames } from './field-names.ts'
import { type FoundDocument, readDocument } from './json.ts'

/**
 * The documents of a table, a row each: the first line names the columns, “text” among them and “id”, “title”, “published”, “outlet”, “url” where
 * they are known, or what other programs call these; others are passed over.
 */
export function readTable(text: string, name: string): Result<FoundDocument[]> {
  const rows = recordsOf(tableRows(text))
  if (!holdTexts(rows))
    return failure(
      `${name} holds no articles that can be read: expected is a table with a column “text” (and “id”, “published”, “outlet”, “title”, “url” where they are known).`,
    )
  return success(
    rows.records.map(({ where, unclosed, record }) => ({
      where,
      document: unclosed
        ? { id: null, error: 'a quotation mark is opened and never closed.' }
        : readDocument({ text: '', ...(inOurNames(record) ?? record) }),
    })),
  )
}

/** Whether a table holds articles, by its first line and the hundred rows behind it. */
export function isOfArticles(text: string): boolean {
  return holdTexts(recordsOf(tableRows(text, 101)))
}

function holdTexts({ columns, records }: ReturnType<typeof recordsOf>): boolean {
  return columns.includes('text') || records.some(({ record }) => inOurNames(record))
}

function recordsOf([head, ...rows]: readonly Row[]) {
  const columns = head ? columnNames(head.cells) : []
  const records = rows.map(({ line, cells, unclosed }) => ({
    where: `line ${line}`,
    unclosed,
    record: Object.fromEntries(columns.flatMap((column, i) => (cells[i]?.trim() ? [[column, cells[i]]] : []))),
  }))
  return { columns, records }
}

/** The names in a table's first line, in small letters: many a table has no “text” among them, and so no articles. */
export function columnsOf(text: string): string[] {
  const [head] = tableRows(text, 1)
  return head ? columnNames(head.cells) : []
}

function columnNames(cells: readonly string[]): string[] {
  return cells.map(cell => cell.trim().toLowerCase())
}
