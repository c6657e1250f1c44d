import { failure, type Result, success } from '../../result.ts'
import { tableRows } from '../../text/table-rows.ts'
import { type FoundDocument, readDocument } from './json.ts'

/**
 * The documents of a table, a row each: the first line names the columns, “text” among them and “id”, “title”, “published”, “outlet”, “url” where
 * they are known; others are passed over.
 */
export function readTable(text: string, name: string): Result<FoundDocument[]> {
  const [head, ...rows] = tableRows(text)
  const columns = head ? columnNames(head.cells) : []
  if (!columns.includes('text'))
    return failure(
      `${name} holds no articles that can be read: expected is a table with a column “text” (and “id”, “published”, “outlet”, “title”, “url” where they are known).`,
    )
  return success(
    rows.map(({ line, cells, unclosed }) => {
      if (unclosed) return { where: `line ${line}`, document: { id: null, error: 'a quotation mark is opened and never closed.' } }
      const filled = columns.flatMap((column, i) => (cells[i]?.trim() ? [[column, cells[i]]] : []))
      return { where: `line ${line}`, document: readDocument({ text: '', ...Object.fromEntries(filled) }) }
    }),
  )
}

/** The names in a table's first line, in small letters: many a table has no “text” among them, and so no articles. */
export function columnsOf(text: string): string[] {
  const [head] = tableRows(text, 1)
  return head ? columnNames(head.cells) : []
}

function columnNames(cells: readonly string[]): string[] {
  return cells.map(cell => cell.trim().toLowerCase())
}
