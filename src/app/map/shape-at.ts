import type { MultiPolygon, Polygon } from 'geojson'
import { distanceKm } from '../../geometry/great-circle.ts'
import { holdsPoint } from '../../geometry/holds-point.ts'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { holds } from './camera.ts'
import type { Grouped } from './group-places.ts'
import { isRinged, kmOfPixels, leastRing, wideRing } from './overlay.ts'

/**
 * Whose ground a point lies on, where no mark has it: that of a relative place's shape, or of a ring lying on one, the smallest of
 * them. What holds the whole view is no mark in it, and faded ground is nobody's.
 */
export function shapeAt(point: LngLat, { shapes, singles }: Grouped, zoom: number, view: BoundingBox): PlaceView | null {
  const pixel = kmOfPixels(1, point[1], zoom)
  let best: PlaceView | null = null
  for (const one of [...shapes, ...singles.filter(isRinged)]) {
    const { bbox, geometry, properties } = one.place
    const { uncertaintyKm, labelPoint, precision } = properties
    if (!one.passes || (best && best.place.properties.uncertaintyKm <= uncertaintyKm)) continue
    if (precision === 'relative' ? bbox && holds(bbox, view) : uncertaintyKm > wideRing * pixel) continue
    if (
      precision === 'relative'
        ? geometry.type.endsWith('Polygon') && holdsPoint(geometry as Polygon | MultiPolygon, point)
        : distanceKm(point, labelPoint) < Math.max(uncertaintyKm, leastRing * pixel)
    )
      best = one
  }
  return best
}
