import { boundsAround } from '../../geometry/bounds.ts'
import { distanceKm, leastProduct, onSphere } from '../../geometry/great-circle.ts'
import type { BoundingBox } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { isArea } from './overlay.ts'
import type { Scenes } from './scenes.ts'

/** One story's places lie within about this of each other. */
const storyKm = 900
/** An area broader than this says too little about where to look; its label point stands for it. */
const broadKm = 1400

/**
 * What the map shows first: the region where most happened, not the whole world that is mentioned. Where no region has half of it, there are
 * many stories, and all of their places are shown.
 * Where nothing happened, the region that is most spoken of. Null when there is nothing to show.
 */
export function startView(places: readonly PlaceView[], scenes: Scenes): BoundingBox | null {
  const passing = places.filter(view => view.passes)
  const staged = passing.filter(view => scenes.has(view.place.id))
  const shown = staged.length > 0 ? staged : passing
  const weight = (view: PlaceView) => (staged.length > 0 ? scenes.get(view.place.id)! : view.mentions) * (precise(view) ? 1.5 : 1)
  const weights = Float64Array.from(shown, weight)
  const hearts = Int32Array.from(weights.keys())
    .sort((a, b) => weights[b]! - weights[a]! || a - b)
    .subarray(0, 200)
  // Two hundred times ten thousand places are asked how near they are: by their products on the unit sphere that is 10 ms.
  const points = new Float64Array(shown.length * 3)
  shown.forEach((view, i) => {
    points.set(onSphere(view.place.properties.labelPoint), i * 3)
  })
  const least = leastProduct(storyKm)
  let best: PlaceView[] = []
  let most = 0
  for (const heart of hearts) {
    const [x, y, z] = onSphere(shown[heart]!.place.properties.labelPoint)
    const isNear = (i: number) => x * points[i * 3]! + y * points[i * 3 + 1]! + z * points[i * 3 + 2]! >= least
    let sum = 0
    for (let i = 0; i < weights.length; i++) if (isNear(i)) sum += weights[i]!
    if (sum <= most) continue
    best = shown.filter((_, i) => isNear(i))
    most = sum
  }
  const all = weights.reduce((sum, one) => sum + one, 0)
  return framed((most * 2 < all ? shown : best).map(boxOf))
}

/** What shows each of several stories: where most of each happened, however far apart. Null when there is nothing to show. */
export function viewOfEach(stories: readonly (readonly PlaceView[])[], scenes: Scenes): BoundingBox | null {
  return framed(stories.map(places => startView(places, scenes)).filter(box => box !== null))
}

/** Less than so many degrees are left out of a box that is all but the whole world. */
const leftOut = 72
/** Where atlases cut the world: through the Bering Strait. */
const cut = -169

/** The box round others. Of places all over the world the shortest lies across the Pacific as soon as one island is named; the world is cut as in an atlas. */
export function framed(boxes: readonly BoundingBox[]): BoundingBox | null {
  const box = boundsAround(boxes)
  if (!box) return null
  const [west, south, east, north] = box
  const across = east >= west ? east - west : east + 360 - west
  return across > 360 - leftOut ? [cut, south, cut - 1e-6, north] : box
}

const precise = (view: PlaceView): boolean => !isArea(view)

/** A place's own box, that of “30 km north of Kharkiv” among them; an area too broad to frame is its label point. */
export function boxOf({ place }: Pick<PlaceView, 'place'>): BoundingBox {
  const { labelPoint, precision } = place.properties
  const [lng, lat] = labelPoint
  const point: BoundingBox = [lng, lat, lng, lat]
  if ((precision !== 'area' && precision !== 'relative') || !place.bbox) return point
  const [west, south, east, north] = place.bbox
  const across = distanceKm([west, (south + north) / 2], [east, (south + north) / 2])
  return Math.max(across, distanceKm([lng, south], [lng, north])) > broadKm || west > east ? point : place.bbox
}
