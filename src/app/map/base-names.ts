import type { Point } from 'geojson'
import type { Map as MapLibre } from 'maplibre-gl'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'

/** The basemap names no smaller town. */
const fewestPeople = 1000

/** What the basemap calls the towns of the articles: "Göteborg" is Gothenburg, and would stand beside its mark. */
export interface BaseNames {
  /** Looks for those not known yet among the tiles that are here; whether it found some. */
  learn(views: readonly PlaceView[]): boolean
  of(geonames: number): string | undefined
}

export function baseNames(map: Pick<MapLibre, 'getBounds' | 'getZoom' | 'querySourceFeatures'>): BaseNames {
  const known = new Map<number, string>()
  /** What was asked last, and where: a map that rests again as it was has no other answer. */
  let asked = ''
  return {
    learn(views) {
      const unknown = new Map<number, LngLat>()
      for (const { place } of views) {
        const { gazetteers, kind, population, labelPoint } = place.properties
        const id = kind === 'settlement' && population >= fewestPeople ? gazetteers.geonames : undefined
        if (id !== undefined && !known.has(id)) unknown.set(id, labelPoint)
      }
      const question = `${Math.floor(map.getZoom())} ${map.getBounds().toArray().flat().map(Math.round)} ${[...unknown.keys()]}`
      if (unknown.size === 0 || question === asked) return false
      asked = question
      // The tiles number their towns as GeoNames does. MapLibre asks by that number, and does not give it back: the place tells which it is.
      const found = map.querySourceFeatures('base', { sourceLayer: 'place', filter: ['match', ['id'], [...unknown.keys()], true, false] })
      for (const { geometry, properties } of found)
        known.set(nearest((geometry as Point).coordinates as LngLat, unknown), String(properties.n))
      return found.length > 0
    },
    of: geonames => known.get(geonames),
  }
}

function nearest([lng, lat]: LngLat, towns: ReadonlyMap<number, LngLat>): number {
  const far = ([, at]: [number, LngLat]) => (at[0] - lng) ** 2 + (at[1] - lat) ** 2
  return [...towns].reduce((best, one) => (far(one) < far(best) ? one : best))[0]
}
