import type { DayNumber } from '../times/calendar.ts'
import { parseDay } from '../times/calendar.ts'
import { openFrom, openTo, type SituationIndex } from './index-situation.ts'

export interface DaysExtent {
  first: DayNumber
  last: DayNumber
}

/** The first and last day that anything dated or published lies on; open ends reach no further. Null without any day. */
export function daysExtent(index: SituationIndex): DaysExtent | null {
  let first = openTo
  let last = openFrom
  const widen = (day: number) => {
    if (day < first) first = day
    if (day > last) last = day
  }
  for (let e = 0; e < index.events.length; e++) {
    if (index.eventDated[e] === 0) continue
    if (index.eventFrom[e] !== openFrom) widen(index.eventFrom[e]!)
    if (index.eventTo[e] !== openTo) widen(index.eventTo[e]!)
  }
  for (const { published } of index.articles) {
    const day = published === null ? null : parseDay(published)
    if (day !== null) widen(day)
  }
  return first > last ? null : { first, last }
}
