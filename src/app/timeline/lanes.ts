import { eventDays } from '../../situation/event-days.ts'
import type { SituationEvent } from '../../situation/schema.ts'
import { type Scale, xOf } from './scale.ts'

/** Which side of a bar is known to the day. A soft side fades inside the range, never beyond it. */
export interface Ends {
  from: 'hard' | 'soft' | 'open'
  to: 'hard' | 'soft' | 'open'
}

/**
 * A hard end is a day the text states, or the day of publication, which nothing reported can pass; an open one has no day
 * and gets an arrow; the others are soft: “last year” was some day in that year.
 */
export function endsOf(event: Pick<SituationEvent, 'time'>, published: string | null): Ends {
  const { time } = event
  if (!time) return { from: 'open', to: 'open' }
  const { from, to } = eventDays(time)
  const single = from !== null && from === to && !/[?~]$/.test(time.edtf)
  const stated = time.basis === 'stated'
  const written = time.edtf.split('/')
  const exact = (side: string | undefined) => side !== undefined && /^-?\d{4,}-\d\d-\d\d$/.test(side)
  return {
    from: from === null ? 'open' : single || (stated && exact(written[0])) ? 'hard' : 'soft',
    to: to === null ? 'open' : single || to === published || (stated && exact(written[1] ?? written[0])) ? 'hard' : 'soft',
  }
}

/** A dated event to be drawn: its days, and how wide its words would be. */
export interface BarInput {
  /** Its number in the index. */
  event: number
  /** First day and the day after its last; infinite where open. */
  from: number
  to: number
  /** In pixels; 0 without words. */
  words: number
}

export interface Bar {
  event: number
  lane: number
  /** In pixels, cut at the edges of the chart. */
  x0: number
  x1: number
  /** Whether it goes on beyond the chart. */
  cutLeft: boolean
  cutRight: boolean
  /** Where its words begin: over the bar, or before it when there is no room on the right. */
  wordsAt: number
  wordsBefore: boolean
}

/** Bars thinner than this could not be seen or hit. */
const thinnest = 5
const gap = 10

/**
 * Bars in as few lanes as they need, words included, in order of their days: each goes to the first lane whose last bar has ended. With
 * `eitherSide` words of a short bar stand on its other side where only so a lane has room for it, though the publication day may then
 * cross them. Bars outside the scale are left out.
 */
export function packLanes(scale: Scale, inputs: readonly BarInput[], eitherSide = false): { bars: Bar[]; lanes: number } {
  const sorted = inputs
    .filter(({ from, to }) => to > scale.from && from < scale.to)
    .sort((a, b) => a.from - b.from || b.to - a.to || a.event - b.event)
  const ends: number[] = []
  const bars = sorted.map(({ event, from, to, words }): Bar => {
    const cutLeft = from < scale.from
    const cutRight = to > scale.to
    let x0 = cutLeft ? 0 : xOf(scale, from)
    let x1 = cutRight ? scale.width : xOf(scale, to)
    if (x1 - x0 < thinnest) {
      x0 = Math.min(Math.max(0, (x0 + x1 - thinnest) / 2), scale.width - thinnest)
      x1 = x0 + thinnest
    }
    const over = cutLeft ? 14 : x0 + 4
    // On a short bar of the right half words stand before it, clear of the publication day and the chart's edge.
    const sticksOut = over + words > scale.width - 2 || (words > x1 - x0 && x0 > scale.width / 2)
    const laid = (wordsBefore: boolean) => {
      const wordsAt = wordsBefore ? x0 - 8 - words : Math.max(0, Math.min(over, scale.width - 2 - words))
      const start = wordsBefore ? wordsAt : Math.min(x0, wordsAt)
      // Words keep a distance; bars may meet, as last year and this year do.
      const end = words > 0 && !wordsBefore ? Math.max(x1, wordsAt + words + gap) : x1 + (words > 0 ? 0 : 2)
      return { wordsBefore, wordsAt, start, end, lane: ends.findIndex(at => at <= start) }
    }
    const hasRoomBefore = words > 0 && x0 - 8 - words >= 0
    let place = laid(sticksOut && hasRoomBefore)
    if (eitherSide && place.lane === -1 && words > x1 - x0) {
      const other = place.wordsBefore ? over + words <= scale.width - 2 && laid(false) : hasRoomBefore && laid(true)
      if (other && other.lane !== -1) place = other
    }
    const lane = place.lane === -1 ? ends.push(0) - 1 : place.lane
    ends[lane] = place.end
    return { event, lane, x0, x1, cutLeft, cutRight, wordsAt: place.wordsAt, wordsBefore: place.wordsBefore }
  })
  return { bars, lanes: ends.length }
}
