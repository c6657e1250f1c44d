import type { Situation } from '../schema.ts'
import { surenessOf } from './sureness.ts'

/**
 * The places as GeoJSON: those of the dataset, each with how surely it is meant as columns of its own. In a table of attributes the mentions,
 * which say it one by one, are a single cell.
 */
export function placesGeojson({ places }: Situation): string {
  const features = places.features.map(feature => {
    const { mentions, ...known } = feature.properties
    return { ...feature, properties: { ...known, ...surenessOf(mentions), mentions } }
  })
  return `${JSON.stringify({ ...places, features })}\n`
}
