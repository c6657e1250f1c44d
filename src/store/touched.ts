import { remember } from './memo.ts'
import { eventsOf, situationIndex } from './selectors.ts'
import type { Hover, View } from './store.ts'

/** What a hover touches, whatever it is on: rows, bars and chips show themselves by their id. */
export interface Touched {
  events: ReadonlySet<string>
  places: ReadonlySet<string>
}

const nothing: Touched = { events: new Set(), places: new Set() }

/** More events than this at one place would light up half the page. */
const most = 100

const touchedBy = remember((situation: View['situation'], hover: Hover | null): Touched => {
  const index = situationIndex({ situation })
  if (!index || !hover) return nothing
  if (hover.type === 'event') {
    const event = index.eventsById.get(hover.id)
    return { events: new Set([hover.id]), places: new Set(event?.places.filter(({ role }) => role !== 'named').map(({ place }) => place)) }
  }
  const m = hover.mention === null ? undefined : index.mentionNumber.get(hover.mention)
  const told =
    m === undefined
      ? eventsOf({ situation }, hover.id).map(({ id }) => id)
      : Array.from(index.mentionEvent.subarray(index.eventsFrom[m], index.eventsFrom[m + 1]), e => index.events[e]!.id)
  return { events: new Set(told.slice(0, most)), places: new Set([hover.id]) }
})

/**
 * A place touches its events, and an event its places; a mention only the events that its own words tell.
 * The same object while the hover is.
 */
export function touched(view: View): Touched {
  return touchedBy(view.situation, view.hover)
}
