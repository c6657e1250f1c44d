import { fails, type Passing } from './filter.ts'
import type { SituationIndex } from './index-situation.ts'

const askOfEvents = fails.time | fails.kind | fails.status

/**
 * How many places are left out for nothing but that no event is told of them: they are only named, and days, kinds or statuses are asked for, which are
 * questions about what happened. 0 where none of these is asked.
 */
export function eventlessLeftOut({ places, mentionsFrom, eventsFrom }: SituationIndex, { mentions }: Passing): number {
  let count = 0
  for (let p = 0; p < places.length; p++) {
    let isOnlyNamed = true
    let isKeptOut = false
    for (let m = mentionsFrom[p]!; m < mentionsFrom[p + 1]! && isOnlyNamed; m++) {
      isOnlyNamed = eventsFrom[m] === eventsFrom[m + 1] && mentions[m] !== 0
      if ((mentions[m]! & ~askOfEvents) === 0) isKeptOut = true
    }
    if (isOnlyNamed && isKeptOut) count++
  }
  return count
}
