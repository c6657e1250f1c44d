import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, calendarDate, dayNumber, daysInMonth, easter, formatDay, isoWeek, parseDay, weekday } from './calendar.ts'

test.each([
  [1970, 1, 1, 0],
  [2000, 3, 1, 11017],
  [1969, 12, 31, -1],
  [0, 1, 1, -719528],
  [-43, 3, 15, -735160],
])('%i-%i-%i is day %i', (year, month, day, n) => {
  expect(dayNumber(year, month, day)).toBe(n)
  expect(calendarDate(n)).toEqual({ year, month, day })
})

test('a day number and its date are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3_000_000, max: 3_000_000 }), n => {
      const { year, month, day } = calendarDate(n)
      expect(dayNumber(year, month, day)).toBe(n)
      expect(day).toBeLessThanOrEqual(daysInMonth(year, month))
    }),
  )
})

test.each([
  ['2024-07-27', 6],
  ['1989-10-30', 1],
  ['1945-05-08', 2],
])('%s is weekday %i', (day, expected) => expect(weekday(parseDay(day)!)).toBe(expected))

test.each([
  ['2021-01-01', 2020, 53],
  ['2024-07-27', 2024, 30],
  ['2018-12-31', 2019, 1],
])('%s is in week %i-%i', (day, year, week) => expect(isoWeek(parseDay(day)!)).toEqual({ year, week }))

test.each([
  [1961, '1961-04-02'],
  [2024, '2024-03-31'],
  [2000, '2000-04-23'],
])('Easter %i', (year, day) => expect(formatDay(easter(year))).toBe(day))

test('a month has its last day', () => {
  expect(formatDay(addMonths(parseDay('2024-01-31')!, 1))).toBe('2024-02-29')
  expect(formatDay(addMonths(parseDay('2024-03-31')!, -1))).toBe('2024-02-29')
  expect(formatDay(addMonths(parseDay('2024-12-15')!, 14))).toBe('2026-02-15')
})

describe('what is no day', () => {
  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-07', '', '27 July'])('%s', day => expect(parseDay(day)).toBeNull())
})
