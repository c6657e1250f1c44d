import type { DaysExtent } from '../../situation/days-extent.ts'
import type { SituationIndex } from '../../situation/index-situation.ts'
import type { DayNumber } from '../../times/calendar.ts'
import { countBeyond, mainSpan } from './main-span.ts'
import type { Play, Window } from './play.ts'
import { paddedExtent } from './scale.ts'
import type { DaysSet } from './set-days.ts'

/**
 * The days that are played: where nearly all happened, as the chart shows it first. One siege of 1453 would else have a run over this year begin
 * five centuries ago, and end in the step that holds all there is to see. The whole, where days are set outside of that, or all that passes lies there.
 */
export function playedDays(
  index: Pick<SituationIndex, 'eventDated' | 'eventFrom' | 'eventTo'>,
  passing: Int32Array,
  { first, last }: DaysExtent,
  { from, to }: DaysSet,
): Pick<Play, 'first' | 'last' | 'since'> {
  const main = mainSpan(index, paddedExtent(first, last))
  const isOutside = !main || (from !== null && from < main.from) || (to !== null && to >= main.to)
  if (isOutside || countBeyond(index, passing, main).inside === 0) return { first, last, since: first }
  return { first: Math.max(first, main.from), last: Math.min(last, main.to - 1), since: first }
}

/** Milliseconds between two steps. */
export function pace(play: Play): number {
  return play.calm ? 1200 / play.speed : 80
}

/** Days a step: a run over the whole story takes about sixteen seconds at the first speed, at most sixteen steps when calm. */
export function stride(play: Play): number {
  const days = play.last - play.first + 1
  return Math.max(1, Math.round(play.calm ? days / 16 : (days / 200) * play.speed))
}

/** Where a run begins: at the window that is set if the run can go on from there, else at the beginning. */
export function begin(play: Play, from: DayNumber | null, to: DayNumber | null): Window {
  const days = play.last - play.first + 1
  if (play.mode === 'soFar') {
    const at = to !== null && to < play.last && to >= play.first ? to : play.first
    return { from: play.since, to: at }
  }
  const set = from !== null && to !== null && to - from + 1 < days ? to - from : Math.max(0, Math.round(days / 8) - 1)
  const start = from !== null && to !== null && from >= play.first && to < play.last ? from : play.first
  return { from: start, to: Math.min(play.last, start + set) }
}

/** The next step, or null at the end. The last step always ends on the last day. */
export function step(play: Play, at: Window): Window | null {
  if (at.to >= play.last) return null
  const by = Math.min(stride(play), play.last - at.to)
  return play.mode === 'soFar' ? { from: play.since, to: at.to + by } : { from: at.from + by, to: at.to + by }
}
