import { failure, type Result, success } from '../../result.ts'
import { type FoundDocument, readDocument } from './json.ts'

/** Whether a file is a table, by its name. */
export function isTable(name: string | null): boolean {
  return /\.(csv|tsv)$/i.test(name ?? '')
}

/** Whether its first line has a column of texts: many a table holds no articles. */
export function hasTexts(text: string): boolean {
  return columnsOf(text).includes('text')
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
  const rows = [...rowsOf(text, separatorOf(text))].slice(1).filter(({ cells }) => cells.some(cell => cell.trim() !== ''))
  return success(
    rows.map(({ line, cells }) => {
      const filled = columns.flatMap((column, i) => (cells[i]?.trim() ? [[column, cells[i]]] : []))
      return { where: `line ${line}`, document: readDocument({ text: '', ...Object.fromEntries(filled) }) }
    }),
  )
}

function columnsOf(text: string): string[] {
  const [head] = rowsOf(text, separatorOf(text))
  return head ? head.cells.map(cell => cell.trim().toLowerCase()) : []
}

function separatorOf(text: string): string {
  const head = /^[^\r\n]*/.exec(text.replace(/^\uFEFF/, ''))![0]
  const often = (separator: string) => head.split(separator).length
  return [',', ';', '\t'].reduce((best, one) => (often(one) > often(best) ? one : best))
}

/** The rows with the line each begins on; a quoted cell may hold separators, line ends and doubled quotes. */
function* rowsOf(text: string, separator: string): Generator<{ line: number; cells: string[] }> {
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  for (let i = 0; i <= content.length; i++) {
    const sign = content[i]
    if (sign === '\n') line++
    if (quoted && sign !== undefined) {
      if (sign !== '"') cell += sign
      else if (content[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator || sign === '\n' || sign === undefined) {
      cells.push(cell)
      cell = ''
      if (sign === separator) continue
      yield { line: began, cells }
      cells = []
      began = line
    } else cell += sign
  }
}
