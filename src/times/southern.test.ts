import { expect, test } from 'vitest'
import { findTimes } from './find-times.ts'
import { oneParagraph } from './one-paragraph.ts'

const days = (text: string) =>
  findTimes(oneParagraph(text, '2025-02-10'), undefined, 'south').map(({ text, from, to }) => `${text} = ${from}..${to}`)

test.each<[string, string]>([
  ['Homes burned this summer.', 'this summer = 2024-12-01..2025-02-28'],
  ['Homes burned last summer.', 'last summer = 2023-12-01..2024-02-29'],
  ['The hut shut last winter.', 'last winter = 2024-06-01..2024-08-31'],
  ['It reopens in the spring.', 'the spring = 2025-09-01..2025-11-30'],
  ['It was built in the autumn of 1998.', 'the autumn of 1998 = 1998-03-01..1998-05-31'],
])('in the south: %s', (text, expected) => expect(days(text)).toContain(expected))

test('a southern season says so in EDTF', () =>
  expect(findTimes(oneParagraph('It fell last winter.', '2025-02-10'), undefined, 'south')[0]!.edtf).toBe('2024-32'))

// The almanac's summer begins in December, but who has had two floods this summer does not tell of last year's.
test.each<[string, string]>([
  ['It was the third flood the town has had this summer.', '2025-11-01..2026-02-28'],
  ['Crews will burn scrub this summer.', '2025-12-01..2026-02-28'],
  ['Two were lost in the snow this winter.', '2025-06-01..2025-08-31'],
  ['It was the third flood the town had last summer.', '2024-12-01..2025-02-28'],
])('late in November, in the south: %s', (text, expected) =>
  expect(findTimes(oneParagraph(text, '2025-11-26'), undefined, 'south').map(({ from, to }) => `${from}..${to}`)).toEqual([expected]),
)
