import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { PlaceProperties } from '../../situation/schema.ts'

/** A place for tests: `testPlace('a', [10, 50], { mentions: 3 })`. */
export function testPlace(
  id: string,
  labelPoint: LngLat,
  view: Partial<Omit<PlaceView, 'place'>> = {},
  properties: Partial<PlaceProperties> = {},
  bbox?: BoundingBox,
): PlaceView {
  return {
    place: {
      type: 'Feature',
      id,
      ...(bbox && { bbox }),
      geometry: { type: 'Point', coordinates: labelPoint },
      properties: {
        ...{ id, name: id.toUpperCase(), kind: 'settlement', feature: 'PPL', country: null, admin1: null, population: 0, gazetteers: {} },
        ...{ precision: 'exact', precisionWords: '', uncertaintyKm: 0, labelPoint, covers: [], mentions: [], ...properties },
      },
    },
    ...{
      passes: true,
      mentions: 1,
      allMentions: 1,
      events: 0,
      said: 0,
      apart: 0,
      apartStatus: null,
      kind: 'none',
      doubtful: false,
      confidence: 1,
      ...view,
    },
  }
}
