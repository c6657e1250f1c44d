import { expect, test } from 'vitest'
import { withColumnDays } from './column-days.ts'

const column = (...cells: string[]) => withColumnDays(cells.map(cell => ['a', cell])).map(row => row[1])

test.each<[string[], string[]]>([
  [
    ['05/03/2024', '25/03/2024'],
    ['2024-03-05', '2024-03-25'],
  ],
  [
    ['05/03/2024', '05/25/2024'],
    ['2024-05-03', '2024-05-25'],
  ],
  [
    ['5.3.2024 14:30', '31.12.2023'],
    ['2024-03-05', '2023-12-31'],
  ],
  [
    ['5-3-2024', '', 'soon', '13-3-2024'],
    ['2024-03-05', '', 'soon', '2024-03-13'],
  ],
])('one row shows which number is the month: %j', (cells, days) => expect(column(...cells)).toEqual(days))

test.each([
  [['05/03/2024', '06/03/2024']],
  [['25/03/2024', '03/25/2024', '05/03/2024']],
  [['Seen on 25/03/2024 in Hale.', '05/03/2024']],
  [['25/3', '05/03/2024']],
  [['2024-03-25', '05/03/2024']],
  [['25.03.2024.11', '1.2.2024']],
])('none does: %j', cells => expect(column(...cells)).toEqual(cells))

test('a day that there is not stays as it is', () => expect(column('31/02/2024', '25/03/2024')).toEqual(['31/02/2024', '2024-03-25']))

test('each column has an order of its own', () =>
  expect(
    withColumnDays([
      ['25/03/2024', '03/25/2024'],
      ['05/03/2024', '05/03/2024'],
    ]),
  ).toEqual([
    ['2024-03-25', '2024-03-25'],
    ['2024-03-05', '2024-05-03'],
  ]))
