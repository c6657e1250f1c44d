import { addMonths, calendarDate, type DayNumber, monday, weekday } from '../calendar.ts'
import type { Reading } from '../context.ts'
import type { Unit } from '../lexicon.ts'
import type { Anchor, Meaning, Which } from '../meaning.ts'
import {
  centuryOf,
  dayPeriod,
  decadeOf,
  interval,
  monthPeriod,
  type Period,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from '../period.ts'
import { inferred, isToldOfThePast, type Resolved, seenFrom, unknown } from './resolved.ts'

export function resolveUnit(unit: Unit, which: Which, from: Anchor, reading: Reading): Resolved {
  if (unit === 'D' && from === 'published' && reading.style === 'narrative' && /^this\b/i.test(reading.words) && reading.lastDay)
    return resolveUnit('D', 'same', 'context', reading)
  if (unit === 'D' && from === 'published' && reading.style === 'narrative')
    return { period: null, value: 'PRESENT_REF', stated: true, why: 'The writer’s own day, not one of the story.' }
  // "the end of the year" in news is this year's, unless an earlier one is being told of.
  const isBare = which === 'this' && from === 'context' && unit !== 'D' && reading.style === 'news' && reading.carriedYear === null
  const isContext = (from === 'context' && !isBare) || isToldOfThePast(reading)
  const context = unit === 'D' && which === 'same' ? dayOfStory(reading) : spokenOf(reading, width[unit])
  const base = isContext
    ? (context?.period ?? (reading.published === null ? null : dayPeriod(reading.published)))
    : reading.published === null
      ? undatedBase(reading)
      : dayPeriod(reading.published)
  if (!base) return unknown(unplacedUnit[unit] ?? null, reading.words)
  if (unit === 'Q' && (which === 'same' || which === 'previous')) return resolveQuarterSpokenOf(which === 'same' ? 0 : -1, reading)
  // "that day" after "in 1944", or "the weekend" in a text without a date: the context is wider than what is asked of it.
  // "the next day" behind a night that has two
  if (
    base.last - base.first + 1 > width[unit] &&
    base.grain !== 'day' &&
    (reading.published === null || (isContext && (which !== 'this' || from === 'context')))
  )
    return unknown(unplacedUnit[unit] ?? null, reading.words)
  const step = which === 'last' || which === 'previous' ? -1 : which === 'next' || which === 'following' ? 1 : 0
  if (unit === 'WE' && !isContext) return inferred(weekend(base.first, which, reading), seenFrom(reading, 'published'))
  const anchor = step > 0 ? base.last : base.first
  const period = periodAround(moved(anchor, unit, step), unit)
  if (which === 'following' && period && isYetToCome(period, reading)) return unknown(null, reading.words)
  return period ? inferred(period, seenFrom(reading, isContext ? 'context' : 'published')) : unknown(null, reading.words)
}

/** "Elections begin on 28 December. On the same day jets bombed Ebo": what has happened was not on a day to come, but on the last one of the news. */
function dayOfStory(reading: Reading): Reading['last'] {
  const { published, lastOfNow } = reading
  const day = spokenOf(reading, width.D)
  return day && lastOfNow && published !== null && day.period.first > published && reading.direction() === 'past' ? lastOfNow : day
}

/**
 * The time last spoken of, as far as it is no wider than what is seen from it: "The vote of 1 November 2020 was close. The second round that year took
 * place two weeks later" is seen from the vote.
 */
export function spokenOf({ last, lastDay, style }: Reading, days: number): Reading['last'] {
  // "In the spring of 1940 a mine sank it; he was found four days later": of no day told before that spring
  const isLeft = style === 'narrative' && last && lastDay && last.period.first > lastDay.period.last
  if (days === 1 && !isLeft) return lastDay ?? last
  const isWithin = last && lastDay && last.period.first <= lastDay.period.first && lastDay.period.last <= last.period.last
  return isWithin && last.period.last - last.period.first >= days ? lastDay : last
}

/** What "last month" is seen from without a day of publication: in a history the time last told. News has a day of its own, which it does not say. */
function undatedBase({ style, last }: Reading): Period | null {
  return style === 'news' ? null : (last?.period ?? null)
}

/** "in the quarter", and beside it "the previous quarter" and "the year-earlier quarter": so many from the one last named. */
function resolveQuarterSpokenOf(steps: number, reading: Reading): Resolved {
  const last = reading.lastQuarter
  // Nobody named one: the last that is over.
  const day = last
    ? last.period.first
    : reading.published === null || reading.style === 'narrative'
      ? null
      : addMonths(reading.published, -3)
  if (day === null) return unknown('XXXX-QX', reading.words)
  const { year, month } = calendarDate(addMonths(day, 3 * steps))
  const period = quarterPeriod(year, Math.ceil(month / 3))
  return inferred(period, last ? `“${reading.words}” seen from “${last.words}” before it.` : seenFrom(reading, 'published'))
}

/** "the weekend" and "this weekend": the coming one, or the one just past when the verb says so; "last weekend" is over. */
function weekend(n: DayNumber, which: Which, reading: Reading): Period {
  const thisWeek = weekendPeriod(n)
  const isWeekendNow = weekday(n) >= 6
  if (which === 'next') return weekendPeriod(n + 7)
  if (which === 'last') return weekendPeriod(n - 7)
  if (which === 'this' && !isWeekendNow && reading.direction() !== 'future') return weekendPeriod(n - 7)
  return thisWeek
}

/**
 * "earlier this year" goes from its first day to the day it is said. Of a month or a week the whole is kept, and the part
 * says which side is meant.
 */
export function resolveSideOf(meaning: Meaning & { is: 'sideOf' }, reading: Reading): Resolved {
  const whole = resolveUnit(meaning.unit, meaning.which, meaning.from, reading)
  const now = meaning.from === 'published' && reading.style === 'news' ? reading.published : null
  if (!whole.period || now === null || now < whole.period.first || now > whole.period.last) return whole
  const first = meaning.side < 0 ? whole.period.first : now
  const last = meaning.side < 0 ? now : whole.period.last
  if (meaning.unit !== 'Y') return { ...whole, part: { first, last } }
  return { ...whole, period: { ...whole.period, first, last, edtf: interval(first, last) } }
}

export function resolveShift(meaning: Meaning & { is: 'shift' }, reading: Reading): Resolved {
  const { unit, direction, from } = meaning
  if (meaning.count === null)
    return { period: null, value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', stated: true, why: 'Nobody says how many.' }
  // "15 years later" as a headline: later than what is not said.
  if (from === 'context' && direction > 0 && reading.last === null) return unknown('FUTURE_REF', reading.words)
  if (unit === 'Q' && from === 'context') return resolveQuarterSpokenOf(direction * meaning.count, reading)
  const isContext = from === 'context' && reading.last !== null
  const context = spokenOf(reading, width[unit])
  const base = isContext
    ? context!.period
    : reading.style === 'narrative' && reading.last && from === 'published' && unit !== 'D'
      ? reading.last.period
      : reading.published === null
        ? undatedBase(reading)
        : dayPeriod(reading.published)
  if (!base) return unknown(null, reading.words)
  if ((isContext || reading.published === null) && base.last - base.first + 1 > width[unit] && unit !== 'DE' && unit !== 'CE')
    return unknown(unplacedUnit[unit] ?? null, reading.words)
  let n = moved(base.first, unit, direction * meaning.count)
  const { year } = calendarDate(n)
  if (year < -9000 || year > 9000) return unknown(null, reading.words)
  if (meaning.weekday !== undefined) {
    // "a week ago Monday": the Monday of that week; "two weeks from Friday".
    n = monday(n) + meaning.weekday - 1
    return inferred(dayPeriod(n), seenFrom(reading, isContext ? 'context' : 'published'))
  }
  const period = unit === 'DE' && !meaning.of ? yearPeriod(year) : periodAround(n, meaning.of ?? unit)
  if (isContext && period && isYetToCome(period, reading)) return unknown(null, reading.words)
  return period ? inferred(period, seenFrom(reading, isContext ? 'context' : 'published')) : unknown(null, reading.words)
}

/** "On Thursday, exactly 50 years later, they walked to the river": what has happened is not seen from the day before it when it would lie ahead. */
export function isYetToCome({ first }: Period, reading: Reading): boolean {
  return reading.style === 'news' && reading.published !== null && first > reading.published + 1 && reading.direction() === 'past'
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
