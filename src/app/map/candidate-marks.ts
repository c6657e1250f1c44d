import type { Feature, FeatureCollection } from 'geojson'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceFeature } from '../../situation/schema.ts'

/** A place the words may mean, as the small map draws it. */
export interface CandidateMark {
  lngLat: LngLat
  /** Its outline, where the map has one. */
  shape: PlaceFeature | null
  /** How far an area reaches, where that is known. */
  box: BoundingBox | null
  /** No point inside it is meant. */
  isArea: boolean
  /** Codes of the countries it is, of which the ground has the outlines. */
  countries: readonly string[]
}

/** What stands where: the outline of the chosen one, and a mark for each; of an area a plate, because a dot would be a point. */
export function candidateMarks(candidates: readonly CandidateMark[], chosen: number): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: candidates.flatMap(({ lngLat, shape, isArea }, i): Feature[] => [
      ...(shape && i === chosen ? [{ type: 'Feature' as const, geometry: shape.geometry as never, properties: { chosen: true } }] : []),
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [...lngLat] },
        properties: { chosen: i === chosen, form: isArea ? 'plate' : 'dot' },
      },
    ]),
  }
}
