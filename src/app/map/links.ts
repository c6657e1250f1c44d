import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { doubtfulBelow } from '../../places/place.ts'
import type { ArticleFile, PlaceFeature, SituationEvent } from '../../situation/schema.ts'
import type { Link } from './overlay.ts'

/**
 * From where the selected event happened to its other places: solid where it happened as well, dashed to where somebody is from or where it
 * was said. A place that is only named in the sentence is not joined.
 */
export function linksOf(event: SituationEvent | null, places: ReadonlyMap<string, PlaceFeature>): Link[] {
  const from = event?.places[0]
  const start = from && pointOf(places, from.place)
  if (!event || !from || !start) return []
  const links = new Map<string, Link>()
  for (const { place, role } of event.places.slice(1)) {
    const to = pointOf(places, place)
    if (!to || place === from.place || role === 'named') continue
    const kind = role === 'happened' ? 'happened' : 'other'
    if (links.get(place)?.kind !== 'happened') links.set(place, { from: start, to, kind })
  }
  return [...links.values()]
}

const pointOf = (places: ReadonlyMap<string, PlaceFeature>, id: string): LngLat | undefined => places.get(id)?.properties.labelPoint

/** A runner-up below this is no real rival. */
const rival = 0.1

/**
 * A thin line from a doubtful place to the one its words may mean instead, as far as the articles that name it are loaded. Only while no
 * mention of the place is sure.
 */
export function insteadOf(place: PlaceFeature | null, texts: Record<string, ArticleFile>): Link[] {
  if (!place || place.properties.mentions.some(({ confidence }) => confidence >= doubtfulBelow)) return []
  const from = place.properties.labelPoint
  const rivals = place.properties.mentions
    .flatMap(({ id, article }) => texts[article]?.mentions.find(mention => mention.id === id)?.runnersUp ?? [])
    .filter(({ place: other, confidence, lngLat }) => other !== place.id && confidence >= rival && distanceKm(from, lngLat) > 5)
    .sort((a, b) => b.confidence - a.confidence)
  return rivals.slice(0, 1).map(({ lngLat, name }) => ({ from, to: lngLat, kind: 'instead', name }))
}
