import type { PlaceFeature, Situation } from '../../situation/schema.ts'

/** A situation on its way from the worker: an outline that the page has by now is left out. */
export type SentSituation = Omit<Situation, 'places'> & {
  places: { type: 'FeatureCollection'; features: (PlaceFeature | Omit<PlaceFeature, 'geometry'>)[] }
}

/** The outlines that went from the worker to the page, by place. Each side keeps its own list, from the worker's beginning on. */
export type SentOutlines = Map<string, PlaceFeature['geometry']>

/**
 * What is left to send of a situation. Its areas' outlines are half of its weight, an object for each corner, and while articles are read they
 * would go to the page again with every situation that is told.
 */
export function withoutSentOutlines(situation: Situation, sent: SentOutlines): SentSituation {
  const features = situation.places.features.map(place => {
    const { geometry, ...rest } = place
    if (geometry.type === 'Point') return place
    // A place made from others has its outline from the first article that tells it, which may be another now.
    if (sent.get(place.id) === geometry) return rest
    sent.set(place.id, geometry)
    return place
  })
  return { ...situation, places: { type: 'FeatureCollection', features } }
}

/** The whole situation again. */
export function withSentOutlines(situation: SentSituation, sent: SentOutlines): Situation {
  const features = situation.places.features.map((place): PlaceFeature => {
    if ('geometry' in place) {
      if (place.geometry.type !== 'Point') sent.set(place.id, place.geometry)
      return place
    }
    // In the order in which a feature is written.
    const { properties, ...head } = place
    return { ...head, geometry: sent.get(place.id)!, properties }
  })
  return { ...situation, places: { type: 'FeatureCollection', features } }
}
