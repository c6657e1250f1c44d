import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openReaders } from '../open-readers.ts'
import { readArticles } from '../read-article.ts'
import { madeUpOds, odsTable } from './made-up-open-document.ts'
import { madeUpXlsx, xlsxRow as row } from './made-up-xlsx.ts'

const flood = 'Rescue crews evacuated two hundred people in Lviv, and one in Brody.'
const fire = 'A mill burnt in Hale.\n\nNobody was hurt.'
const head = { A: 'id', B: ' Title', C: 'TEXT', D: 'Published', E: 'shares', F: 'outlet' }

async function read(bytes: Uint8Array, name = 'news.xlsx') {
  return [...readArticles(bytes, name, await openReaders([{ name, bytes }]))]
}
const told = async (bytes: Uint8Array, name?: string) =>
  (await read(bytes, name)).map(one =>
    one.ok ? [one.value.file, one.value.headline, one.value.source, one.value.published, one.value.text] : one.problem,
  )
const both = (name: string, end = '') => [
  [`${name}#a1${end}`, 'Flood in Lviv', 'Courier', '2024-03-12', `Flood in Lviv\n\n${flood}`],
  [`${name}#2${end}`, 'Fire', null, '2024-03-13', `Fire\n\n${fire}`],
]

const rows =
  row(1, head) +
  row(2, { A: 'a1', B: 'Flood in Lviv', C: flood, D: '<c s="1"><v>45363</v></c>', E: '<c><v>45363</v></c>', F: 'Courier' }) +
  row(4, { A: '<c><v>2</v></c>', B: '<c t="s"><v>1</v></c>', C: '<c t="s"><v>0</v></c>', D: '<c s="2"><v>45364.5</v></c>' }) +
  row(5, { A: '<c/>', E: '<c s="1"/>' })
const strings = `<si><t xml:space="preserve">${fire.replace('\n\n', '_x000D_\n\n')}</t></si><si><r><t>Fi</t></r><r><rPr><b/></rPr><t>re</t></r><rPh><t>furigana</t></rPh></si>`

