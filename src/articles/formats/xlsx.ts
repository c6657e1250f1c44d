import { dayOfSerial } from './day-of-serial.ts'
import type { OfficeParts } from './office-parts.ts'
import type { Sheet } from './sheet.ts'
import { childOf, childrenOf, elementsIn, localName, wordsOf, type XmlElement } from './xml.ts'

/** The sheets of a workbook of Excel; null for any other document. */
export function xlsxSheets(parts: OfficeParts): Sheet[] | null {
  const path = targetsOf(parts, '', '').get('officeDocument')
  const book = path === undefined || !path.includes('workbook') ? null : parts.xml(path)
  if (!path || book === null || localName(book.name) !== 'workbook') return null
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const targets = targetsOf(parts, folder, path.slice(folder.length))
  const strings = stringsOf(targets.get('sharedStrings'), parts)
  const isDay = dayStyles(targets.get('styles'), parts)
  const from1904 = /^(?:1|true)$/.test(first(book, 'workbookPr')?.attributes.date1904 ?? '')
  const cellWords = (cell: XmlElement): string => {
    const value = wordsOf(childOf(cell, 'v', 'x:v'))
    switch (cell.attributes.t) {
      case 's':
        return strings[Number(value)] ?? ''
      case 'inlineStr':
        return stringOf(cell)
      case 'str':
        return unescaped(value)
      case 'd':
        return value.slice(0, 10)
      default:
        return value !== '' && isDay(Number(cell.attributes.s ?? 0)) ? dayOfSerial(Number(value), from1904) : value
    }
  }
  return elementsIn(book, 'sheet').flatMap(({ attributes }) => {
    const id = Object.entries(attributes).find(([name]) => /^\w+:id$/.test(name))?.[1]
    const sheet = parts.xml(targets.get(id ?? '') ?? '')
    return sheet ? { name: attributes.name ?? '', rows: rowsOf(sheet, cellWords) } : []
  })
}

const first = (element: XmlElement | null, name: string): XmlElement | null => (element ? (elementsIn(element, name)[0] ?? null) : null)

/** Which parts belong to one: by what they are, the first of each kind, and by their ids. */
function targetsOf(parts: OfficeParts, folder: string, file: string): Map<string, string> {
  const targets = new Map<string, string>()
  const rels = parts.xml(`${folder}_rels/${file}.rels`)
  for (const { attributes } of rels ? elementsIn(rels, 'Relationship') : []) {
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes
    const path = target.startsWith('/') ? target.slice(1) : folder + target
    const kind = type.slice(type.lastIndexOf('/') + 1)
    targets.set(id, path)
    if (!targets.has(kind)) targets.set(kind, path)
  }
  return targets
}

function stringsOf(path: string | undefined, parts: OfficeParts): string[] {
  const table = path === undefined ? null : parts.xml(path)
  return table ? elementsIn(table, 'si').map(stringOf) : []
}

/** The words of a string in its runs, without how they are pronounced. */
function stringOf(element: XmlElement): string {
  const said = (one: XmlElement): string =>
    one.inside
      .map(inner => {
        if (typeof inner === 'string') return localName(one.name) === 't' ? inner : ''
        return localName(inner.name) === 'rPh' ? '' : said(inner)
      })
      .join('')
  return unescaped(said(element))
}

/** Characters that XML cannot hold, as Excel writes them: “_x000D_”. */
function unescaped(words: string): string {
  return words.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\r\n?/g, '\n')
}

/** Which styles of cells show a number as a day: some of Excel's own, and those that write a year or a day. */
function dayStyles(path: string | undefined, parts: OfficeParts): (style: number) => boolean {
  const styles = path === undefined ? null : parts.xml(path)
  if (!styles) return () => false
  const written = new Map(elementsIn(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']))
  const formats = elementsIn(styles, 'cellXfs').flatMap(all =>
    all.inside.flatMap(one => (typeof one === 'string' ? [] : [one.attributes.numFmtId ?? '0'])),
  )
  const days = formats.map(format => {
    const code = written.get(format)
    if (code !== undefined) return /[yd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))
    const known = Number(format)
    return (known >= 14 && known <= 17) || known === 22 || (known >= 27 && known <= 31) || known === 36 || (known >= 50 && known <= 58)
  })
  return style => days[style] ?? false
}

/** Wider than any table of articles. */
const mostColumns = 1000

function rowsOf(sheet: XmlElement, cellWords: (cell: XmlElement) => string): Sheet['rows'] {
  return elementsIn(sheet, 'row').flatMap((row, i) => {
    const cells: string[] = []
    for (const cell of childrenOf(row, 'c').concat(childrenOf(row, 'x:c'))) {
      const column = columnOf(cell.attributes.r) ?? cells.length
      if (column >= mostColumns) continue
      while (cells.length < column) cells.push('')
      cells[column] = cellWords(cell)
    }
    return cells.some(cell => cell.trim() !== '') ? [{ line: Number(row.attributes.r ?? i + 1), cells }] : []
  })
}

/** “C7” is in the third column, 2. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? '')?.[0]
  return letters ? [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}
