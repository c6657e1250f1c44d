import { bearing, distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { Scenes } from './scenes.ts'

/** A place with events that the map's view does not hold, and the way there. */
export interface Elsewhere {
  view: PlaceView
  km: number
  /** Degrees clockwise from north. */
  bearing: number
}

/**
 * Of the places out of view those where something happened: those of the selected event first, then the nearest. The first `most` of them with the way
 * there, and how many there are in all. Of one name close together, as rows of a table give a town's positions, the first alone is named.
 */
export function outOfView(
  unseen: readonly PlaceView[],
  centre: LngLat,
  first: ReadonlySet<string>,
  scenes: Scenes,
  most: number,
): { nearest: Elsewhere[]; all: number } {
  let all = 0
  const nearest: (Omit<Elsewhere, 'bearing'> & { first: boolean })[] = []
  for (const view of unseen) {
    const { id, labelPoint } = view.place.properties
    if (!view.passes || !(scenes.has(id) || first.has(id))) continue
    all++
    const one = { view, km: distanceKm(centre, labelPoint), first: first.has(id) }
    const isBefore = (other: typeof one) => (one.first === other.first ? one.km < other.km : one.first)
    const same = nearest.findIndex(other => isSameTown(view, other.view))
    if (same >= 0) {
      if (!isBefore(nearest[same]!)) continue
      nearest.splice(same, 1)
    }
    const at = nearest.findIndex(isBefore)
    if (at === -1 && nearest.length === most) continue
    nearest.splice(at === -1 ? nearest.length : at, 0, one)
    if (nearest.length > most) nearest.pop()
  }
  return { nearest: nearest.map(({ view, km }) => ({ view, km, bearing: bearing(centre, view.place.properties.labelPoint) })), all }
}

function isSameTown({ place: { properties: one } }: PlaceView, { place: { properties: other } }: PlaceView): boolean {
  return one.name === other.name && distanceKm(one.labelPoint, other.labelPoint) < closeKm
}

const closeKm = 50

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
