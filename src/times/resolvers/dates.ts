import { addMonths, calendarDate, type DayNumber, dayNumber, isDate, pad } from '../calendar.ts'
import { type Reading, vantage, yearOf } from '../context.ts'
import { inferYear, type Placed } from '../infer-year.ts'
import type { Anchor, Meaning, Which, YearSaid } from '../meaning.ts'
import { aboutThen, dayPeriod, decadeOf, decadePeriod, interval, monthPeriod, type Period, yearPeriod } from '../period.ts'
import { fullYear } from '../recognizers/read.ts'
import { turned } from '../refiners/numeric-order.ts'
import { inferred, isToldOfThePast, type Resolved, saidYear, seenFrom, stated, unknown, whyPlaced } from './resolved.ts'
import { isYetToCome } from './units.ts'

export function resolveMonthOrDay(meaning: Meaning & { is: 'day' | 'month' }, reading: Reading): Resolved {
  return meaning.is === 'day' && meaning.order === 'either' ? eitherDay(meaning, reading) : placeMonthOrDay(meaning, reading)
}

/** "on 05/03", where nothing says which number is the month: one of two days, `[2024-03-05,2024-05-03]`. Its value is that of America. */
function eitherDay(meaning: Meaning & { is: 'day' }, reading: Reading): Resolved {
  const read = placeMonthOrDay(meaning, reading)
  const other = placeMonthOrDay(turned(meaning), reading)
  if (!read.period || !other.period || read.period.first === other.period.first) return read
  const [first, last] = read.period.first < other.period.first ? [read.period, other.period] : [other.period, read.period]
  const period = { ...read.period, first: first.first, last: last.last, edtf: `[${first.edtf},${last.edtf}]` }
  return { period, value: read.value, stated: false, why: `It is not known which number of “${reading.words}” is the month.` }
}

function placeMonthOrDay(meaning: Meaning & { is: 'day' | 'month' }, reading: Reading): Resolved {
  const make = (year: number): Period =>
    meaning.is === 'month'
      ? monthPeriod(year, meaning.month)
      : dayPeriod(dayNumber(year, meaning.month, Math.min(meaning.day, isDate(year, meaning.month, meaning.day) ? meaning.day : 28)))
  const what = meaning.is === 'month' ? 'month' : 'day'
  if (typeof meaning.year === 'number') {
    if (meaning.is === 'day' && !isDate(meaning.year, meaning.month, meaning.day)) return unknown(null, reading.words)
    return stated(make(meaning.year), `The words name the ${what}.`)
  }
  if (meaning.is === 'day' && meaning.isAttack && (reading.published === null || yearOf(reading.published) >= 2001)) {
    return inferred(make(2001), 'The attacks of 11 September were in 2001.')
  }
  const year = saidYear(meaning.year, reading)
  if (year !== null)
    return inferred(make(year), seenFrom(reading, typeof meaning.year === 'object' && meaning.year ? meaning.year.from : 'context'))
  const placed = inferYear(make, reading, meaning.is === 'day' ? meaning.weekday : undefined)
  if (!placed) return unknown(`XXXX-${pad(meaning.month)}${meaning.is === 'day' ? `-${pad(meaning.day)}` : ''}`, reading.words)
  return inferred(placed.period, whyPlaced(placed, reading))
}

/** "'89" is 1789 in a story of the French Revolution. */
export function resolveYear(meaning: Meaning & { is: 'year' }, reading: Reading): Resolved {
  if (meaning.isFiscal) return stated(aboutThen(yearPeriod(meaning.year)), 'The words name the year of accounts.')
  const near = reading.style === 'narrative' ? vantage(reading) : null
  if (!meaning.short || near === null) return stated(yearPeriod(meaning.year), 'The words name the year.')
  return inferred(yearPeriod(fullYear(meaning.year % 100, yearOf(near))), seenFrom(reading, 'context'))
}

export function resolveDecade(meaning: Meaning & { is: 'decade' }, reading: Reading): Resolved {
  if (meaning.bc) return stated(decadeOf(1 - (meaning.start + 5)), 'The words name the decade.')
  if (!meaning.short) return stated(decadePeriod(meaning.start), 'The words name the decade.')
  const from = vantage(reading)
  const year = from === null ? 1999 : yearOf(from)
  // The last such decade that has begun: "the '30s" is no forecast.
  return inferred(decadePeriod(year - ((year - meaning.start) % 100)), seenFrom(reading, 'published'))
}

/** Seasons, quarters, halves and holidays: one each year. */
export function resolveInYear(
  said: YearSaid,
  which: Which,
  reading: Reading,
  make: (year: number) => Period,
  unplaced: string | null,
): Resolved {
  if (typeof said === 'number') return stated(make(said), 'The words name the time and its year.')
  const year = saidYear(said, reading)
  if (year !== null) return inferred(make(year), seenFrom(reading, 'context'))
  const placed = which ? placeWhich(make, which, reading) : inferYear(make, reading)
  return placed ? inferred(placed.period, whyPlaced(placed, reading)) : unknown(unplaced, reading.words)
}

