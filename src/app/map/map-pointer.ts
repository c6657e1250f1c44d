import type { LngLat, Map as MapLibre, Point } from 'maplibre-gl'
import { isCluster } from './group-places.ts'
import { nearestTarget, type Target } from './target.ts'

/** A pointer this near to a mark has it, in pixels. */
const grip = 16
/** A click has it from a little farther, a finger from farther still. */
const [clickGrip, fingerGrip] = [grip + 4, 26]

/** What a pointer finds. */
export interface UnderPointer {
  /** The marks and clusters in view. */
  targets(): readonly Target[]
  /** That of which the name is written there. */
  named(point: Point): Target | undefined
  /** The place whose shape or ring lies there. */
  shape(lngLat: LngLat): string | null
  hovered(): string | null
}

export interface PointerEvents {
  select(place: string): void
  openCluster(target: Target | null): void
  hover(place: string | null): void
}

/** A click and a pointer passing by have the mark or, for a click, the name under them; where there is none, the shape. */
export function watchPointer(map: MapLibre, under: UnderPointer, on: PointerEvents): void {
  map.on('click', ({ point, lngLat }) => {
    const reach = matchMedia('(pointer: coarse)').matches ? fingerGrip : clickGrip
    // A name is as good as its mark.
    const target = nearestTarget(under.targets(), point, reach) ?? under.named(point)
    if (target && isCluster(target.of)) return on.openCluster(target)
    const id = target?.id ?? under.shape(lngLat)
    if (id === null) on.openCluster(null)
    else on.select(id)
  })
  map.on('mousemove', ({ point, lngLat }) => {
    const target = nearestTarget(under.targets(), point, grip)
    const id = target ? (isCluster(target.of) ? null : target.id) : under.shape(lngLat)
    map.getCanvas().style.cursor = target || id !== null ? 'pointer' : ''
    if (id !== under.hovered()) on.hover(id)
  })
  map.on('mouseout', () => under.hovered() && on.hover(null))
}