const day = (date: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${date}"><text:p>12.03.24</text:p></table:table-cell>`
const number = (value: string) =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value},00</text:p></table:table-cell>`
const far = '<table:table-cell table:number-columns-repeated="16380"/>'
const ods = odsTable(
  'News',
  [...Object.values(head), far],
  ['a1', 'Flood in Lviv', flood, day('2024-03-12'), number('45363'), 'Courier', far],
  [number('2'), 'Fire', fire, day('2024-03-13T22:15:00'), far],
).replace('</table:table>', `<table:table-row table:number-rows-repeated="1048573">${far}</table:table-row></table:table>`)

describe('a row of a spreadsheet is an article, by the names in the first', () => {
  test('of Excel, with strings that cells share, days that are numbers and rows that are empty', async () =>
    expect(await told(madeUpXlsx({ sheets: { News: rows }, strings }))).toEqual(both('news.xlsx')))

  test('of OpenDocument', async () => expect(await told(madeUpOds(ods), 'news.ods')).toEqual(both('news.ods')))

  test.each(['news.csv', 'news.txt', 'news'])('is known by what is in it, though it is called %s', async name => {
    expect(await told(madeUpXlsx({ sheets: { News: rows }, strings }), name)).toEqual(both(name))
    expect(await told(madeUpOds(ods), name)).toEqual(both(name))
  })

  test('of a Mac’s, whose days count from 1904', async () => {
    const early = rows.replace('45363</v></c><c r="E2"', '43901</v></c><c r="E2"').replace('45364.5', '43902')
    expect(await told(madeUpXlsx({ sheets: { News: early }, strings, about: '<workbookPr date1904="1"/>' }))).toEqual(both('news.xlsx'))
  })

  test('a number is a day only where it is shown as one', async () => {
    const shown = [0, 1, 2, 3, 4]
      .map(style => row(2 + style, { C: `A bridge fell in Hale, ${style}.`, D: `<c s="${style}"><v>45363</v></c>` }))
      .join('')
    const found = await read(madeUpXlsx({ sheets: { News: row(1, head) + shown } }))
    expect(found.map(one => one.ok && one.value.published)).toEqual([null, '2024-03-12', '2024-03-12', null, null])
    expect(found[0]).toMatchObject({
      notes: expect.arrayContaining([expect.stringMatching(/^news\.xlsx, line 2: "published" is "45363", not a day/)]),
    })
  })

  test('without a text fails alone, with its line', async () =>
    expect(await told(madeUpXlsx({ sheets: { News: rows + row(9, { A: 'b' }) }, strings }))).toEqual([
      ...both('news.xlsx'),
      'news.xlsx, line 9: "text" is empty.',
    ]))
})

describe('of several sheets', () => {
  const counts = row(1, { A: 'place', B: 'events' }) + row(2, { A: 'Lviv', B: '<c><v>3</v></c>' })

  test('the one with texts is read', async () =>
    expect(await told(madeUpXlsx({ sheets: { Counts: counts, News: rows }, strings }))).toEqual(both('news.xlsx')))

  test('the others are told, and a title may stand above the names of columns', async () => {
    const titled =
      row(1, { A: 'Strikes in March' }) + row(3, { A: 'title', B: 'text' }) + row(4, { A: 'Strike', B: 'A drone hit a mill in Lviv.' })
    const found = await read(madeUpXlsx({ sheets: { Counts: counts, News: titled } }))
    expect(found).toMatchObject([
      {
        value: { text: 'Strike\n\nA drone hit a mill in Lviv.' },
        notes: expect.arrayContaining(['news.xlsx: 1 of its sheets were passed over, which hold no articles: Counts.']),
      },
    ])
  })

  test('those with texts are read, and told apart', async () => {
    const found = await told(madeUpXlsx({ sheets: { March: rows, Counts: counts, April: rows + row(6, { A: 'b' }) }, strings }))
    expect(found.map(one => (typeof one === 'string' ? one : one[0]))).toEqual([
      'news.xlsx#a1',
      'news.xlsx#2',
      'news.xlsx#a1 (April, line 2)',
      'news.xlsx#2 (April, line 4)',
      'news.xlsx, April, line 6: "text" is empty.',
    ])
  })

  test('without texts each, none holds articles', async () =>
    expect(await told(madeUpXlsx({ sheets: { Counts: counts } }))).toEqual([
      expect.stringMatching(/^news\.xlsx holds no articles that can be read: expected is a table with a column “text”/),
    ]))
})

describe('what cannot be read is told', () => {
  const whole = madeUpXlsx({ sheets: { News: rows }, strings })
  test.each<[string, Uint8Array, RegExp]>([
    ['cut before its rows', whole.subarray(0, 600), /^news\.xlsx is damaged or cut short/],
    [
      'with a hole in its sheet',
      madeUpXlsx({ sheets: { News: rows }, strings, files: { 'xl/worksheets/sheet1.xml': strToU8('<worksheet>') } }),
      /holds no articles that can be read: expected is a table/,
    ],
    [
      'of OpenDocument with a password',
      madeUpOds(ods, { 'META-INF/manifest.xml': strToU8('<encryption-data/>') }),
      /^news\.xlsx is protected with a password/,
    ],
    [
      'that would fill the memory',
      madeUpXlsx({ sheets: { News: rows }, files: { 'xl/sharedStrings.xml': new Uint8Array(101_000_000) } }),
      /^news\.xlsx would unpack to more than 100 MB/,
    ],
    ['without sheets', madeUpXlsx({ sheets: {} }), /holds no articles that can be read/],
  ])('a spreadsheet %s', async (_, bytes, problem) => expect(await told(bytes)).toEqual([expect.stringMatching(problem)]))

  test('cells that are said to lie beyond all columns, or to come again without an end, fill nothing', async () => {
    const wide = row(1, { ...head, ZZZ: 'far' }) + row(2, { C: flood, ZZZ: 'far' })
    expect(await told(madeUpXlsx({ sheets: { News: wide } }))).toHaveLength(1)
    const again = odsTable(
      'News',
      ['text'],
      [`<table:table-cell table:number-columns-repeated="1000000000"><text:p>${flood}</text:p></table:table-cell>`],
    )
    expect(await told(madeUpOds(again), 'news.ods')).toHaveLength(1)
  })
})
