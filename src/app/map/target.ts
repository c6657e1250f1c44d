import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { type Cluster, isCluster } from './group-places.ts'

/** One thing a pointer or the keyboard can get hold of. */
export interface Target {
  id: string
  lngLat: LngLat
  /** On the container, in pixels. */
  x: number
  y: number
  /** A place, or several that stand too near. */
  of: PlaceView | Cluster
}

/** The nearest to a point of the container, if it is nearer than `reach`. */
export function nearestTarget(targets: readonly Target[], { x, y }: { x: number; y: number }, reach: number): Target | null {
  let best: Target | null = null
  let nearest = reach
  for (const target of targets) {
    const away = Math.hypot(target.x - x, target.y - y)
    if (away < nearest) [best, nearest] = [target, away]
  }
  return best
}

/** The mark of a place, or the cluster that holds it. */
export const targetOf = (targets: readonly Target[], place: string): Target | undefined =>
  targets.find(({ id, of }) => id === place || (isCluster(of) && of.members.some(member => member.place.id === place)))

/** The most mentioned first. */
export function byMentions(targets: readonly Target[]): Target[] {
  const mentions = new Map(targets.map(target => [target, mentionsOf(target)]))
  return [...targets].sort((a, b) => mentions.get(b)! - mentions.get(a)!)
}

const mentionsOf = ({ of }: Target): number => (isCluster(of) ? of.members.reduce((sum, member) => sum + member.mentions, 0) : of.mentions)
