import type { DaysExtent } from '../../situation/days-extent.ts'
import type { DayNumber } from '../../times/calendar.ts'
import { boundaryAt, pixelsPerDay, type Scale, xOf } from './scale.ts'
import type { DaysSet } from './set-days.ts'

/** What the pointer has hold of. */
export type Grip = 'from' | 'to' | 'window' | 'new'

export interface Drag {
  grip: Grip
  pointer: number
  /** Where it began, in pixels, and the days then. */
  x: number
  from: DayNumber
  to: DayNumber
  /** What was set, which a handle taken at the chart's edge, beyond which its day lies, comes back to there. */
  was: DaysSet
  moving: boolean
}

/** The days that are set when what was taken is dragged to `x`; `now` are those set before. */
export function draggedTo(x: number, held: Drag, now: DaysSet, { scale, extent }: { scale: Scale; extent: DaysExtent }): DaysSet {
  const { grip, from, to, was } = held
  // A handle keeps its distance from the finger that took it by its side. Beyond everything there is, an end is open.
  const moved = (line: DayNumber) => boundaryAt(scale, xOf(scale, line) + x - held.x)
  if (grip === 'from') {
    const day = Math.min(moved(from), to)
    const isBack = from > (was.from ?? extent.first) && day <= from
    return { from: isBack ? was.from : day < extent.first ? null : day, to: now.to }
  }
  if (grip === 'to') {
    const day = Math.max(moved(to + 1) - 1, from)
    const isBack = to < (was.to ?? extent.last) && day >= to
    return { from: now.from, to: isBack ? was.to : day > extent.last ? null : day }
  }
  if (grip === 'window') {
    const by = Math.max(extent.first - from, Math.min(extent.last - to, Math.round((x - held.x) / pixelsPerDay(scale))))
    return { from: from + by, to: to + by }
  }
  const [a, b] = [boundaryAt(scale, Math.min(held.x, x)), boundaryAt(scale, Math.max(held.x, x))]
  return { from: a, to: Math.max(a, b - 1) }
}
