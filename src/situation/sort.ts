import { siteRow } from './event-place.ts'
import { none, openFrom, type SituationIndex } from './index-situation.ts'
import type { PlaceView } from './place-views.ts'

export const sorts = ['time', 'place', 'doubt'] as const
/** `time`: earliest first, undated last. `place`: by the place's name. `doubt`: the least sure first. */
export type Sort = (typeof sorts)[number]

/** Names in order, whatever their accents. */
export const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

interface Orders {
  /** The numbers of all events in each order. */
  events: Partial<Record<Sort, Int32Array>>
  /** Each place's rank by name. */
  places: Int32Array
}

const known = new WeakMap<SituationIndex, Orders>()

function ordersOf(index: SituationIndex): Orders {
  let orders = known.get(index)
  if (!orders) {
    const names = index.places.map(({ properties }) => properties.name)
    const sorted = names.map((_, p) => p).sort((a, b) => collator.compare(names[a]!, names[b]!) || a - b)
    const ranks = new Int32Array(sorted.length)
    for (let rank = 0; rank < sorted.length; rank++) ranks[sorted[rank]!] = rank
    orders = { events: {}, places: ranks }
    known.set(index, orders)
  }
  return orders
}

/**
 * The numbers of the events that pass (a mask of 0), in the order of the list. All events are put in order once; after that a filter only
 * picks. Ties are in reading order, so that the order never jumps. `among`: a 1 for each event that may be there.
 */
export function sortEvents(index: SituationIndex, masks: Uint16Array, by: Sort, among: Uint8Array | null = null): Int32Array {
  const orders = ordersOf(index)
  orders.events[by] ??= orderOf(index, by, orders.places)
  const order = orders.events[by]
  const sorted = new Int32Array(order.length)
  let count = 0
  for (let i = 0; i < order.length; i++) {
    const e = order[i]!
    if (masks[e] === 0 && (!among || among[e] === 1)) sorted[count++] = e
  }
  return sorted.subarray(0, count)
}

function orderOf(index: SituationIndex, by: Sort, ranks: Int32Array): Int32Array {
  const { eventDated, eventFrom, eventTo, eventArticle, eventPlace, eventPlaceConfidence } = index
  const starts = Int32Array.from(index.events, event => event.span.start)
  const reading = (a: number, b: number) => eventArticle[a]! - eventArticle[b]! || starts[a]! - starts[b]!
  // An event that is nowhere comes last by place and first by doubt.
  const sites = by === 'time' ? null : Int32Array.from(index.events, (_, e) => siteRow(index, e))
  const rank = (e: number) => (sites![e] === none ? ranks.length : ranks[eventPlace[sites![e]!]!]!)
  const confidence = (e: number) => (sites![e] === none ? 0 : eventPlaceConfidence[sites![e]!]!)
  // "Before 3 March" has no beginning; it stands where its end does.
  const begins = (e: number) => (eventFrom[e] === openFrom ? eventTo[e]! : eventFrom[e]!)
  return Int32Array.from(index.events.keys()).sort((a, b) => {
    if (by === 'place') return rank(a) - rank(b) || reading(a, b)
    if (by === 'doubt') return confidence(a) - confidence(b) || reading(a, b)
    return (
      eventDated[b]! - eventDated[a]! || (eventDated[a] === 0 ? 0 : begins(a) - begins(b) || eventTo[a]! - eventTo[b]!) || reading(a, b)
    )
  })
}

/** Places in the order of the list; by time they go by how much is said of them, most first. */
export function sortPlaces(index: SituationIndex, places: readonly PlaceView[], by: Sort): PlaceView[] {
  const ranks = ordersOf(index).places
  const rank = (view: PlaceView) => ranks[index.placeNumber.get(view.place.id)!]!
  const byRank = places
    .map(view => ({ view, rank: rank(view) }))
    .sort((a, b) => {
      const [p, q] = [a.view, b.view]
      if (by === 'doubt') return p.confidence - q.confidence || a.rank - b.rank
      if (by === 'time') return q.mentions - p.mentions || q.events - p.events || a.rank - b.rank
      return a.rank - b.rank
    })
  return byRank.map(({ view }) => view)
}
