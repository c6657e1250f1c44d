import { expect, test } from 'vitest'
import { edgeDay, totalCoverage } from './coverage.ts'

test.each<[(string | null)[], string | null, string | null]>([
  [[], null, null],
  [[null, null], null, null],
  [['2024-07-27', null, '2023-01-01'], '2023-01-01', '2024-07-27'],
  [['-0044-03-15', '0009-09-09'], '-0044-03-15', '0009-09-09'],
  [['-0044-03-15', '-0218-01-01', '-0044-03-14'], '-0218-01-01', '-0044-03-15'],
])('the first and the last of %j', (days, first, last) => expect([edgeDay(days, -1), edgeDay(days, 1)]).toEqual([first, last]))

test('coverage adds up, of nothing to nothing', () => {
  const coverage = { found: 3, placed: 1, doubtful: 1, notFound: 1, dated: 2, undated: 0 }
  expect(totalCoverage([{ coverage }, { coverage }])).toEqual({ found: 6, placed: 2, doubtful: 2, notFound: 2, dated: 4, undated: 0 })
  expect(totalCoverage([]).found).toBe(0)
})
