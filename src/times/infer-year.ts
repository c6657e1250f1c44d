import { calendarDate, type DayNumber, weekday } from './calendar.ts'
import type { Direction, Reading } from './context.ts'
import type { Anchor } from './meaning.ts'
import type { Period } from './period.ts'

/** A period with its year, and what decided the year. */
export interface Placed {
  period: Period
  from: Anchor
  /** The words that the year was taken from, when they are not the last ones. */
  words?: string
  /** Whether those come later. */
  isLater?: boolean
}

/**
 * The year of a month, a day or a season that comes without one.
 * News: the nearest past, or the nearest future when the verb points there ("is due in court Feb. 17").
 * Narrative: the year in which it lies nearest to the time last spoken of.
 */
export function inferYear(make: (year: number) => Period, reading: Reading, day?: number): Placed | null {
  // "missing since June", in a text that has come to November 2010
  if (reading.reached && reading.isBehind()) {
    const now = reading.reached.period.first
    const { year } = calendarDate(now)
    return { period: inDirection([year - 1, year].map(make), now, 'past'), from: 'context', words: reading.reached.words }
  }
  // "Friday, February 16" is of no year of the story in which that was no Friday.
  if (reading.story && reading.published === null && day !== undefined && weekday(make(reading.story.year).first) !== day) return null
  if (reading.story) {
    const { year, words, isLater } = reading.story
    return { period: make(year), from: 'context', ...(words === null ? {} : { words, isLater }) }
  }
  if (reading.style === 'narrative' || (reading.carriedYear !== null && reading.direction() !== 'future')) {
    const placed = fromContext(make, reading, day)
    if (placed) return placed
  }
  // "Bulletin, week 38/2026": what it tells of lies before the week's end, and in the year of a diary all does.
  if (reading.over && reading.published === null && reading.style === 'news') {
    const { period, words } = reading.over
    const { year } = calendarDate(period.last)
    if (period.grain === 'year') return { period: make(year), from: 'context', words }
    const direction = reading.direction()
    const seenFrom = direction === 'future' ? period.first : period.last
    return { period: inDirection([year - 1, year, year + 1].map(make), seenFrom, direction), from: 'context', words }
  }
  // Undated news takes a year only from a whole day it has told: the latest, as "named after a truce of 23 March 2009" brings it no further
  const told = reading.published === null && reading.style === 'news' ? (reading.reached ?? reading.lastDay) : null
  if (told) {
    const { period, words } = told
    const { year } = calendarDate(period.first)
    return { period: inDirection([year - 1, year, year + 1].map(make), period.first, reading.direction()), from: 'context', words }
  }
  if (reading.published === null) return null
  const now = reading.published
  const { year } = calendarDate(now)
  const candidates = [year - 1, year, year + 1].map(make)
  if (day !== undefined) {
    const fitting = candidates.filter(p => weekday(p.first) === day)
    const told = fitting.length > 0 ? null : inYearTold(make, reading, day)
    if (told) return told
    const period = fitting.length > 0 ? nearest(fitting, now) : longAgo(make, now, day)
    if (period) return { period, from: 'published' }
  }
  return { period: inDirection(candidates, now, reading.direction()), from: 'published' }
}

/**
 * "Friday 22 July" in no year around this: the last one before, so that a weekday tells of years long past. Near the day of publication it is more likely a slip.
 */
function longAgo(make: (year: number) => Period, now: DayNumber, day: number): Period | null {
  const { year } = calendarDate(now)
  if ([year - 1, year, year + 1].some(y => distance(make(y), now) <= slips)) return null
  for (let back = 2; back <= 6; back++) if (weekday(make(year - back).first) === day) return make(year - back)
  return null
}

/** "Ship's log, 1911 … Tuesday, 14 February": the year last told, where that day was a Tuesday in it and is none now. */
function inYearTold(make: (year: number) => Period, { last }: Reading, day: number): Placed | null {
  if (!last) return null
  const period = make(calendarDate(last.period.first).year)
  return weekday(period.first) === day ? { period, from: 'context', words: last.words } : null
}

const slips = 60

// A day's grace for what is past: the day of publication may be another's across the date line.
function inDirection(candidates: Period[], now: number, direction: Direction): Period {
  if (direction === 'past') return candidates.filter(p => p.first <= (p.grain === 'day' ? now + 1 : now)).at(-1)!
  if (direction === 'future') return justGone(candidates, now) ?? candidates.find(p => p.last >= now)!
  return nearest(candidates, now)
}

/** "agreed to a pause after the quake of 28 March", on 8 April: a verb that points ahead points to no day of next year, where one has just gone. */
function justGone(candidates: Period[], now: number): Period | null {
  const gone = candidates.findLast(p => p.last < now)
  const next = candidates.find(p => p.last >= now)
  return gone?.grain === 'day' && now - gone.last <= fortnight && next !== undefined && next.first - now > 300 ? gone : null
}

const fortnight = 14

function nearest(candidates: Period[], now: number): Period {
  return candidates.reduce((best, p) => (distance(p, now) < distance(best, now) ? p : best))
}

function distance(p: Period, n: number): number {
  return n < p.first ? p.first - n : n > p.last ? n - p.last : 0
}

function fromContext(make: (year: number) => Period, reading: Reading, day?: number): Placed | null {
  const last = reading.last?.period
  if (!last) return null
  const { year } = calendarDate(last.first)
  if (last.grain === 'year') return { period: make(year), from: 'context' }
  // "In 2011 war broke out. In March the city fell. By December …": nothing of it came before 2011.
  const candidates = [year - 1, year, year + 1].filter(y => reading.carriedYear === null || y >= reading.carriedYear).map(make)
  if (day !== undefined) {
    const fitting = candidates.filter(p => weekday(p.first) === day)
    if (fitting.length > 0) return { period: nearest(fitting, last.first), from: 'context' }
  }
  return { period: nearest(candidates, last.first), from: 'context' }
}
