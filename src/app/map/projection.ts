import type { LngLat } from '../../geometry/lng-lat.ts'
import type { Camera } from '../../store/store.ts'
import type { Size } from './camera.ts'
import { onWorld } from './group-places.ts'

/** Where a point of a world one wide stands on the container, in pixels; null: out of sight. */
export type Projection = (x: number, y: number, lngLat: LngLat) => [number, number] | null

/** The flat map, seen from straight above as ours is: of the copies of the world the nearest. */
export function flatProjection({ center, zoom, bearing }: Camera, { width, height }: Size): Projection {
  const world = 512 * 2 ** zoom
  const [x0, y0] = onWorld(center)
  const [cos, sin] = [Math.cos((bearing * Math.PI) / 180), Math.sin((bearing * Math.PI) / 180)]
  return (x, y) => {
    const east = x - x0
    const dx = (east - Math.round(east)) * world
    const dy = (y - y0) * world
    return [width / 2 + dx * cos + dy * sin, height / 2 + dy * cos - dx * sin]
  }
}
