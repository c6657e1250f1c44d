import { dayNumber, daysInMonth, formatDay, isDate } from '../times/calendar.ts'
import type { Day } from '../times/time.ts'

/** Why typed words are not a day: nothing we know, a day that no calendar has, or `3/4/2024`, which two countries read differently. */
export type TypedDayProblem = 'unknown' | 'no-such-day' | 'two-ways'

export type TypedDay = { day: Day | null } | { problem: TypedDayProblem }

/** Names of the twelve months as they may be typed, each in as many forms as a language has. */
export type MonthNames = readonly (readonly string[])[]

const englishMonths: MonthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]

/**
 * Reads a day as people type it: `27 Jul 2024`, `July 27, 2024`, `2024-07-27`, `27.7.2024`; a month or a year means its first day
 * when it begins a range and its last when it ends one: `parseTypedDay('July 2024', 'to')` is 31 July. Nothing typed leaves the end open.
 * `months` are the names of another language; the English ones are always understood.
 */
export function parseTypedDay(typed: string, end: 'from' | 'to', months: MonthNames = []): TypedDay {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/[,\s]+/g, ' ')
  if (text === '') return { day: null }
  const bc = / ?b\.?c\.?(e\.?)?$/.exec(text)
  const words = bc ? text.slice(0, bc.index) : text
  const yearOf = (written: string) => (bc ? 1 - Number(written) : Number(written))

  let match = /^(-?\d{4,6})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(words)
  if (match) return exactDay(yearOf(match[1]!), Number(match[2]), Number(match[3]))
  match = /^(-?\d{4,6})[-/.](\d{1,2})$/.exec(words)
  if (match) return month(yearOf(match[1]!), Number(match[2]), end)
  match = /^(-?\d{1,6})$/.exec(words)
  if (match && (words.replace('-', '').length >= 3 || bc)) return month(yearOf(match[1]!), end === 'from' ? 1 : 12, end)
  match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words.replace(/ /g, ''))
  if (match) return exactDay(yearOf(match[3]!), Number(match[2]), Number(match[1]))
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words)
  if (match) {
    const [a, b] = [Number(match[1]), Number(match[2])]
    if (a <= 12 && b <= 12 && a !== b) return { problem: 'two-ways' }
    return a > 12 ? exactDay(yearOf(match[3]!), b, a) : exactDay(yearOf(match[3]!), a, b)
  }

  const named =
    /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(\p{L}[\p{L}\p{M}]*)\.?(?: (\d{1,2})(?:st|nd|rd|th)?)? (\d{3,6}|\d{1,2}(?=$))$/u.exec(words)
  if (!named) return { problem: 'unknown' }
  const [, before, name, after, year] = named
  const number = englishMonths.findIndex((forms, i) => forms.includes(name!) || months[i]?.includes(name!)) + 1
  if (number === 0 || (before && after) || (!bc && year!.length < 3)) return { problem: 'unknown' }
  const date = before ?? after
  return date ? exactDay(yearOf(year!), number, Number(date)) : month(yearOf(year!), number, end)
}

function exactDay(year: number, monthNumber: number, day: number): TypedDay {
  return isDate(year, monthNumber, day) ? { day: formatDay(dayNumber(year, monthNumber, day)) } : { problem: 'no-such-day' }
}

function month(year: number, number: number, end: 'from' | 'to'): TypedDay {
  return number < 1 || number > 12 ? { problem: 'no-such-day' } : exactDay(year, number, end === 'from' ? 1 : daysInMonth(year, number))
}
