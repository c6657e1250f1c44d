import { expect, test } from 'vitest'
import { dayInFullWords, dayInWords, rangeInWords } from './days.ts'

test.each([
  ['2023-01-01', '2023-12-31', '2023'],
  ['2020-01-01', '2023-12-31', '2020 – 2023'],
  ['2024-07-01', '2024-07-31', 'Jul 2024'],
  ['2024-02-01', '2024-02-29', 'Feb 2024'],
  ['2023-02-01', '2023-02-28', 'Feb 2023'],
  ['2024-01-01', '2024-07-27', 'Jan – 27 Jul 2024'],
  ['2024-03-03', '2024-03-04', '3 – 4 Mar 2024'],
  ['2023-11-28', '2024-01-31', '28 Nov 2023 – Jan 2024'],
  ['2024-07-27', '2024-07-27', '27 Jul 2024'],
  [null, '2024-07-27', 'until 27 Jul 2024'],
  ['2014-03-18', null, 'since 18 Mar 2014'],
  [null, null, 'no date'],
])('%s to %s is “%s”', (from, to, words) => expect(rangeInWords(from, to)).toBe(words))

test('a day is the same day in every time zone', () => {
  expect(dayInWords('2024-07-27')).toBe('27 Jul 2024')
  expect(dayInFullWords('2024-09-01')).toBe('1 September 2024')
})
