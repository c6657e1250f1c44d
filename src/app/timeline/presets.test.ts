import { expect, test } from 'vitest'
import { formatDay, parseDay } from '../../times/calendar.ts'
import { presetsOf } from './presets.ts'

const presets = (first: string, last: string) =>
  presetsOf({ first: parseDay(first)!, last: parseDay(last)! }).map(({ id, from, to }) =>
    [id, ...(from === null || to === null ? [] : [formatDay(from), formatDay(to)])].join(' '),
  )

test('two years: all, the last of them, and each', () =>
  expect(presets('2023-01-01', '2024-07-31')).toEqual([
    'all',
    'lastWeek 2024-07-25 2024-07-31',
    'lastMonth 2024-07-02 2024-07-31',
    'lastYear 2023-08-01 2024-07-31',
    '2024 2024-01-01 2024-12-31',
    '2023 2023-01-01 2023-12-31',
  ]))
test('what would leave nothing out is not offered', () => expect(presets('2024-07-25', '2024-07-31')).toEqual(['all']))
test('many years are typed, not picked', () => expect(presets('1950-01-01', '2024-07-31')).toHaveLength(4))
test('a leap day a year back', () => expect(presets('2020-01-01', '2024-02-29')).toContain('lastYear 2023-03-01 2024-02-29'))
