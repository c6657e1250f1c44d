import type { Situation } from './schema.ts'

/** What passes a filter, by ids. */
export interface PassesBy {
  event(id: string): boolean
  mention(id: string): boolean
}

/**
 * The situation without what a filter leaves out, for export. An event that passes keeps all its places, also those named in it that
 * would not pass alone; a mention that stays says only which of the remaining events it belongs to.
 */
export function onlyPassing(situation: Situation, passes: PassesBy): Situation {
  const events = situation.events.filter(({ id }) => passes.event(id))
  const kept = new Set(events.map(({ id }) => id))
  const needed = new Set(events.flatMap(({ places }) => places.map(({ mention }) => mention)))
  const features = situation.places.features.flatMap(feature => {
    const mentions = feature.properties.mentions
      .filter(({ id }) => needed.has(id) || passes.mention(id))
      .map(mention => ({ ...mention, events: mention.events.filter(id => kept.has(id)) }))
    return mentions.length > 0 ? { ...feature, properties: { ...feature.properties, mentions } } : []
  })
  const shared = situation.shared?.filter(one => one.events.every(id => kept.has(id)))
  return { ...situation, places: { ...situation.places, features }, events, ...(shared && { shared }) }
}
