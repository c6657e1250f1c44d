import type { SharedEvent, Situation } from './schema.ts'

const byShared = new WeakMap<SharedEvent[], ReadonlyMap<string, SharedEvent>>()
const none: ReadonlyMap<string, SharedEvent> = new Map()

/** For each report of an event that several articles tell, that event: `sharedByEvent(situation).get('e1')?.sources` is how many tell it. */
export function sharedByEvent({ shared }: Pick<Situation, 'shared'>): ReadonlyMap<string, SharedEvent> {
  if (!shared) return none
  let index = byShared.get(shared)
  if (!index) {
    index = new Map(shared.flatMap(one => one.events.map(event => [event, one] as const)))
    byShared.set(shared, index)
  }
  return index
}
