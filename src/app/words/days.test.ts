import { expect, test } from 'vitest'
import { dayInFullWords, dayInWords, daysInWords, publishedInWords, rangeInWords } from './days.ts'

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

test.each([
  ['[2023-05-01,2023-06-05]', '2023-05-01', '2023-06-05', '1 May or 5 Jun 2023'],
  ['[2023-12-01,2024-01-12]', '2023-12-01', '2024-01-12', '1 Dec 2023 or 12 Jan 2024'],
  ['2023-05-01/2023-06-05', '2023-05-01', '2023-06-05', 'May – 5 Jun 2023'],
  ['2023-05-01?', '2023-05-01', '2023-05-01', '1 May 2023?'],
  ['2025-06-06~', '2025-06-06', '2025-06-06', '6 Jun 2025?'],
])('%s is “%4$s”', (edtf, from, to, words) => expect(daysInWords({ edtf, from, to })).toBe(words))

test('an article whose day leaves a choice was published on one of two days', () => {
  expect(publishedInWords({ published: '2023-06-05', publishedOr: '2023-05-06' })).toBe('6 May or 5 Jun 2023')
  expect(publishedInWords({ published: '2023-06-05' })).toBe('5 Jun 2023')
  expect(publishedInWords({ published: null })).toBe('no publication date')
})
