import { addMonths, type DayNumber, pad, weekday } from './calendar.ts'
import { type Reading, yearOf } from './context.ts'
import type { Meaning, Stretch } from './meaning.ts'
import {
  aboutThen,
  centuryOf,
  centuryPeriod,
  dayPeriod,
  halfPeriod,
  interval,
  type Period,
  quarterPeriod,
  seasonPeriod,
  weekOfYear,
  weekPeriod,
} from './period.ts'
import { holidayPeriod, holidayWeekend } from './recognizers/holidays.ts'
import {
  dayOfMonth,
  resolveDayOfMonth,
  resolveDecade,
  resolveInYear,
  resolveMonthOrDay,
  resolveWhichMonth,
  resolveYear,
} from './resolvers/dates.ts'
import { inferred, type Resolved, seenFrom, stated, unknown } from './resolvers/resolved.ts'
import { resolveShift, resolveSideOf, resolveUnit } from './resolvers/units.ts'
import { nthWeekdayOf, resolveWeekday, resolveWeekdayThe } from './resolvers/weekdays.ts'

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
    case 'season': {
      const make = (year: number) => seasonPeriod(year, meaning.season, meaning.hemisphere ?? reading.hemisphere)
      const found = resolveInYear(meaning.year, meaning.which, reading, make, `XXXX-${meaning.season}`)
      return meaning.before && found.period ? inferred(make(yearOf(found.period.first) - meaning.before), found.why) : found
    }
    case 'quarter':
    case 'half':
      return resolvePartOfYear(meaning, reading)
    case 'named':
      return resolveInYear(
        meaning.year,
        meaning.which,
        reading,
        year => (meaning.isWeekend ? holidayWeekend : holidayPeriod)(meaning.holiday, year),
        null,
      )
    case 'besideDay':
      return resolveBesideDay(meaning, reading)
    case 'nthWeekday':
      return nthWeekdayOf(resolve(meaning.month, reading), meaning)
    case 'weekOf': {
      const day = resolve(meaning.day, reading)
      return day.period ? { ...day, period: weekPeriod(day.period.first), value: weekPeriod(day.period.first).value } : day
    }
    case 'numberedWeek':
      return resolveInYear(meaning.year, null, reading, year => weekOfYear(year, meaning.week), `XXXX-W${pad(meaning.week)}`)
    case 'upTo':
      return resolveSpan(meaning, reading)
    case 'dayOfMonth':
      if (meaning.month) return dayOfMonth(resolve(meaning.month, reading), meaning.day)
      return meaning.weekday === undefined
        ? resolveDayOfMonth(meaning.day, reading)
        : resolveWeekdayThe(meaning.day, meaning.weekday, reading)
    case 'weekday':
      return resolveWeekday(meaning, reading)
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
    case 'hours':
      return resolveHours(meaning, reading)
    case 'duration':
      if (meaning.within) return resolveWithin(meaning.value, meaning.within, reading)
      return { period: null, value: meaning.value, stated: true, why: 'A length of time, not a date.' }
    case 'set':
      return { period: null, value: meaning.value, stated: true, why: 'How often, not when.' }
    case 'vague':
      return { period: null, value: meaning.value, stated: true, why: 'A time without days of its own.' }
  }
}

/** "the third quarter", "H1 2025". */
function resolvePartOfYear({ is, number, year, which, isFiscal }: Meaning & { is: 'quarter' | 'half' }, reading: Reading): Resolved {
  const ofYear = is === 'quarter' ? quarterPeriod : halfPeriod
  const make = (y: number) => (isFiscal ? aboutThen(ofYear(y, number)) : ofYear(y, number))
  return resolveInYear(year, which, reading, make, `XXXX-${is === 'quarter' ? 'Q' : 'H'}${number}`)
}

/** "the three months to September" begin in July. */
function resolveSpan({ unit, count, last }: Meaning & { is: 'upTo' }, reading: Reading): Resolved {
  const end = resolve(last, reading)
  if (!end.period || (end.period.grain !== 'day' && end.period.grain !== 'month')) return end
  const after = end.period.last + 1
  const first = unit === 'W' ? after - 7 * count : addMonths(after, -count * (unit === 'M' ? 1 : unit === 'Q' ? 3 : 12))
  const grain = unit === 'W' ? 'week' : unit === 'Y' ? 'year' : unit === 'Q' ? 'quarter' : count === 1 ? 'month' : 'half'
  const period: Period = { first, last: end.period.last, grain, value: '', edtf: interval(first, end.period.last) }
  return { ...end, period, value: null }
}

