import type { Map as MapLibre } from 'maplibre-gl'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { Camera } from '../../store/store.ts'
import { nearestTo, type Size } from './camera.ts'
import { sameFeatures } from './group-places.ts'
import { horizonKm, placesInView, placesOnGlobe } from './in-view.ts'
import { boundsOf, cameraOf, centreOf, sizeOf, type WorldShape } from './map-stand.ts'
import type { MarkLayer } from './mark-layer.ts'
import { flatProjection, type Projection } from './projection.ts'
import type { Target } from './target.ts'

/** Knows where the marks stand and what is in view. */
export interface Lookout {
  /** Tells the marks where the map stands, if it has moved; `anew`: even if it has not. */
  stand(shape: WorldShape, anew?: boolean): void
  /** Takes down what stands in view, for pointer and keyboard, and which of the places are in view. */
  look(places: readonly PlaceView[], shape: WorldShape): void
  targets(): readonly Target[]
  /** The same set until other places are in view. */
  inView(): ReadonlySet<string>
}

export function keepLookout(map: MapLibre, marks: MarkLayer): Lookout {
  let targets: Target[] = []
  let inView: ReadonlySet<string> = new Set()
  let stoodAt = ''
  let lookedAt = ''
  let lookedFor: readonly PlaceView[] = []
  return {
    targets: () => targets,
    inView: () => inView,
    stand(shape, anew = false) {
      const [camera, size] = [cameraOf(map), sizeOf(map)]
      const key = standKey(camera, size, shape)
      if (key === stoodAt && !anew) return
      stoodAt = key
      const isFlat = shape === 'mercator'
      marks.moveTo({
        ...size,
        projection: isFlat ? flatProjection(camera, size) : roundProjection(map, camera.center),
        nextWorld: isFlat ? nextWorld(camera, size) : null,
        centre: { lngLat: camera.center, ...(isFlat ? { x: size.width / 2, y: size.height / 2 } : xy(map.project(camera.center))) },
        // On the globe marks move against one another with every push.
        scale: isFlat ? `${camera.zoom},${camera.bearing}` : key,
      })
    },
    look(places, shape) {
      targets = marks.inView().map(({ mark: { id, lngLat, of }, x, y }) => ({ id, lngLat, x, y, of }))
      const [camera, size] = [cameraOf(map), sizeOf(map)]
      // While only a filter moves, the same places are in view.
      const key = standKey(camera, size, shape)
      if (key === lookedAt && sameFeatures(lookedFor, places)) return
      lookedAt = key
      lookedFor = places
      const now = shape === 'globe' ? seenOnGlobe(map, places) : placesInView(places, camera, size, boundsOf(map))
      if (now.size !== inView.size || [...now].some(id => !inView.has(id))) inView = now
    },
  }
}

/** The same as long as the map has not moved. */
const standKey = ({ center, zoom, bearing }: Camera, { width, height }: Size, shape: WorldShape): string =>
  [...center, zoom, bearing, width, height, shape, devicePixelRatio].join()

/** From a mark to itself one world to the east; null where another world has no room in the view. */
function nextWorld({ zoom, bearing }: Camera, { width, height }: Size): [number, number] | null {
  const world = 512 * 2 ** zoom
  const turn = (bearing * Math.PI) / 180
  return world < Math.hypot(width, height) + 300 ? [world * Math.cos(turn), -world * Math.sin(turn)] : null
}

const xy = ({ x, y }: { x: number; y: number }) => ({ x, y })

const roundProjection =
  (map: MapLibre, centre: LngLat): Projection =>
  (_, __, lngLat) => {
    if (distanceKm(centre, lngLat) > horizonKm) return null
    const { x, y } = map.project(nearestTo(lngLat, centre[0]))
    return [x, y]
  }

function seenOnGlobe(map: MapLibre, places: readonly PlaceView[]): Set<string> {
  const { width, height } = sizeOf(map)
  const isInside = (lngLat: LngLat) => {
    const { x, y } = map.project(lngLat)
    return x > -12 && y > -12 && x < width + 12 && y < height + 12
  }
  return placesOnGlobe(places, centreOf(map), isInside, boundsOf(map))
}
