import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceFeature, SituationEvent } from '../../situation/schema.ts'
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

/**
 * From a selected relative place to what it leans on, as far as that is on the map. A border leans on whole countries, whose plates stand
 * far from it: only its town is joined.
 */
export function leaningOf(place: PlaceFeature | null, places: ReadonlyMap<string, PlaceFeature>): Link[] {
  const { relation, leansOn = [] } = place?.properties.relative ?? {}
  return leansOn.flatMap(({ place: base }) => {
    const to = relation === 'border' && places.get(base)?.properties.precision === 'area' ? undefined : pointOf(places, base)
    return to ? [{ from: place!.properties.labelPoint, to, kind: 'leans' as const }] : []
  })
}

const pointOf = (places: ReadonlyMap<string, PlaceFeature>, id: string): LngLat | undefined => places.get(id)?.properties.labelPoint
