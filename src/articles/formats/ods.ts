import type { Failure } from '../../result.ts'
import type { OfficeParts } from './office-parts.ts'
import { isOpenDocument, lockedDocument } from './open-document.ts'
import type { Sheet } from './sheet.ts'
import { childrenOf, elementsIn, wordsOf, type XmlElement } from './xml.ts'

/** The sheets of a spreadsheet of OpenDocument; null for any other document. */
export function odsSheets(parts: OfficeParts, name: string): Sheet[] | Failure | null {
  if (!isOpenDocument(parts, 'spreadsheet')) return null
  const locked = lockedDocument(parts, name)
  if (locked) return locked
  const content = parts.xml('content.xml')
  return (content ? elementsIn(content, 'table') : []).map(table => ({ name: table.attributes['table:name'] ?? '', rows: rowsOf(table) }))
}

function rowsOf(table: XmlElement): Sheet['rows'] {
  const rows: Sheet['rows'] = []
  let line = 1
  for (const row of elementsIn(table, 'table-row')) {
    const cells = cellsOf(row)
    // What is said to come again says nothing new.
    if (cells.some(cell => cell.trim() !== '')) rows.push({ line, cells })
    line += timesOf(row, 'rows')
  }
  return rows
}

/** Wider than any table of articles; behind it only what is empty is said to go on. */
const mostColumns = 1000

function cellsOf(row: XmlElement): string[] {
  const cells: string[] = []
  for (const cell of [...row.inside]) {
    if (typeof cell === 'string' || !/^table:(?:covered-)?table-cell$/.test(cell.name)) continue
    const words = cellWords(cell)
    for (let times = timesOf(cell, 'columns'); times > 0 && cells.length < mostColumns; times--) cells.push(words)
  }
  return cells
}

const timesOf = (element: XmlElement, what: 'rows' | 'columns'): number =>
  Number(element.attributes[`table:number-${what}-repeated`] ?? 1) || 1

function cellWords(cell: XmlElement): string {
  const { 'office:value-type': type, 'office:date-value': date, 'office:value': value } = cell.attributes
  if (type === 'date' && date) return date.slice(0, 10)
  if (type === 'float' && value) return value
  return childrenOf(cell, 'text:p')
    .map(words => wordsOf(words))
    .join('\n')
}
