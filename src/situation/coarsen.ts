import type { LngLat } from '../geometry/lng-lat.ts'
import type { PlaceFeature, Situation } from './schema.ts'

/** A degree of latitude, about. */
const kmPerDegree = 111.32

/**
 * The situation with positions made coarser, for publishing what should not be found to the metre: every point goes to the middle of
 * a cell of so many kilometres and becomes a *somewhere in here* that is wide enough to hold where it was. Areas and relative places larger than that stay.
 * Names, quotations and times are untouched, and a name can be looked up: that is for the person who publishes to weigh.
 */
export function coarsenSituation(situation: Situation, km: number): Situation {
  return { ...situation, places: { ...situation.places, features: situation.places.features.map(feature => coarsened(feature, km)) } }
}

function coarsened(feature: PlaceFeature, km: number): PlaceFeature {
  const { properties } = feature
  if ((properties.precision === 'area' || properties.precision === 'relative') && properties.uncertaintyKm >= km) return feature
  const labelPoint = middleOfCell(properties.labelPoint, km)
  // From the middle of a cell to its corner, and as far again as the place was uncertain itself.
  const uncertaintyKm = Math.ceil(km * Math.SQRT1_2 + properties.uncertaintyKm)
  const { bbox: _, ...rest } = feature
  const { relative: __, ...known } = properties
  return {
    ...rest,
    geometry: { type: 'Point', coordinates: [...labelPoint] },
    properties: {
      ...known,
      labelPoint,
      uncertaintyKm,
      gazetteers: {},
      precision: 'within',
      precisionWords: `The position was made coarser for publishing: somewhere within ${uncertaintyKm} km.`,
    },
  }
}

/** The middle of the cell a point lies in. Cells are as high as they are wide, in bands of latitude; at the poles one band ends. */
export function middleOfCell([lng, lat]: LngLat, km: number): LngLat {
  const high = km / kmPerDegree
  const band = Math.min(Math.floor((lat + 90) / high), Math.ceil(180 / high) - 1)
  const middle = Math.min(-90 + (band + 0.5) * high, 90)
  const wide = Math.min(360, high / Math.max(Math.cos((middle * Math.PI) / 180), 1e-6))
  const cells = Math.max(1, Math.floor(360 / wide))
  const width = 360 / cells
  const cell = Math.min(Math.floor((lng + 180) / width), cells - 1)
  return [round(-180 + (cell + 0.5) * width), round(middle)]
}

/** About ten metres: no finer than any cell. */
function round(degrees: number): number {
  return Number(degrees.toFixed(4)) + 0
}
