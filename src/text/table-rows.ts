import Papa from 'papaparse'

/** A row of a table that has something in it. */
export interface TableRow {
  /** The line it begins on. */
  line: number
  cells: string[]
  /** Whether a quotation mark in it is never closed, so that all behind it is in one cell. */
  unclosed: boolean
}

/**
 * The rows of a table, the first `most` of them: `tableRows('a;b\n1;"2;3"')` is `a`, `b` and `1`, `2;3`. Parted by commas, semicolons, tabs or upright strokes, as
 * its first row is; quoted as RFC 4180 says.
 */
export function tableRows(text: string, most = Number.POSITIVE_INFINITY): TableRow[] {
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const rows: TableRow[] = []
  let line = 1
  let read = 0
  Papa.parse<string[]>(content, {
    delimiter: separatorOf(content),
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (data.some(cell => cell.trim() !== ''))
        rows.push({ line, cells: data, unclosed: errors.some(({ code }) => code === 'MissingQuotes') })
      line += content.slice(read, meta.cursor).split('\n').length - 1
      read = meta.cursor
      if (rows.length >= most) parser.abort()
    },
  })
  return rows
}

function separatorOf(content: string): string {
  const head = /^.*\S.*$/m.exec(content)?.[0] ?? ''
  const often = (separator: string) => head.split(separator).length
  return [',', ';', '\t', '|'].reduce((best, one) => (often(one) > often(best) ? one : best))
}
