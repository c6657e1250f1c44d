import { describe, expect, test } from 'vitest'
import { parseTypedDay } from './typed-day.ts'

describe('a day as people type it', () => {
  test.each([
    ['2024-07-27', '2024-07-27', '2024-07-27'],
    ['2024-7-4', '2024-07-04', '2024-07-04'],
    ['2024/07/27', '2024-07-27', '2024-07-27'],
    ['27 Jul 2024', '2024-07-27', '2024-07-27'],
    ['  27   July  2024 ', '2024-07-27', '2024-07-27'],
    ['July 27, 2024', '2024-07-27', '2024-07-27'],
    ['Sept. 3rd, 2024', '2024-09-03', '2024-09-03'],
    ['1st of May 2024', '2024-05-01', '2024-05-01'],
    ['27.7.2024', '2024-07-27', '2024-07-27'],
    ['27/7/2024', '2024-07-27', '2024-07-27'],
    ['7/27/2024', '2024-07-27', '2024-07-27'],
    ['5/5/2024', '2024-05-05', '2024-05-05'],
    ['July 2024', '2024-07-01', '2024-07-31'],
    ['feb 2023', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['490 BC', '-0489-01-01', '-0489-12-31'],
    ['12 Sep 490 BC', '-0489-09-12', '-0489-09-12'],
  ])('%s begins on %s and ends on %s', (typed, from, to) =>
    expect([parseTypedDay(typed, 'from'), parseTypedDay(typed, 'to')]).toEqual([{ day: from }, { day: to }]),
  )

  test.each(['', '   '])('nothing typed (“%s”) leaves the end open', typed => expect(parseTypedDay(typed, 'from')).toEqual({ day: null }))

  test('in another language', () => {
    const korean = Array.from({ length: 12 }, (_, i) => [`${i + 1}월`, ['일월', '이월', '삼월'][i] ?? ''])
    expect(parseTypedDay('27 삼월 2024', 'from', korean)).toEqual({ day: '2024-03-27' })
  })
})

describe('what is not a day', () => {
  test.each([
    ['yesterday', 'unknown'],
    ['27', 'unknown'],
    ['July', 'unknown'],
    ['27 Jly 2024', 'unknown'],
    ['27 Jul 24', 'unknown'],
    ['27 Jul 28 2024', 'unknown'],
    ['24-07-27', 'unknown'],
    ['2024-07-27T00:00', 'unknown'],
    ['30 Feb 2024', 'no-such-day'],
    ['29 Feb 2023', 'no-such-day'],
    ['2024-13', 'no-such-day'],
    ['2024-00-10', 'no-such-day'],
    ['31.4.2024', 'no-such-day'],
    ['3/4/2024', 'two-ways'],
  ])('%s: %s', (typed, problem) => expect(parseTypedDay(typed, 'from')).toEqual({ problem }))
})
