import { addMonths, calendarDate, type DayNumber, dayNumber, isDate, pad, weekday } from '../calendar.ts'
import { type Reading, vantage } from '../context.ts'
import type { Anchor, Meaning, Which } from '../meaning.ts'
import { dayPeriod } from '../period.ts'
import { inferred, type Resolved, seenFrom, unknown } from './resolved.ts'
import { spokenOf } from './units.ts'

export function resolveWeekday({ weekday: day, which, weeks = 0 }: Meaning & { is: 'weekday' }, reading: Reading): Resolved {
  if (weeks > 0) return resolveWeeksOff(day, which, weeks, reading)
  if (which === null && (reading.published === null || reading.seen === 'told')) return resolveUndatedWeekday(day, reading)
  if (which === null && reading.told && reading.style === 'news' && reading.direction() !== 'future') {
    const { day: last, words } = reading.told
    const n = reading.isBehind() ? last - ((weekday(last) - day + 7) % 7) : last + ((day - weekday(last) + 7) % 7)
    if (n <= reading.published!) return inferred(dayPeriod(n), `“${reading.words}” seen from “${words}” before it.`)
  }
  const isContext = reading.style === 'narrative' || which === 'same' || which === 'following' || which === 'previous'
  const last = which === null ? reading.last : spokenOf(reading, fortnight)
  // A day of words ("heard on Monday") is none that "on the Sunday" is seen from.
  const said = which === 'same' && last?.period.grain === 'day' ? (reading.lastDay ?? last) : last
  // "It was the autumn of 1943. It was a Sunday": nothing says of which week.
  if (isContext && which !== null && said && said.period.last - said.period.first >= fortnight)
    return unknown(`XXXX-WXX-${day}`, reading.words)
  const base = isContext ? (said?.period.last ?? reading.published) : (reading.published ?? reading.last?.period.first ?? null)
  if (base === null) return unknown(`XXXX-WXX-${day}`, reading.words)
  const from: Anchor = isContext ? 'context' : 'published'
  const back = (weekday(base) - day + 7) % 7
  const forth = (day - weekday(base) + 7) % 7
  let n: DayNumber
  if (which === 'last' || which === 'previous') n = base - (back || 7)
  else if (which === 'next') n = base + (forth || 7) + (isComing(base, day, reading) ? 7 : 0)
  else if (which === 'following') n = base + (forth || 7)
  else if (which === 'this') n = reading.direction() === 'past' ? base - back : base + forth
  else if (which === 'same') n = reading.direction() === 'future' || (said && back > 3) ? base + forth : base - back
  else if (isContext && reading.style === 'narrative') n = back <= 3 ? base - back : base + forth
  else if (reading.direction() === 'future') n = base + forth
  else n = base - back
  return inferred(dayPeriod(n), seenFrom(reading, from))
}

/** "next Wednesday", said on a Monday: this week's is "on Wednesday", and the next is of the week after. */
function isComing(base: DayNumber, day: number, { style }: Reading): boolean {
  return style === 'news' && day > weekday(base)
}

const fortnight = 14

/** "on Tuesday week": the one after the coming one, which may be today; "the Saturday before last": the one before it. */
function resolveWeeksOff(day: number, which: Which, weeks: number, reading: Reading): Resolved {
  const { published } = reading
  if (published === null) return unknown(`XXXX-WXX-${day}`, reading.words)
  const forth = (day - weekday(published) + 7) % 7
  const back = (weekday(published) - day + 7) % 7
  const n = which === 'last' ? published - (back || 7) - 7 * weeks : published + (which === 'next' ? forth || 7 : forth) + 7 * weeks
  return inferred(dayPeriod(n), seenFrom(reading, 'published'))
}

/**
 * In a text without a date of its own, what has happened on a weekday did so on or after the latest day told so far; what is to come lies ahead of
 * the day the text reports by. A year alone ("We saw the same in 2005") is no day to count from.
 */
function resolveUndatedWeekday(day: number, reading: Reading): Resolved {
  const ahead = reading.direction() === 'future'
  const from = !ahead ? reading.reached : reading.published === null ? reading.lastDay : null
  const base = from?.period.first ?? reading.published
  if (base === null) return unknown(`XXXX-WXX-${day}`, reading.words)
  const isBehind = !ahead && (reading.isBehind() || !from)
  const n = isBehind ? base - ((weekday(base) - day + 7) % 7) : base + ((day - weekday(base) + 7) % 7)
  return inferred(dayPeriod(n), from ? `“${reading.words}” seen from “${from.words}” before it.` : seenFrom(reading, 'published'))
}

/** "the first Monday in May", where it is known which May. */
export function nthWeekdayOf(month: Resolved, meaning: Meaning & { is: 'nthWeekday' }): Resolved {
  if (!month.period) return { ...month, value: null }
  const first = month.period.first + ((meaning.weekday - weekday(month.period.first) + 7) % 7)
  const last = first + 7 * Math.floor((month.period.last - first) / 7)
  return { ...month, ...fromDay(meaning.nth === 'last' ? last : Math.min(first + 7 * (meaning.nth - 1), last)) }
}

function fromDay(n: DayNumber): Pick<Resolved, 'period' | 'value'> {
  const period = dayPeriod(n)
  return { period, value: period.value }
}

/** "Friday the 13th", "Sunday 24": of the month told before, where it fits, or the last one there was. */
export function resolveWeekdayThe(day: number, on: number, reading: Reading): Resolved {
  const base = vantage(reading)
  if (base === null) return unknown(`XXXX-XX-${pad(day)}`, reading.words)
  // "Pumps failed on 22 July 2022. By Sunday 24, …"
  const told = reading.last && calendarDate(reading.last.period.first)
  const n = told && isDate(told.year, told.month, day) ? dayNumber(told.year, told.month, day) : null
  if (n !== null && weekday(n) === on) return inferred(dayPeriod(n), seenFrom(reading, 'context'))
  for (let back = 0; back < 30; back++) {
    const { year, month } = calendarDate(addMonths(base, -back))
    const n = isDate(year, month, day) ? dayNumber(year, month, day) : null
    if (n !== null && n <= base && weekday(n) === on) return inferred(dayPeriod(n), seenFrom(reading, 'published'))
  }
  return unknown(`XXXX-XX-${pad(day)}`, reading.words)
}
