import { expect, test } from 'vitest'
import { days } from '../one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
test.each<[string, string[]]>([
  ['In epi week 27 cases fell from those of week 26.', ['week 27 = 2024-07-01..2024-07-07', 'week 26 = 2024-06-24..2024-06-30']],
  ['In epi week 27/2023 it rose.', ['week 27/2023 = 2023-07-03..2023-07-09']],
  ['It began in EW 51.', ['EW 51 = 2023-12-18..2023-12-24']],
  [
    'In EW 27 it rose; for weeks 24-25 nothing is known.',
    ['EW 27 = 2024-07-01..2024-07-07', 'weeks 24 = 2024-06-10..2024-06-16', '25 = 2024-06-17..2024-06-23'],
  ],
  ['In week 3 of the strike nobody came.', []],
  ['By epi week 27 they were in week 3 of the outbreak.', ['week 27 = 2024-07-01..2024-07-07']],
  ['They won in Week 5.', []],
])('weeks of a bulletin: %s', (text, expected) => expect(days(text)).toEqual(expected))
