import { addMonths, calendarDate, type DayNumber, dayNumber, isDate, monday, pad, weekday } from './calendar.ts'
import { type Reading, vantage, yearOf } from './context.ts'
import { inferYear, type Placed } from './infer-year.ts'
import type { Unit } from './lexicon.ts'
import type { Anchor, Meaning, Which, YearSaid } from './meaning.ts'
import {
  centuryOf,
  centuryPeriod,
  dayPeriod,
  decadeOf,
  decadePeriod,
  halfPeriod,
  interval,
  monthPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'
import { holidays } from './recognizers/holidays.ts'
import { fullYear } from './recognizers/read.ts'
import { sayDay } from './say.ts'

/** What an expression comes to: its days, its names, and how that is known. */
export interface Resolved {
  period: Period | null
  value: string | null
  /** Stated by the words alone, or seen from another time. */
  stated: boolean
  why: string
}

/** The days an expression means, in the light of what was read before it. */
export function resolve(meaning: Meaning, reading: Reading): Resolved {
  switch (meaning.is) {
    case 'day':
    case 'month':
      return resolveMonthOrDay(meaning, reading)
    case 'year':
      return resolveYear(meaning, reading)
    case 'decade':
      return resolveDecade(meaning, reading)
    case 'century':
      return stated(
        meaning.bc ? centuryOf(1 - (meaning.number * 100 - 50)) : centuryPeriod((meaning.number - 1) * 100),
        'The words name the century.',
      )
    case 'season':
      return resolveInYear(meaning.year, meaning.which, reading, year => seasonPeriod(year, meaning.season), `XXXX-${meaning.season}`)
    case 'quarter':
      return resolveInYear(meaning.year, meaning.which, reading, year => quarterPeriod(year, meaning.number), `XXXX-Q${meaning.number}`)
    case 'half':
      return resolveInYear(meaning.year, meaning.which, reading, year => halfPeriod(year, meaning.number), `XXXX-H${meaning.number}`)
    case 'named':
      return resolveInYear(meaning.year, meaning.which, reading, year => dayPeriod(holidays[meaning.holiday]!(year)), null)
    case 'nthWeekday':
      return resolveNthWeekday(meaning, reading)
    case 'weekOf': {
      const day = resolve(meaning.day, reading)
      return day.period ? { ...day, period: weekPeriod(day.period.first), value: weekPeriod(day.period.first).value } : day
    }
    case 'dayOfMonth':
      return resolveDayOfMonth(meaning.day, reading)
    case 'weekday':
      return resolveWeekday(meaning.weekday, meaning.which, reading)
    case 'whichMonth':
      return resolveWhichMonth(meaning.month, meaning.which, meaning.from, reading)
    case 'unit':
      return resolveUnit(meaning.unit, meaning.which, meaning.from, reading)
    case 'sideOf':
      return resolveSideOf(meaning, reading)
    case 'shift':
      return resolveShift(meaning, reading)
    case 'clock':
      return resolveClock(meaning, reading)
    case 'duration':
    case 'set':
      return {
        period: null,
        value: meaning.value,
        stated: true,
        why: meaning.is === 'set' ? 'How often, not when.' : 'A length of time, not a date.',
      }
    case 'vague':
      return { period: null, value: meaning.value, stated: true, why: 'A time without days of its own.' }
  }
}

/** History long before it was written: "next year" in it is the story's, not the reader's. */
function isToldOfThePast(reading: Reading): boolean {
  if (reading.style === 'news' || !reading.last) return false
  return reading.published === null || Math.abs(yearOf(reading.published) - yearOf(reading.last.period.first)) > 2
}

function stated(period: Period, why: string): Resolved {
  return { period, value: period.value, stated: true, why }
}

function inferred(period: Period, why: string): Resolved {
  return { period, value: period.value, stated: false, why }
}

function unknown(value: string | null, words: string): Resolved {
  return { period: null, value, stated: true, why: `Nothing before “${words}” says which.` }
}

/** "seen from 27 July 2024", "seen from “1 September 1939” before it". */
function seenFrom(reading: Reading, from: Anchor): string {
  const isPublished = from === 'published' || !reading.last
  if (isPublished && reading.published !== null) return `“${reading.words}” seen from ${sayDay(reading.published)}, the day of publication.`
  return `“${reading.words}” seen from “${reading.last?.words ?? ''}” before it.`
}

function whyPlaced(placed: Placed, reading: Reading): string {
  return placed.from === 'published'
    ? seenFrom(reading, 'published')
    : `“${reading.words}” with its year from “${placed.words ?? reading.last?.words ?? ''}” before it.`
}

/** A year that is said by way of another: "of that year", "last year". */
function saidYear(year: YearSaid, reading: Reading): number | null {
  if (year === null || typeof year === 'number') return year
  const base = year.from === 'published' && reading.style === 'news' ? reading.published : (reading.last?.period.first ?? reading.published)
  return base === null ? null : yearOf(base) + year.shift
}

function resolveMonthOrDay(meaning: Meaning & { is: 'day' | 'month' }, reading: Reading): Resolved {
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
function resolveYear(meaning: Meaning & { is: 'year' }, reading: Reading): Resolved {
  const near = reading.style === 'narrative' ? vantage(reading) : null
  if (!meaning.short || near === null) return stated(yearPeriod(meaning.year), 'The words name the year.')
  return inferred(yearPeriod(fullYear(meaning.year % 100, yearOf(near))), seenFrom(reading, 'context'))
}

function resolveDecade(meaning: Meaning & { is: 'decade' }, reading: Reading): Resolved {
  if (meaning.bc) return stated(decadeOf(1 - (meaning.start + 5)), 'The words name the decade.')
  if (!meaning.short) return stated(decadePeriod(meaning.start), 'The words name the decade.')
  const from = vantage(reading)
  const year = from === null ? 1999 : yearOf(from)
  // The last such decade that has begun: "the '30s" is no forecast.
  return inferred(decadePeriod(year - ((year - meaning.start) % 100)), seenFrom(reading, 'published'))
}

/** Seasons, quarters, halves and holidays: one each year. */
function resolveInYear(said: YearSaid, which: Which, reading: Reading, make: (year: number) => Period, unplaced: string | null): Resolved {
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
  if (reading.direction === 'future' && years[2]!.last < from) return { period: years[3]!, from: anchor }
  return { period: years[2]!, from: anchor }
}

/** "the first Monday in May". */
function resolveNthWeekday(meaning: Meaning & { is: 'nthWeekday' }, reading: Reading): Resolved {
  const month = resolveMonthOrDay({ is: 'month', year: meaning.year, month: meaning.month }, reading)
  if (!month.period) return unknown(null, reading.words)
  const first = month.period.first + ((meaning.weekday - weekday(month.period.first) + 7) % 7)
  const last = first + 7 * Math.floor((month.period.last - first) / 7)
  return { ...month, ...fromDay(meaning.nth === 'last' ? last : Math.min(first + 7 * (meaning.nth - 1), last)) }
}

function fromDay(n: DayNumber): Pick<Resolved, 'period' | 'value'> {
  const period = dayPeriod(n)
  return { period, value: period.value }
}

function resolveDayOfMonth(day: number, reading: Reading): Resolved {
  const base = reading.last?.period.first ?? reading.published
  if (base === null) return unknown(`XXXX-XX-${pad(day)}`, reading.words)
  const { year, month } = calendarDate(base)
  if (!isDate(year, month, day) || reading.last?.period.grain === 'year') return unknown(`XXXX-XX-${pad(day)}`, reading.words)
  return inferred(dayPeriod(dayNumber(year, month, day)), seenFrom(reading, 'context'))
}

function resolveWeekday(day: number, which: Which, reading: Reading): Resolved {
  const isContext = reading.style === 'narrative' || which === 'same' || which === 'following' || which === 'previous'
  const base = isContext ? (reading.last?.period.last ?? reading.published) : (reading.published ?? reading.last?.period.first ?? null)
  if (base === null) return unknown(`XXXX-WXX-${day}`, reading.words)
  const from: Anchor = isContext ? 'context' : 'published'
  const back = (weekday(base) - day + 7) % 7
  const forth = (day - weekday(base) + 7) % 7
  let n: DayNumber
  if (which === 'last' || which === 'previous') n = base - (back || 7)
  else if (which === 'next' || which === 'following') n = base + (forth || 7)
  else if (which === 'this') n = reading.direction === 'past' ? base - back : base + forth
  else if (isContext && reading.style === 'narrative') n = back <= 3 ? base - back : base + forth
  else if (reading.direction === 'future') n = base + forth
  else n = base - back
  return inferred(dayPeriod(n), seenFrom(reading, from))
}

function resolveWhichMonth(month: number, which: Which, from: Anchor, reading: Reading): Resolved {
  const useContext = from === 'context' || reading.style === 'narrative'
  const base = useContext ? (reading.last?.period.first ?? reading.published) : (reading.published ?? reading.last?.period.first ?? null)
  if (base === null) return unknown(`XXXX-${pad(month)}`, reading.words)
  const now = calendarDate(base)
  let year = now.year
  if (which === 'last' || which === 'previous') year = month < now.month ? now.year : now.year - 1
  else if (which === 'next' || which === 'following') year = month > now.month ? now.year : now.year + 1
  else if (which === 'this') {
    if (reading.direction === 'future' && month < now.month) year++
  }
  return inferred(monthPeriod(year, month), seenFrom(reading, useContext ? 'context' : 'published'))
}

/** The period of a unit that a day is in. */
function periodAround(n: DayNumber, unit: Unit): Period | null {
  const { year, month } = calendarDate(n)
  switch (unit) {
    case 'D':
      return dayPeriod(n)
    case 'W':
      return weekPeriod(n)
    case 'WE':
      return weekendPeriod(n)
    case 'M':
      return monthPeriod(year, month)
    case 'Q':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'Y':
      return yearPeriod(year)
    case 'DE':
      return decadeOf(year)
    case 'CE':
      return centuryOf(year)
    default:
      return null
  }
}

function moved(n: DayNumber, unit: Unit, count: number): DayNumber {
  switch (unit) {
    case 'D':
      return n + count
    case 'W':
    case 'WE':
      return n + 7 * count
    case 'M':
      return addMonths(n, count)
    case 'Q':
      return addMonths(n, 3 * count)
    case 'Y':
      return addMonths(n, 12 * count)
    case 'DE':
      return addMonths(n, 120 * count)
    case 'CE':
      return addMonths(n, 1200 * count)
    default:
      return n
  }
}

const width: Record<Unit, number> = { S: 0, TM: 0, TH: 0, D: 1, WE: 2, W: 7, M: 31, Q: 92, Y: 366, DE: 3653, CE: 36525, ML: 365250 }
const unplacedUnit: Partial<Record<Unit, string>> = { D: 'XXXX-XX-XX', W: 'XXXX-WXX', M: 'XXXX-XX', Y: 'XXXX' }

function resolveUnit(unit: Unit, which: Which, from: Anchor, reading: Reading): Resolved {
  if (unit === 'D' && from === 'published' && reading.style === 'narrative')
    return { period: null, value: 'PRESENT_REF', stated: true, why: 'The writer’s own day, not one of the story.' }
  // "the end of the year" in news is this year's, unless an earlier one is being told of.
  const isBare = which === 'this' && from === 'context' && unit !== 'D' && reading.style === 'news' && reading.carriedYear === null
  const isContext = (from === 'context' && !isBare) || isToldOfThePast(reading)
  const context = unit === 'D' ? (reading.lastDay ?? reading.last) : reading.last
  const base = isContext
    ? (context?.period ?? (reading.published === null ? null : dayPeriod(reading.published)))
    : reading.published === null
      ? (reading.last?.period ?? null)
      : dayPeriod(reading.published)
  if (!base) return unknown(unplacedUnit[unit] ?? null, reading.words)
  if (unit === 'Q' && (which === 'same' || which === 'previous')) return resolveQuarterSpokenOf(which, reading)
  // "that day" after "in 1944": the context is wider than what is asked of it.
  if (isContext && base.last - base.first + 1 > width[unit] && (which !== 'this' || from === 'context'))
    return unknown(unplacedUnit[unit] ?? null, reading.words)
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0
  if (unit === 'WE' && !isContext) return inferred(weekend(base.first, which, reading), seenFrom(reading, 'published'))
  const anchor = step > 0 ? base.last : base.first
  const period = periodAround(moved(anchor, unit, step), unit)
  return period ? inferred(period, seenFrom(reading, isContext ? 'context' : 'published')) : unknown(null, reading.words)
}

/** "in the quarter", and "the year-earlier quarter" beside it. */
function resolveQuarterSpokenOf(which: 'same' | 'previous', reading: Reading): Resolved {
  const last = reading.lastQuarter
  // Nobody named one: the last that is over.
  const day = last
    ? last.period.first
    : reading.published === null || reading.style === 'narrative'
      ? null
      : addMonths(reading.published, -3)
  if (day === null) return unknown('XXXX-QX', reading.words)
  const { year, month } = calendarDate(day)
  const period = quarterPeriod(which === 'same' ? year : year - 1, Math.ceil(month / 3))
  return inferred(period, last ? `“${reading.words}” seen from “${last.words}” before it.` : seenFrom(reading, 'published'))
}

/** "the weekend" and "this weekend": the coming one, or the one just past when the verb says so; "last weekend" is over. */
function weekend(n: DayNumber, which: Which, reading: Reading): Period {
  const thisWeek = weekendPeriod(n)
  const isWeekendNow = weekday(n) >= 6
  if (which === 'next') return weekendPeriod(n + 7)
  if (which === 'last') return weekendPeriod(n - 7)
  if (reading.direction !== 'future' && which === 'this' && !isWeekendNow) return weekendPeriod(n - 7)
  return thisWeek
}

/** "earlier this year": from its first day to the day it is said. */
function resolveSideOf(meaning: Meaning & { is: 'sideOf' }, reading: Reading): Resolved {
  const whole = resolveUnit(meaning.unit, meaning.which, meaning.from, reading)
  if (!whole.period) return whole
  const isSeenFromToday = meaning.from === 'published' && reading.style === 'news'
  const now = isSeenFromToday ? reading.published : null
  if (now === null || now < whole.period.first || now > whole.period.last) return whole
  const first = meaning.side < 0 ? whole.period.first : now
  const last = meaning.side < 0 ? now : whole.period.last
  return { ...whole, period: { ...whole.period, first, last, edtf: interval(first, last) } }
}

function resolveShift(meaning: Meaning & { is: 'shift' }, reading: Reading): Resolved {
  const { unit, direction, from } = meaning
  if (meaning.count === null)
    return { period: null, value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', stated: true, why: 'Nobody says how many.' }
  // "15 years later" as a headline: later than what is not said.
  if (from === 'context' && direction > 0 && reading.last === null) return unknown('FUTURE_REF', reading.words)
  const isContext = from === 'context' && reading.last !== null
  const context = unit === 'D' ? (reading.lastDay ?? reading.last) : reading.last
  const base = isContext
    ? context!.period
    : reading.style === 'narrative' && reading.last && from === 'published' && unit !== 'D'
      ? reading.last.period
      : reading.published === null
        ? (context?.period ?? null)
        : dayPeriod(reading.published)
  if (!base) return unknown(null, reading.words)
  if (isContext && base.last - base.first + 1 > width[unit] && unit !== 'DE' && unit !== 'CE')
    return unknown(unplacedUnit[unit] ?? null, reading.words)
  let n = moved(base.first, unit, direction * meaning.count)
  const { year } = calendarDate(n)
  if (year < -9000 || year > 9000) return unknown(null, reading.words)
  if (meaning.weekday !== undefined) {
    // "a week ago Monday": the Monday of that week; "two weeks from Friday".
    n = monday(n) + meaning.weekday - 1
    return inferred(dayPeriod(n), seenFrom(reading, isContext ? 'context' : 'published'))
  }
  const period = unit === 'DE' ? yearPeriod(year) : periodAround(n, unit)
  return period ? inferred(period, seenFrom(reading, isContext ? 'context' : 'published')) : unknown(null, reading.words)
}

function resolveClock(meaning: Meaning & { is: 'clock' }, reading: Reading): Resolved {
  const day = meaning.day ? resolve(meaning.day, reading) : contextDay(reading)
  const date = day.period?.grain === 'day' ? day.period : null
  const value = `${date?.value ?? (day.value?.includes('X') ? day.value : 'XXXX-XX-XX')}T${meaning.clock}`
  if (!date) return { period: null, value, stated: true, why: 'A time of day; nothing says on which day.' }
  const last = meaning.lastDay ? resolve(meaning.lastDay, reading).period : null
  if (last && last.first > date.first) {
    return { ...day, value, period: { ...date, last: last.last, edtf: `[${date.edtf}..${last.edtf}]` } }
  }
  return { ...day, value, period: date }
}

/** A time of day alone is on the day last spoken of, in news on the day of publication at first. */
function contextDay(reading: Reading): Resolved {
  const day = reading.lastDay?.period ?? (reading.style === 'news' && reading.published !== null ? dayPeriod(reading.published) : null)
  if (!day) return unknown('XXXX-XX-XX', reading.words)
  return inferred(
    day,
    reading.lastDay ? `“${reading.words}” on the day of “${reading.lastDay.words}” before it.` : seenFrom(reading, 'published'),
  )
}