function resolveBesideDay({ side, weekday: on, day: from, nth }: Meaning & { is: 'besideDay' }, reading: Reading): Resolved {
  const day = resolve(from, reading)
  if (!day.period) return { ...day, value: null }
  let n = nth ? day.period.first + nth - 1 : (side < 0 ? day.period.first : day.period.last) + side
  while (on !== null && weekday(n) !== on) n += side
  const period = dayPeriod(n)
  return { ...day, period, value: period.value }
}

function resolveClock(meaning: Meaning & { is: 'clock' }, reading: Reading): Resolved {
  const day = meaning.day ? resolve(meaning.day, reading) : contextDay(meaning.clock, reading)
  const date = day.period?.grain === 'day' ? day.period : null
  const value = `${date?.value ?? (day.value?.includes('X') ? day.value : 'XXXX-XX-XX')}T${meaning.clock}`
  if (!date) return { period: null, value, stated: true, why: 'A time of day; nothing says on which day.' }
  const last = meaning.lastDay ? resolve(meaning.lastDay, reading).period : null
  if (last && last.first > date.first) {
    return { ...day, value, period: { ...date, last: last.last, edtf: `[${date.edtf}..${last.edtf}]` } }
  }
  return { ...day, value, period: date }
}

/** "the last week of August", "the first nine months of 2024": a length, and which days it has. */
function resolveWithin(value: string, { whole, nth, unit, count }: Stretch, reading: Reading): Resolved {
  const around = resolve(whole, reading)
  if (around.period?.grain !== 'month' && around.period?.grain !== 'year') return { ...around, period: null, value }
  const { first, last } = around.period
  const from = (n: DayNumber, counts: number) => (unit === 'M' ? addMonths(n, counts * count) : n + counts * count * (unit === 'W' ? 7 : 1))
  const start = nth === 'last' ? from(last + 1, -1) : from(first, nth - 1)
  const end = Math.min(from(start, 1) - 1, last)
  if (start < first || start > last) return { ...around, period: null, value }
  if (start === end) return { ...around, period: dayPeriod(start), value: dayPeriod(start).value }
  const grain = unit === 'M' ? (count === 1 ? 'month' : 'half') : 'week'
  return { ...around, value, period: { first: start, last: end, grain, value: '', edtf: interval(start, end) } }
}

/**
 * "Twelve hours later", behind "at 11 p.m. on Saturday", is on Sunday; behind a day alone few hours stay on it, and as many as make whole days are days. The hour
 * itself is only about then.
 */
function resolveHours({ minutes, direction, from }: Meaning & { is: 'hours' }, reading: Reading): Resolved {
  const { lastDay, published, style, seen } = reading
  const isNow = from === 'published'
  const day = isNow ? (style === 'news' && seen === 'stated' ? published : null) : (lastDay?.period.first ?? null)
  const [, hour, minute] = (!isNow && /^(\d\d):(\d\d)/.exec(lastDay?.clock ?? '')) || []
  const days =
    hour !== undefined
      ? Math.floor((Number(hour) * 60 + Number(minute) + minutes * direction) / dayLong)
      : minutes % dayLong === 0
        ? (minutes / dayLong) * direction
        : minutes <= few
          ? 0
          : null
  if (day === null || days === null) return unknown(null, reading.words)
  return { ...inferred(dayPeriod(day + days), seenFrom(reading, isNow ? 'published' : 'context')), value: null }
}

const dayLong = 24 * 60
const few = 3 * 60

/**
 * A time of day alone is on the day last spoken of, in news on the day of publication at first. "They came on Saturday night; at 3 a.m. they were
 * gone": that is Sunday.
 */
function contextDay(clock: string, reading: Reading): Resolved {
  const told = reading.lastDay && !isYetToCome(reading.lastDay.period.first, reading) ? reading.lastDay : null
  const isNext = told?.late && beforeDay.test(clock) && told.period.first < (reading.published ?? Infinity)
  const day =
    (told && isNext ? dayPeriod(told.period.first + 1) : told?.period) ??
    (reading.style === 'news' && reading.published !== null ? dayPeriod(reading.published) : null)
  if (!day) return unknown('XXXX-XX-XX', reading.words)
  return inferred(
    day,
    told ? `“${reading.words}” on the day ${isNext ? 'after' : 'of'} “${told.words}” before it.` : seenFrom(reading, 'published'),
  )
}

/** "… may hit Ebo on Sunday. Ferries resumed at noon": what has happened was not on a day still to come. */
function isYetToCome(day: DayNumber, { style, seen, published, direction }: Reading): boolean {
  return style === 'news' && seen === 'stated' && published !== null && day > published && direction() === 'past'
}

/** Up to six in the morning. */
const beforeDay = /^0[0-5]:/
