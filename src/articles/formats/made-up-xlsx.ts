import { strToU8, type Zippable, zipSync } from 'fflate'

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

const rels = (entries: [id: string, type: string, target: string][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** How cells are shown: as they are, as a day by Excel's own, by a code, as an hour, as a number in words that have a “d”. */
const styles = `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="0 &quot;dead&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>`

/** What a test puts into a workbook: the markup of the rows of each sheet by its name, of its shared strings, of what it says of itself, and files beside or in place of the usual ones. */
export interface MadeUpXlsx {
  sheets: Record<string, string>
  strings?: string
  about?: string
  files?: Zippable
}

/** A workbook of Excel for tests. */
export function madeUpXlsx({ sheets, strings = '', about = '', files = {} }: MadeUpXlsx): Uint8Array {
  const names = Object.keys(sheets)
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(rels([['r1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(
      `<workbook ${main} xmlns:r="${relationships}">${about}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      rels([
        ...names.map((_, i): [string, string, string] => [`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`]),
        ['st', 'styles', '/xl/styles.xml'],
        ['sh', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    ),
    'xl/styles.xml': strToU8(styles),
    'xl/sharedStrings.xml': strToU8(`<sst ${main}>${strings}</sst>`),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        strToU8(`<worksheet ${main}><sheetData>${sheets[name]}</sheetData></worksheet>`),
      ]),
    ),
    ...files,
  })
}

/** A row with its number, of cells by their columns: `row(2, { A: 'a1', D: '<c …/>' })`; a cell that begins with `<` is its own markup. */
export const xlsxRow = (number: number, cells: Record<string, string>): string =>
  `<row r="${number}">${Object.entries(cells)
    .map(([column, cell]) =>
      cell.startsWith('<')
        ? cell.replace('<c', `<c r="${column}${number}"`)
        : `<c r="${column}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`
