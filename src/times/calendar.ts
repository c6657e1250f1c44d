import type { Day } from './time.ts'

/**
 * The proleptic Gregorian calendar in whole numbers: a day is its distance from 1 January 1970. No `Date` is involved,
 * so no time zone can move a day. Years are astronomical: 1 BC is 0, 490 BC is −489.
 */
export type DayNumber = number

export interface CalendarDate {
  year: number
  month: number
  day: number
}

/** `dayNumber(1970, 1, 1)` is `0`. After Howard Hinnant's `days_from_civil`. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The inverse: `calendarDate(0)` is 1 January 1970. */
export function calendarDate(n: DayNumber): CalendarDate {
  const z = n + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Monday is 1, Sunday 7. */
export function weekday(n: DayNumber): number {
  return mod(n + 3, 7) + 1
}

/** The Monday of the week a day is in. */
export function monday(n: DayNumber): DayNumber {
  return n - weekday(n) + 1
}

/** ISO 8601's year and number of the week a day is in: 1 January 2021 is in week 53 of 2020. */
export function isoWeek(n: DayNumber): { year: number; week: number } {
  const thursday = monday(n) + 3
  const { year } = calendarDate(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** `addMonths(31 January, 1)` is the last day of February. */
export function addMonths(n: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDate(n)
  const total = year * 12 + month - 1 + months
  const y = Math.floor(total / 12)
  const m = mod(total, 12) + 1
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
}

/** Western Easter Sunday (the anonymous Gregorian computus). */
export function easter(year: number): DayNumber {
  const a = mod(year, 19)
  const b = Math.floor(year / 100)
  const c = mod(year, 100)
  const h = mod(19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15, 30)
  const l = mod(32 + 2 * mod(b, 4) + 2 * Math.floor(c / 4) - h - mod(c, 4), 7)
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  return dayNumber(year, month, mod(h + l - 7 * m + 114, 31) + 1)
}

/** The days a written day can have: year 0–9999 plain, before that with a sign. */
export function formatDay(n: DayNumber): Day {
  const { year, month, day } = calendarDate(n)
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`
}

/** `2024`, `0079`, `-0489`. */
export function formatYear(year: number): string {
  return (year < 0 ? '-' : '') + pad(Math.abs(year), 4)
}

/** `parseDay('2024-07-27')`; null for what is not a day: `'2024-02-30'`, `'2024-07'`. */
export function parseDay(day: string): DayNumber | null {
  const match = /^(-?\d{4,6})-(\d\d)-(\d\d)$/.exec(day)
  if (!match) return null
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, dayOfMonth) ? dayNumber(year, month, dayOfMonth) : null
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0')
}

/** The remainder that is never negative. */
export function mod(n: number, by: number): number {
  return ((n % by) + by) % by
}
