import { addMonths, type DayNumber } from '../../times/calendar.ts'

/** A stretch of days on a line: `from` at its left end, `to` (the day after the last) at its right. */
export interface Span {
  from: DayNumber
  to: DayNumber
}

export interface Scale extends Span {
  /** In pixels. */
  width: number
}

/** Where a day begins: a range reaches from `x(first)` to `x(last + 1)`. */
export function xOf(scale: Scale, day: DayNumber): number {
  return ((day - scale.from) / (scale.to - scale.from)) * scale.width
}

/** The boundary between days nearest to a position: for handles, which stand between days. */
export function boundaryAt(scale: Scale, x: number): DayNumber {
  return Math.round(scale.from + (x / scale.width) * (scale.to - scale.from))
}

/** Where a line is taken hold of: where it stands, or at the chart's edge beyond which it lies. */
export function takenAt(scale: Scale, line: DayNumber): DayNumber {
  const x = xOf(scale, line)
  return x >= 0 && x <= scale.width ? line : boundaryAt(scale, x < 0 ? 0 : scale.width)
}

export function pixelsPerDay(scale: Scale): number {
  return scale.width / (scale.to - scale.from)
}

/** The whole story with some air: what is dated and when it was printed, a twelfth more on both sides, at least three days. */
export function paddedExtent(first: DayNumber, last: DayNumber): Span {
  const air = Math.max(3, Math.round((last + 1 - first) / 12))
  return { from: first - air, to: last + 1 + air }
}

/** No closer than a week in view, no farther than everything. */
export const closest = 7

/** Zooms by a factor (above 1: closer) and keeps the day under `x` where it is; never leaves `limits`. */
export function zoomed(scale: Scale, factor: number, x: number, limits: Span): Span {
  const length = scale.to - scale.from
  const whole = limits.to - limits.from
  const wanted = Math.min(whole, Math.max(Math.min(closest, whole), length / factor))
  const share = x / scale.width
  return within({ from: scale.from + share * (length - wanted), to: scale.from + share * (length - wanted) + wanted }, limits)
}

/** Moves the view by so many pixels; never leaves `limits`. */
export function panned(scale: Scale, dx: number, limits: Span): Span {
  const days = dx / pixelsPerDay(scale)
  return within({ from: scale.from + days, to: scale.to + days }, limits)
}

/** The same length of days with one of them in the middle, inside `limits`. */
export function centred(span: Span, day: DayNumber, limits: Span): Span {
  const half = (span.to - span.from) / 2
  return within({ from: day - half, to: day + half }, limits)
}

function within({ from, to }: Span, limits: Span): Span {
  if (from < limits.from) return { from: limits.from, to: Math.min(limits.to, to + limits.from - from) }
  if (to > limits.to) return { from: Math.max(limits.from, from - (to - limits.to)), to: limits.to }
  return { from, to }
}

/** A window of days moved by a day or a month. `last` is its last day, so that whole months stay whole. */
export function moved(first: DayNumber, last: DayNumber, by: { days?: number; months?: number }): [DayNumber, DayNumber] {
  const { days = 0, months = 0 } = by
  return [addMonths(first, months) + days, movedEnd(last, months) + days]
}

/** A month on from the last of a month is the last of the next. */
export function movedEnd(last: DayNumber, months: number): DayNumber {
  return months === 0 ? last : addMonths(last + 1, months) - 1
}
