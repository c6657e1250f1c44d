import { openFrom, openTo, type SituationIndex } from '../../situation/index-situation.ts'
import type { DayNumber } from '../../times/calendar.ts'
import { centred, closest, paddedExtent, type Span } from './scale.ts'

type DatedEvents = Pick<SituationIndex, 'eventDated' | 'eventFrom' | 'eventTo'>

/**
 * What the timeline shows first where nearly everything happened in a small part of the whole: one article's "built around 1400 BC" leaves
 * the year of all the others not a pixel, nor do floods of 1970, 1998 and 2006 leave this month one. A fifth of the events is left out for three
 * times the room. A few more are only where the others would be a sliver beside them, and none that are a time of their own. Of four or fewer
 * events nobody can say which is the odd one. Where all begin together the shortest of them is seen to its end: of "in 1985" not the first days
 * alone. Null where the whole is to be seen.
 */
export function mainSpan({ eventDated, eventFrom, eventTo }: DatedEvents, limits: Span): Span | null {
  const events = Float64Array.from(eventDated.keys()).filter(e => eventDated[e] === 1)
  const dated = events.map(e => (eventFrom[e] === openFrom ? eventTo[e]! : eventFrom[e]!)).sort()
  const shortest = events.reduce((end, e) => Math.min(end, eventTo[e]!), openTo)
  const fifth = Math.floor(dated.length / 5)
  const mostly = denseSpan(dated, shortest, fifth, limits, 3)
  const few = Math.max(0, Math.min(dated.length - 4, Math.max(Math.floor(dated.length / 3), 3)))
  return denseSpan(dated, shortest, few, mostly ?? limits, 12, Math.max(fifth, 3)) ?? mostly
}

/**
 * The shortest stretch that holds all but `odd` of these days, with all that lies no farther from it than it is long; null unless `seen` is so
 * many times as long, or where as short a stretch beside it holds more than `together` of them.
 */
function denseSpan(dated: Float64Array, shortest: number, odd: number, seen: Span, times: number, together = odd): Span | null {
  const held = dated.length - odd
  if (held <= 0) return null
  // The latest of several as short.
  let first = odd
  for (let i = first - 1; i >= 0; i--) if (dated[i + held - 1]! - dated[i]! < dated[first + held - 1]! - dated[first]!) first = i
  let last = first + held - 1
  // As long as it is at first: grown with what it takes in, it would reach over all that comes thinner and thinner the older it is.
  const reach = Math.max(closest, dated[last]! - dated[first]!)
  const near = (i: number, edge: number) => Math.abs(dated[i]! - dated[edge]!) <= reach
  for (let grown = true; grown; ) {
    grown = false
    if (first > 0 && near(first - 1, first)) [first, grown] = [first - 1, true]
    if (last < dated.length - 1 && near(last + 1, last)) [last, grown] = [last + 1, true]
  }
  const { from, to } = paddedExtent(dated[first]!, shortest < openTo ? Math.max(dated[last]!, shortest) : dated[last]!)
  const span = { from: Math.max(seen.from, from), to: Math.min(seen.to, to) }
  if ((span.to - span.from) * times > seen.to - seen.from) return null
  const apart = dated.filter((_, i) => i < first || i > last)
  return apart.some((day, i) => apart[i + together]! - day <= span.to - span.from) ? null : span
}

/** What is seen once an event from `first` to the day before `last` came into its middle; all of “last year” does, although a month was seen. */
export function broughtTo(seen: Span, first: DayNumber, last: DayNumber, limits: Span): Span {
  const isOpen = first === openFrom || last > openTo
  const whole = isOpen ? seen : paddedExtent(first, last - 1)
  if (whole.to - whole.from <= seen.to - seen.from) return centred(seen, first === openFrom ? last - 1 : first, limits)
  return { from: Math.max(limits.from, whole.from), to: Math.min(limits.to, whole.to) }
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
