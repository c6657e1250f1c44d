import { openFrom, type SituationIndex } from '../../situation/index-situation.ts'
import type { Span } from './scale.ts'

type DatedEvents = Pick<SituationIndex, 'eventDated' | 'eventFrom' | 'eventTo'>

/** Of fewer events nobody can say which of them is the odd one. */
const fewest = 8

/**
 * What the timeline shows first where nearly everything happened in a small part of the whole: one article's "built around 1400 BC" leaves
 * the year of all the others not a pixel. The middle four fifths of the events, with half as much before and after; null where that
 * is a third of the whole or more.
 */
export function mainSpan({ eventDated, eventFrom, eventTo }: DatedEvents, limits: Span): Span | null {
  const dated = Float64Array.from(eventDated.keys())
    .filter(e => eventDated[e] === 1)
    .map(e => (eventFrom[e] === openFrom ? eventTo[e]! : eventFrom[e]!))
    .sort()
  if (dated.length < fewest) return null
  const tenth = Math.floor(dated.length / 10)
  const [first, last] = [dated[tenth]!, dated[dated.length - 1 - tenth]! + 1]
  const air = Math.max(3, Math.round((last - first) / 2))
  const span = { from: Math.max(limits.from, first - air), to: Math.min(limits.to, last + air) }
  return (span.to - span.from) * 3 > limits.to - limits.from ? null : span
}

/** How many of these events lie wholly before a stretch of days, wholly after it, and how many reach into it. */
export function countBeyond(
  { eventFrom, eventTo }: Omit<DatedEvents, 'eventDated'>,
  numbers: Int32Array,
  { from, to }: Span,
): { before: number; inside: number; after: number } {
  let [before, after] = [0, 0]
  for (const e of numbers) {
    if (eventTo[e]! < from) before++
    else if (eventFrom[e]! >= to) after++
  }
  return { before, inside: numbers.length - before - after, after }
}
