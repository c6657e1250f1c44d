import { none, type SituationIndex } from './index-situation.ts'
import type { PlaceView } from './place-views.ts'
import type { SituationEvent } from './schema.ts'

export const sorts = ['time', 'place', 'doubt'] as const
/** `time`: earliest first, undated last. `place`: by the place's name. `doubt`: the least sure first. */
export type Sort = (typeof sorts)[number]

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

/** Events in the order of the list. Ties are in reading order, so that the order never jumps. */
export function sortEvents(index: SituationIndex, events: readonly SituationEvent[], by: Sort): SituationEvent[] {
  const { eventNumber, eventDated, eventFrom, eventTo, eventArticle, placesFrom, eventPlace, eventPlaceConfidence } = index
  const numbers = Int32Array.from(events, event => eventNumber.get(event.id)!)
  const reading = (a: number, b: number) => eventArticle[a]! - eventArticle[b]! || index.events[a]!.span.start - index.events[b]!.span.start
  const place = (e: number) => (placesFrom[e]! < placesFrom[e + 1]! ? eventPlace[placesFrom[e]!]! : none)
  const rank = by === 'place' ? ranksByName(index) : null
  const confidence = (e: number) => (placesFrom[e]! < placesFrom[e + 1]! ? eventPlaceConfidence[placesFrom[e]!]! : 0)
  numbers.sort((a, b) => {
    if (by === 'place') {
      const [p, q] = [place(a), place(b)]
      return (p === none ? 1 : 0) - (q === none ? 1 : 0) || (p === none ? 0 : rank![p]! - rank![q]!) || reading(a, b)
    }
    if (by === 'doubt') return confidence(a) - confidence(b) || reading(a, b)
    return (
      eventDated[b]! - eventDated[a]! ||
      (eventDated[a] === 0 ? 0 : eventFrom[a]! - eventFrom[b]! || eventTo[a]! - eventTo[b]!) ||
      reading(a, b)
    )
  })
  return Array.from(numbers, e => index.events[e]!)
}

/** Places in the order of the list; by time they go by how much is said of them, most first. */
export function sortPlaces(places: readonly PlaceView[], by: Sort): PlaceView[] {
  const byName = (a: PlaceView, b: PlaceView) => collator.compare(a.place.properties.name, b.place.properties.name)
  return [...places].sort((a, b) => {
    if (by === 'place') return byName(a, b)
    if (by === 'doubt') return a.confidence - b.confidence || byName(a, b)
    return b.mentions - a.mentions || b.events - a.events || byName(a, b)
  })
}

const ranks = new WeakMap<SituationIndex, Int32Array>()

/** Each place's rank by name, made once: comparing names in every comparison of a sort is slow. */
function ranksByName(index: SituationIndex): Int32Array {
  let ranked = ranks.get(index)
  if (!ranked) {
    const order = index.places
      .map((_, p) => p)
      .sort((a, b) => collator.compare(index.places[a]!.properties.name, index.places[b]!.properties.name))
    ranked = new Int32Array(order.length)
    for (let rank = 0; rank < order.length; rank++) ranked[order[rank]!] = rank
    ranks.set(index, ranked)
  }
  return ranked
}
