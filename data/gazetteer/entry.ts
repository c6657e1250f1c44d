import type { NameKind } from '../../src/places/gazetteer.ts'
import type { AreaGeometry } from '../../src/places/gazetteer-format.ts'
import type { PlaceKind } from '../../src/places/place.ts'

/** One place on its way into the index, before it has a row number. */
export interface Entry {
  id: string
  name: string
  kind: PlaceKind
  feature: string
  country: string | null
  population: number
  lng: number
  lat: number
  /** GeoNames codes of the regions it lies in: `US.TX`, `US.TX.201`. */
  admin1: string | null
  admin2: string | null
  uncertaintyKm: number | null
  bbox: [number, number, number, number] | null
  geometry: AreaGeometry | null
  covers: string[]
  names: [string, NameKind][]
  /** Which of several namesakes is meant first, before any context is known: about the logarithm of how much is written about it. */
  weight: number
}

export function entry(given: Partial<Entry> & Pick<Entry, 'id' | 'name' | 'kind' | 'feature' | 'lng' | 'lat' | 'weight'>): Entry {
  return {
    country: null,
    population: 0,
    admin1: null,
    admin2: null,
    uncertaintyKm: null,
    bbox: null,
    geometry: null,
    covers: [],
    names: [],
    ...given,
  }
}