/** "last summer", "next spring", "that winter". */
function placeWhich(make: (year: number) => Period, which: Which, reading: Reading): Placed | null {
  const isContext = which === 'same' || which === 'previous' || which === 'following' || isToldOfThePast(reading)
  const base = isContext ? (reading.last?.period ?? null) : null
  const from = base ? base.first : reading.published
  if (from === null) return null
  const year = yearOf(from)
  const anchor: Anchor = base ? 'context' : 'published'
  if (which === 'same') return { period: make(year), from: anchor }
  const years = [year - 2, year - 1, year, year + 1].map(make)
  if (which === 'last' || which === 'previous') {
    const period = years.filter(p => p.last < from).at(-1) ?? years[1]!
    return { period, from: anchor }
  }
  if (which === 'next' || which === 'following')
    return { period: years.find(p => p.first > (base?.last ?? from)) ?? years[3]!, from: anchor }
  // "this summer": the one now, else the one of this year unless the verb says that it is to come.
  const now = years.find(p => p.first <= from && from <= p.last)
  if (now) return { period: now, from: anchor }
  if (years[2]!.last < from && reading.direction() === 'future') return { period: years[3]!, from: anchor }
  // "have killed 21 this winter", told in March
  const over = years.findLast(p => p.last < from)
  if (over && from - over.last < 60 && reading.direction() === 'past') return { period: over, from: anchor }
  const next = years.find(p => p.first > from)!
  if (base === null && next.grain === 'season' && next.first - from <= early && reading.direction() === 'past')
    return { period: begunBy(from, next), from: anchor }
  return { period: years[2]!, from: anchor }
}

/** So many days before the almanac does, people speak of a season as begun. */
const early = 31

/** "the third flood this summer", told late in November in the south: a summer that has begun with the month. */
function begunBy(day: DayNumber, season: Period): Period {
  const { year, month } = calendarDate(day)
  const first = dayNumber(year, month, 1)
  return { ...season, first, edtf: interval(first, season.last) }
}

/** "left on the 20th": of the month last spoken of; in news, where a paragraph opens with it, the nearest one. */
export function resolveDayOfMonth(day: number, reading: Reading): Resolved {
  if (reading.opens && reading.style === 'news' && reading.published !== null) return nearestDayOfMonth(day, reading.published, reading)
  const base = reading.last?.period.first ?? reading.published
  if (base === null) return unknown(`XXXX-XX-${pad(day)}`, reading.words)
  const { year, month } = calendarDate(base)
  if (!isDate(year, month, day) || reading.last?.period.grain === 'year') return unknown(`XXXX-XX-${pad(day)}`, reading.words)
  // "sailed on 28 March and is due on the 6th"
  if (isOver(dayNumber(year, month, day), base, reading)) return nearestDayOfMonth(day, reading.published!, reading)
  return inferred(dayPeriod(dayNumber(year, month, day)), seenFrom(reading, 'context'))
}

/** A day still to come that would be behind both publication and what was told before it. */
function isOver(day: DayNumber, told: DayNumber, { style, seen, published, direction }: Reading): boolean {
  return style === 'news' && seen === 'stated' && published !== null && day < published && day < told && direction() === 'future'
}

/** "the fifth of next month", where it is known which month. */
export function dayOfMonth(month: Resolved, day: number): Resolved {
  if (month.period?.grain !== 'month') return month
  const period = dayPeriod(month.period.first + day - 1)
  return period.first <= month.period.last ? { ...month, period, value: period.value } : { ...month, period: null, value: null }
}

function nearestDayOfMonth(day: number, published: DayNumber, reading: Reading): Resolved {
  const isAhead = reading.direction() === 'future'
  const months = (isAhead ? [0, 1] : [0, -1]).map(step => calendarDate(addMonths(published, step)))
  const days = months.flatMap(({ year, month }) => (isDate(year, month, day) ? [dayNumber(year, month, day)] : []))
  const n = days.find(n => (isAhead ? n >= published : n <= published))
  return n === undefined ? unknown(`XXXX-XX-${pad(day)}`, reading.words) : inferred(dayPeriod(n), seenFrom(reading, 'published'))
}

export function resolveWhichMonth(month: number, which: Which, from: Anchor, reading: Reading): Resolved {
  const useContext = from === 'context' || reading.style === 'narrative'
  const base = useContext ? (reading.last?.period.first ?? reading.published) : (reading.published ?? reading.last?.period.first ?? null)
  if (base === null) return unknown(`XXXX-${pad(month)}`, reading.words)
  const now = calendarDate(base)
  let year = now.year
  if (which === 'last' || which === 'previous') year = month < now.month ? now.year : now.year - 1
  else if (which === 'next' || which === 'following') year = month > now.month ? now.year : now.year + 1
  else if (which === 'this') {
    if (month < now.month && reading.direction() === 'future') year++
  }
  const period = monthPeriod(year, month)
  if (which === 'following' && isYetToCome(period, reading)) return unknown(`XXXX-${pad(month)}`, reading.words)
  return inferred(period, seenFrom(reading, useContext ? 'context' : 'published'))
}
