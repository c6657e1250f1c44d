import { expect, test } from 'vitest'
import { days } from './one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
test.each([
  ['The runway was closed for repairs from September to November.', '2023-09-01', '2023-11-30'],
  ['The strike lasted from October until January.', '2023-10-01', '2024-01-31'],
  ['The runway will be closed from September to November.', '2024-09-01', '2024-11-30'],
  ['The hall will be shut from November to February.', '2024-11-01', '2025-02-28'],
  ['It rained from March to May.', '2024-03-01', '2024-05-31'],
])('the months of a range lie within a year of each other: %s', (text, from, to) => {
  const [first, last] = days(text)
  expect(first).toMatch(`= ${from}..`)
  expect(last).toMatch(new RegExp(`\\.\\.${to}$`))
})

test.each([
  ['The trial was moved from October to January.', 2],
  ['They met in October and in January.', 2],
])('what is no range is left as it is: %s', (text, count) => expect(days(text)).toHaveLength(count))
