import { bearing, distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'

/** A place with events that the map's view does not hold, and the way there. */
export interface Elsewhere {
  view: PlaceView
  km: number
  /** Degrees clockwise from north. */
  bearing: number
}

/** Places where something happened, out of view: those of the selected event first, then the nearest. */
export function outOfView(
  places: readonly PlaceView[],
  inView: ReadonlySet<string>,
  centre: LngLat,
  first: ReadonlySet<string>,
  scenes: ReadonlyMap<string, number>,
): Elsewhere[] {
  return places
    .filter(view => view.passes && (scenes.has(view.place.id) || first.has(view.place.id)) && !inView.has(view.place.id))
    .map(view => {
      const to = view.place.properties.labelPoint
      return { view, km: distanceKm(centre, to), bearing: bearing(centre, to) }
    })
    .sort((a, b) => Number(first.has(b.view.place.id)) - Number(first.has(a.view.place.id)) || a.km - b.km)
}

/** A distance as one says it: `roundKm(6873)` is 6,900; near ones to the kilometre. */
export function roundKm(km: number): number {
  if (km < 100) return Math.round(km)
  const power = 10 ** (Math.floor(Math.log10(km)) - 1)
  return Math.round(km / power) * power
}

const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const
export type Direction = (typeof directions)[number]

/** `compass(100)` is E. */
export const compass = (degrees: number): Direction => directions[Math.round((((degrees % 360) + 360) % 360) / 45) % 8]!
