import { failure, type Result, success } from '../../result.ts'
import type { FoundDocument } from './document.ts'
import { noteOnHeadlines } from './json.ts'
import { odsSheets } from './ods.ts'
import { readOfficeDocument } from './open-document.ts'
import { someOf } from './some-of.ts'
import { documentsOfRows, expectedTable, hasHeadlinesAlone, tableOfArticles } from './table.ts'
import { xlsxSheets } from './xlsx.ts'

/**
 * The documents of a spreadsheet (`.xlsx`, `.ods`), a row each, of those of its sheets whose first row has a column “text”, as a table of text has it. Null for any other
 * archive; fails where no sheet has one.
 */
export function readSheets(bytes: Uint8Array, name: string): Result<FoundDocument[]> | null {
  return readOfficeDocument(bytes, name, parts => {
    const sheets = xlsxSheets(parts) ?? odsSheets(parts, name)
    if (sheets === null || 'ok' in sheets) return sheets
    const ofArticles: typeof sheets = []
    const others: string[] = []
    for (const { name, rows } of sheets) {
      const table = tableOfArticles(rows)
      if (table) ofArticles.push({ name, rows: [...table] })
      else if (rows.length > 1) others.push(name)
    }
    if (ofArticles.length === 0) return failure(`${name} ${expectedTable}`)
    return success(
      ofArticles.flatMap(({ name, rows }) => {
        const found = documentsOfRows(rows)
        return ofArticles.length === 1 ? found : found.map(({ where, document }) => ({ where: `${name}, ${where}`, document }))
      }),
      [
        ...(ofArticles.every(({ rows }) => hasHeadlinesAlone(rows)) ? [noteOnHeadlines(name)] : []),
        ...(others.length > 0
          ? [`${name}: ${others.length} of its sheets were passed over, which hold no articles: ${someOf(others)}.`]
          : []),
      ],
    )
  })
}
