import { distanceKm } from '../../geometry/great-circle.ts'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { Camera } from '../../store/store.ts'
import { holds, type Size } from './camera.ts'
import { onWorld, positionsOf } from './group-places.ts'

/** Farther round the globe than this is out of sight. */
export const horizonKm = 8500

/**
 * The places whose marks stand in a view of the flat map, `margin` pixels round it included, and the areas that hold all of it.
 * It asks where they are and not how they are drawn, so that it stays the same while a filter moves.
 */
export function placesInView(
  places: readonly PlaceView[],
  { center, zoom, bearing }: Camera,
  { width, height }: Size,
  bounds: BoundingBox,
  margin = 12,
): Set<string> {
  const { xs, ys } = positionsOf(places)
  const world = 512 * 2 ** zoom
  const [x, y] = onWorld(center)
  const [cos, sin] = [Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180)]
  const [across, down] = [width / 2 + margin, height / 2 + margin]
  const seen = new Set<string>()
  for (let i = 0; i < places.length; i++) {
    const east = xs[i]! - x
    // The nearest copy of the world.
    const dx = (east - Math.round(east)) * world
    const dy = (ys[i]! - y) * world
    const { place } = places[i]!
    if ((Math.abs(dx * cos + dy * sin) < across && Math.abs(dy * cos - dx * sin) < down) || (place.bbox && holds(place.bbox, bounds)))
      seen.add(place.id)
  }
  return seen
}

/** On the globe: what is this side of the horizon and, where it is projected, in the view. */
export function placesOnGlobe(
  places: readonly PlaceView[],
  centre: LngLat,
  inside: (lngLat: LngLat) => boolean,
  bounds: BoundingBox,
): Set<string> {
  const seen = new Set<string>()
  for (const { place } of places) {
    const { labelPoint } = place.properties
    if ((distanceKm(centre, labelPoint) < horizonKm && inside(labelPoint)) || (place.bbox && holds(place.bbox, bounds))) seen.add(place.id)
  }
  return seen
}
