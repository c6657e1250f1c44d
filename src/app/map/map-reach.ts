import { LngLat as Corner, type Map as MapLibre, type MapOptions } from 'maplibre-gl'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { heldInWorld } from './camera.ts'
import type { WorldShape } from './map-stand.ts'

/**
 * How far the map goes. MapLibre holds the globe, which is a third as wide as the flat world at the same zoom: no farther than it is a globe and not
 * a ball with marks. Of the flat map it would never show less than fills the height, on a phone half of the world.
 */
export function mapReach(container: HTMLElement, shape: WorldShape): Required<Pick<MapOptions, 'minZoom' | 'transformConstrain'>> {
  if (shape === 'globe') return { minZoom: smallestGlobe(container.clientWidth, container.clientHeight), transformConstrain: null }
  return {
    minZoom: -2,
    transformConstrain(at, to) {
      const { clientWidth: width, clientHeight: height } = container
      const { center, zoom } = heldInWorld(at.toArray() as LngLat, to, { width, height })
      return { center: new Corner(...center), zoom }
    },
  }
}

/** Where it takes seven tenths of the map across. */
const smallestGlobe = (width: number, height: number): number => Math.max(0, Math.log2((0.7 * Math.min(width, height) * Math.PI) / 512))

/** From how far out the flat map came when it became a globe, which does not go so far. */
const cameFrom = new WeakMap<MapLibre, { flat: number; globe: number }>()

/** It has another shape now. One that was a globe, and was not led anywhere, shows as much as it did before. */
export function reshape(map: MapLibre, shape: WorldShape): void {
  const { minZoom, transformConstrain } = mapReach(map.getContainer(), shape)
  const flat = map.getZoom()
  map.setTransformConstrain(transformConstrain)
  map.setMinZoom(minZoom)
  map.setProjection({ type: shape })
  const came = cameFrom.get(map)
  if (shape === 'globe') cameFrom.set(map, { flat, globe: map.getZoom() })
  else if (came && came.globe === flat) map.setZoom(came.flat)
}
