import type { SituationIndex } from './index-situation.ts'

/** Events by stretches of days: `certain` surely lie in a stretch, `possible` only reach into it. */
export interface Histogram {
  certain: Int32Array
  possible: Int32Array
  /** The tallest column, certain and possible together. */
  most: number
}

/**
 * Counts dated events between neighbouring `edges` (day numbers; the last edge is the day after the end).
 * One pass, whatever the length of the ranges: a range adds one at its first stretch and takes it away after its last.
 */
export function histogram(index: SituationIndex, events: ArrayLike<number>, edges: ArrayLike<number>): Histogram {
  const bins = Math.max(0, edges.length - 1)
  const certain = new Int32Array(bins)
  const possible = new Int32Array(bins)
  const steps = new Int32Array(bins + 1)
  const { eventFrom, eventTo } = index
  for (let i = 0; i < events.length && bins > 0; i++) {
    const e = events[i]!
    const from = eventFrom[e]!
    const to = eventTo[e]!
    if (to < edges[0]! || from >= edges[bins]!) continue
    const first = binAt(edges, from)
    const last = binAt(edges, to)
    if (first === last && from >= edges[0]! && to < edges[bins]!) {
      certain[first]!++
    } else {
      steps[first]!++
      steps[last + 1]!--
    }
  }
  let running = 0
  let most = 0
  for (let bin = 0; bin < bins; bin++) {
    running += steps[bin]!
    possible[bin] = running
    most = Math.max(most, running + certain[bin]!)
  }
  return { certain, possible, most }
}

/** The stretch a day lies in; days before the first or after the last belong to those. */
function binAt(edges: ArrayLike<number>, day: number): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edges[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}
