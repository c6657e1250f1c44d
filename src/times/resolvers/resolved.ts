import type { DayNumber } from '../calendar.ts'
import { type Reading, yearOf } from '../context.ts'
import type { Placed } from '../infer-year.ts'
import type { Anchor, YearSaid } from '../meaning.ts'
import type { Period } from '../period.ts'
import { sayDay } from '../say.ts'

/** What an expression comes to: its days, its names, and how that is known. */
export interface Resolved {
  period: Period | null
  value: string | null
  /** The side that is meant: "later this month". */
  part?: { first: DayNumber; last: DayNumber }
  /** Stated by the words alone, or seen from another time. */
  stated: boolean
  why: string
}

export function stated(period: Period, why: string): Resolved {
  return { period, value: period.value, stated: true, why }
}

export function inferred(period: Period, why: string): Resolved {
  return { period, value: period.value, stated: false, why }
}

export function unknown(value: string | null, words: string): Resolved {
  return { period: null, value, stated: true, why: `Nothing before “${words}” says which.` }
}

/** History long before it was written: "next year" in it is the story's, not the reader's. */
export function isToldOfThePast(reading: Reading): boolean {
  if (reading.style === 'news' || !reading.last) return false
  return reading.published === null || Math.abs(yearOf(reading.published) - yearOf(reading.last.period.first)) > 2
}

/** "seen from 27 July 2024", "seen from “1 September 1939” before it". */
export function seenFrom(reading: Reading, from: Anchor): string {
  const isPublished = from === 'published' || !reading.last
  if (isPublished && reading.published !== null) return `“${reading.words}” seen from ${sayDay(reading.published)}, ${dayIs[reading.seen]}.`
  return `“${reading.words}” seen from “${reading.last?.words ?? ''}” before it.`
}

const dayIs: Record<Reading['seen'], string> = {
  stated: 'the day of publication',
  spoken: 'the first full day the text reports by',
  told: 'the first full day the text reports by',
  quoted: 'the day of the words',
}

export function whyPlaced(placed: Placed, reading: Reading): string {
  return placed.from === 'published'
    ? seenFrom(reading, 'published')
    : `“${reading.words}” with its year from “${placed.words ?? reading.last?.words ?? ''}” ${placed.isLater ? 'after' : 'before'} it.`
}

/** A year that is said by way of another: "of that year", "last year". */
export function saidYear(year: YearSaid, reading: Reading): number | null {
  if (year === null || typeof year === 'number') return year
  const isNow = year.from === 'published' || (year.isBare && reading.carriedYear === null)
  const base = isNow && reading.style === 'news' ? reading.published : (reading.last?.period.first ?? reading.published)
  return base === null ? null : yearOf(base) + year.shift
}
