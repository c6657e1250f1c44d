import { LngLat as Corner, type Map as MapLibre, type MapOptions } from 'maplibre-gl'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { heldInWorld } from './camera.ts'
import type { WorldShape } from './map-stand.ts'

/** How far the map goes. MapLibre holds the globe; of the flat map it would never show less than fills the height, on a phone half of the world. */
export function mapReach(container: HTMLElement, shape: WorldShape): Required<Pick<MapOptions, 'minZoom' | 'transformConstrain'>> {
  if (shape === 'globe') return { minZoom: 0.5, transformConstrain: null }
  return {
    minZoom: -2,
    transformConstrain(at, to) {
      const { clientWidth: width, clientHeight: height } = container
      const { center, zoom } = heldInWorld(at.toArray() as LngLat, to, { width, height })
      return { center: new Corner(...center), zoom }
    },
  }
}

/** It has another shape now. */
export function reshape(map: MapLibre, shape: WorldShape): void {
  const { minZoom, transformConstrain } = mapReach(map.getContainer(), shape)
  map.setTransformConstrain(transformConstrain)
  map.setMinZoom(minZoom)
  map.setProjection({ type: shape })
}
