import { doubtfulBelow } from '../places/place.ts'
import { numbersOf } from './numbers-of.ts'
import type { PlaceFeature, PlaceMention, Situation } from './schema.ts'

/**
 * Two situations as one: articles read here and now beside those that were built before. The title is the first one's.
 * An article that is in both is taken from the first, with its mentions and events.
 */
export function joinSituations(first: Situation, second: Situation): Situation {
  const known = new Set(first.manifest.articles.map(article => article.id))
  const isNew = (article: string) => !known.has(article)
  const articles = [...first.manifest.articles, ...second.manifest.articles.filter(article => isNew(article.id))]
  const events = [...first.events, ...second.events.filter(event => isNew(event.article))]
  // Which of the new events the old articles tell too is not asked: that would need their texts read again.
  const present = new Set(events.map(event => event.id))
  const shared = [...(first.shared ?? []), ...(second.shared ?? []).filter(one => one.events.every(id => present.has(id)))]
  const places = joinPlaces(first.places.features, second.places.features, isNew)
  return {
    manifest: {
      ...first.manifest,
      ...numbersOf(articles, places, events),
      notes: [...first.manifest.notes, ...second.manifest.notes],
    },
    places: { type: 'FeatureCollection', features: places },
    events,
    ...(shared.length > 0 ? { shared } : {}),
  }
}

function joinPlaces(first: readonly PlaceFeature[], second: readonly PlaceFeature[], isNew: (article: string) => boolean): PlaceFeature[] {
  const joined = new Map(first.map(place => [place.id, place]))
  for (const place of second) {
    const mentions = place.properties.mentions.filter(mention => isNew(mention.article))
    if (mentions.length === 0) continue
    const there = joined.get(place.id)
    if (!there) joined.set(place.id, { ...place, properties: { ...place.properties, mentions } })
    else {
      // Where one reading says "somewhere in here", the place is no more exact for another having named it.
      const widest = place.properties.uncertaintyKm > there.properties.uncertaintyKm ? place : there
      const all = [...there.properties.mentions, ...mentions]
      joined.set(place.id, { ...widest, properties: { ...withoutRival(widest.properties), ...rivalIn(all, there, place), mentions: all } })
    }
  }
  return [...joined.values()]
}

function withoutRival({ instead: _, ...rest }: PlaceFeature['properties']): PlaceFeature['properties'] {
  return rest
}

/** A place stays disputed while no mention of it is sure; of two rivals the likelier stands. */
function rivalIn(mentions: readonly PlaceMention[], ...places: PlaceFeature[]): Pick<PlaceFeature['properties'], 'instead'> {
  if (mentions.some(({ confidence }) => confidence >= doubtfulBelow)) return {}
  const rivals = places.flatMap(({ properties: { instead } }) => instead ?? []).sort((a, b) => b.confidence - a.confidence)
  return rivals.length > 0 ? { instead: rivals[0] } : {}
}
