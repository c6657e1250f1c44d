import { type EventKind, eventKinds } from '../events/event.ts'
import type { Situation, SituationEvent } from './schema.ts'

const byPlace = new WeakMap<SituationEvent[], Map<string, SituationEvent[]>>()

/**
 * The events that happened at a place, in the order of the dataset. What was only planned, threatened, denied or said
 * did not happen anywhere, and a place that is merely an origin is not where it did.
 */
export function happenedAt(situation: Situation, place: string): readonly SituationEvent[] {
  let index = byPlace.get(situation.events)
  if (!index) {
    index = new Map()
    for (const event of situation.events) {
      if (event.status !== 'happened') continue
      for (const id of new Set(event.places.filter(at => at.role === 'happened').map(at => at.place))) {
        const there = index.get(id)
        if (there) there.push(event)
        else index.set(id, [event])
      }
    }
    byPlace.set(situation.events, index)
  }
  return index.get(place) ?? []
}

/** The kind that most of these events are of; between equals the one the table of kinds names first. Null without events. */
export function commonestKind(events: readonly SituationEvent[]): EventKind | null {
  let best: EventKind | null = null
  let most = 0
  for (const kind of eventKinds) {
    const n = events.filter(event => event.kind === kind).length
    if (n > most) [best, most] = [kind, n]
  }
  return best
}
