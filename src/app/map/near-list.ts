import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { PlaceFeature } from '../../situation/schema.ts'

/** Whether an area holds a point, as far as its box tells. */
export function holdsPoint(place: PlaceFeature, [lng, lat]: LngLat): boolean {
  if (place.properties.precision !== 'area' || !place.bbox) return false
  const [west, south, east, north] = place.bbox
  return lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east)
}

/** Places by distance from the selected one, areas that hold it right after it; by mentions where none is selected. */
export function nearestFirst(places: readonly PlaceView[], centre: PlaceFeature | null): PlaceView[] {
  if (!centre) return [...places].sort((a, b) => b.mentions - a.mentions)
  const from = centre.properties.labelPoint
  const away = ({ place }: PlaceView) =>
    place.id === centre.id
      ? -1
      : holdsPoint(place, from)
        ? distanceKm(from, place.properties.labelPoint) / 100
        : distanceKm(from, place.properties.labelPoint)
  return [...places].sort((a, b) => away(a) - away(b))
}
