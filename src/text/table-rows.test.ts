import { expect, test } from 'vitest'
import { tableRows } from './table-rows.ts'

const cells = (text: string) => tableRows(text).map(row => row.cells)

test.each([
  ['commas', 'a,b\n1,2'],
  ['semicolons, which half of Europe writes for the sake of 1,5', 'a;b\n1;2'],
  ['tabs', 'a\tb\n1\t2'],
  ['upright strokes', 'a|b\n1|2'],
  ['CRLF, a mark before the first line and empty lines', '\uFEFF\r\na,b\r\n\r\n1,2\r\n,\r\n'],
])('what parts the first row parts all: %s', (_, text) =>
  expect(cells(text)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]),
)

test('a quoted cell holds separators, line ends and quotes', () =>
  expect(cells('a,b\n"1\n,","say ""2"""')).toEqual([
    ['a', 'b'],
    ['1\n,', 'say "2"'],
  ]))

test('a row says on which line it begins, and whether a quotation in it has no end', () =>
  expect(tableRows('\na,b\n"1\n\n1",2\n3,"4\n5,6').map(({ line, unclosed }) => [line, unclosed])).toEqual([
    [2, false],
    [3, false],
    [6, true],
  ]))

test('so many rows as are wanted, and none of nothing', () => {
  expect(tableRows('\na,b\n1,2\n3,4', 1).map(({ line, cells }) => [line, ...cells])).toEqual([[2, 'a', 'b']])
  expect(tableRows(' \n\n')).toEqual([])
})
