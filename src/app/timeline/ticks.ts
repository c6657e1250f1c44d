import { calendarDate, type DayNumber, dayNumber, monday } from '../../times/calendar.ts'
import { pixelsPerDay, type Scale } from './scale.ts'

/** The steps in which time is marked and counted, small to large. */
const units = [
  { unit: 'day', days: 1 },
  { unit: 'week', days: 7 },
  { unit: 'month', days: 30.4 },
  { unit: 'quarter', days: 91.3 },
  { unit: 'year', days: 365.2 },
  { unit: 'lustrum', days: 1826 },
  { unit: 'decade', days: 3652 },
  { unit: 'halfCentury', days: 18262 },
  { unit: 'century', days: 36524 },
  { unit: 'millennium', days: 365242 },
] as const
export type Unit = (typeof units)[number]['unit']

const years: Partial<Record<Unit, number>> = { year: 1, lustrum: 5, decade: 10, halfCentury: 50, century: 100, millennium: 1000 }
const months: Partial<Record<Unit, number>> = { month: 1, quarter: 3 }

/** The smallest step that is at least so many pixels wide. */
export function unitOf(scale: Scale, pixels: number): Unit {
  const perDay = pixelsPerDay(scale)
  return (units.find(({ days }) => days * perDay >= pixels) ?? units[units.length - 1]!).unit
}

/** The first days of all steps that touch the scale, and of the one after: edges for counting. */
export function edgesOf(scale: Scale, unit: Unit): DayNumber[] {
  const edges: DayNumber[] = []
  for (let day = startOf(Math.floor(scale.from), unit); ; day = next(day, unit)) {
    edges.push(day)
    if (day >= scale.to) return edges
  }
}

/**
 * Edges for the columns. They count from the first day to the last and no farther: “before 2024” and “since May” have ends nobody named, and a
 * column out there stands where no handle reaches.
 */
export function columnEdges(scale: Scale, { first, last }: { first: DayNumber; last: DayNumber }): DayNumber[] {
  const seen = { ...scale, from: Math.max(scale.from, first), to: Math.min(scale.to, last + 1) }
  return seen.from < seen.to ? edgesOf(seen, unitOf(scale, 11)) : []
}

/** The first day of the step a day lies in. */
function startOf(day: DayNumber, unit: Unit): DayNumber {
  if (unit === 'day') return day
  if (unit === 'week') return monday(day)
  const { year, month } = calendarDate(day)
  const step = months[unit]
  if (step) return dayNumber(year, month - ((month - 1) % step), 1)
  const span = years[unit]!
  return dayNumber(Math.floor(year / span) * span, 1, 1)
}

export function next(day: DayNumber, unit: Unit): DayNumber {
  if (unit === 'day') return day + 1
  if (unit === 'week') return day + 7
  const { year, month } = calendarDate(day)
  const step = months[unit]
  if (!step) return dayNumber(year + years[unit]!, 1, 1)
  const later = month - 1 + step
  return dayNumber(year + Math.floor(later / 12), (later % 12) + 1, 1)
}

export interface Tick {
  day: DayNumber
  /** The step that begins here, the largest that does: a year's tick stands out among months. */
  level: 'small' | 'middle' | 'great'
  /** What is written, if anything: the year, the month's name, the day's number. */
  label: 'year' | 'month' | 'day' | null
  /** What the label stands for, as first day and the day after its last: what choosing it shows. */
  until: DayNumber
}

/**
 * The marks of the axis. The smallest are at least 6 px apart and labels leave each other room; a year is always written at
 * its first day, in front of the months or days after it.
 */
export function ticksOf(scale: Scale): Tick[] {
  const labelled = labelUnit(scale)
  const small = smallUnit(scale)
  const great: Unit = labelled === 'day' || labelled === 'week' ? 'month' : 'year'
  const whole = years[labelled] !== undefined
  const ticks: Tick[] = []
  for (const day of edgesOf(scale, small)) {
    if (day < scale.from || day > scale.to) continue
    const { month, day: date } = calendarDate(day)
    const firstOfYear = month === 1 && date === 1
    if (whole) {
      const marked = startOf(day, labelled) === day
      ticks.push({ day, level: marked ? 'great' : 'small', label: marked ? 'year' : null, until: next(day, labelled) })
    } else if (firstOfYear) {
      ticks.push({ day, level: 'great', label: 'year', until: next(day, 'year') })
    } else if (startOf(day, labelled) === day || (great === 'month' && date === 1)) {
      const named = great === 'month' && date === 1 ? 'month' : labelled === 'day' || labelled === 'week' ? 'day' : 'month'
      ticks.push({
        day,
        level: named === 'month' && great === 'month' ? 'great' : 'middle',
        label: named,
        until: next(day, named === 'month' ? 'month' : 'day'),
      })
    } else {
      ticks.push({ day, level: 'small', label: null, until: next(day, small) })
    }
  }
  return apart(scale, ticks)
}

/** Weeks do not fit into months: below days the smallest marks are months. */
function smallUnit(scale: Scale): Unit {
  if (pixelsPerDay(scale) >= 5) return 'day'
  const unit = unitOf(scale, 6)
  return unit === 'day' || unit === 'week' ? 'month' : unit
}

/** Labels need about 44 px each for months, 30 for days and 52 for years. */
function labelUnit(scale: Scale): Unit {
  const perDay = pixelsPerDay(scale)
  if (perDay >= 30) return 'day'
  if (perDay * 7 >= 40) return 'week'
  if (perDay * 30.4 >= 48) return 'month'
  if (perDay * 91.3 >= 48) return 'quarter'
  return unitOf(scale, 52)
}

const room = { year: 44, month: 34, day: 24 } as const

/** Takes a label away where the one before it, or a greater one after it, would be touched. */
function apart(scale: Scale, ticks: Tick[]): Tick[] {
  const perDay = pixelsPerDay(scale)
  const kept = ticks.map(tick => ({ ...tick }))
  const rank = (tick: Tick) => (tick.level === 'great' ? 1 : 0)
  let last: Tick | null = null
  for (const tick of kept) {
    if (!tick.label) continue
    if (last && (tick.day - last.day) * perDay < room[last.label!]) {
      if (rank(tick) > rank(last)) last.label = null
      else {
        tick.label = null
        continue
      }
    }
    last = tick
  }
  return kept
}
