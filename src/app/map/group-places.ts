import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import { markKinds } from './map-colours.ts'

/** Places that stand too near to one another to be told apart at this zoom. */
export interface Cluster {
  id: string
  lngLat: LngLat
  members: PlaceView[]
  /** How many members of each kind, in the order of `markKinds`. */
  counts: number[]
}

export interface Grouped {
  /** Places with a mark of their own; those the filter leaves out are among them, faded. */
  singles: PlaceView[]
  clusters: Cluster[]
}

/** Two marks nearer than this would overlap. */
const reach = 30
/** A faded mark gives way to anything this near. */
const fadedReach = 22
const tileSize = 512

/** Where a point lies on the flat world map at a zoom, in pixels. */
export function pixelsAt([lng, lat]: LngLat, zoom: number): [number, number] {
  const world = tileSize * 2 ** zoom
  const sin = Math.sin((Math.max(-85.05, Math.min(85.05, lat)) * Math.PI) / 180)
  return [(lng / 360 + 0.5) * world, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world]
}

/**
 * Joins neighbours into clusters, the most mentioned first, so that the same places give the same clusters wherever the map stands.
 * The kept place (the selected one) is never put in a cluster. What the filter leaves out is not counted, and gives way where it would overlap.
 */
export function groupPlaces(places: readonly PlaceView[], zoom: number, keep: string | null): Grouped {
  const passing = places.filter(view => view.passes).sort(mostMentionedFirst)
  const at = new Map(places.map(view => [view, pixelsAt(view.place.properties.labelPoint, zoom)] as const))
  const waiting = new Cells<PlaceView>(reach)
  for (const view of passing) if (view.place.id !== keep) waiting.add(at.get(view)!, view)

  const singles: PlaceView[] = []
  const clusters: Cluster[] = []
  const drawn = new Cells<true>(fadedReach)
  const taken = new Set<PlaceView>()
  for (const view of passing) {
    if (taken.has(view)) continue
    const here = at.get(view)!
    const near = view.place.id === keep ? [] : waiting.near(here, reach).filter(other => !taken.has(other))
    const members = near.length > 1 ? near.sort(mostMentionedFirst) : [view]
    for (const member of members) taken.add(member)
    if (members.length === 1) {
      singles.push(view)
      drawn.add(here, true)
    } else {
      const cluster = makeCluster(members)
      clusters.push(cluster)
      drawn.add(pixelsAt(cluster.lngLat, zoom), true)
    }
  }
  for (const view of places) {
    if (view.passes) continue
    const here = at.get(view)!
    if (view.place.id !== keep && drawn.near(here, fadedReach).length > 0) continue
    singles.push(view)
    drawn.add(here, true)
  }
  return { singles, clusters }
}

function mostMentionedFirst(a: PlaceView, b: PlaceView): number {
  return b.mentions - a.mentions || (a.place.id < b.place.id ? -1 : a.place.id > b.place.id ? 1 : 0)
}

/** Stands in the middle of its members; those of a country in the Pacific may lie on both sides of ±180. */
function makeCluster(members: PlaceView[]): Cluster {
  const first = members[0]!.place.properties.labelPoint
  let [lng, lat] = [0, 0]
  for (const member of members) {
    const point = member.place.properties.labelPoint
    lng += point[0] + 360 * Math.round((first[0] - point[0]) / 360)
    lat += point[1]
  }
  const counts = markKinds.map(kind => members.filter(member => member.kind === kind).length)
  const middle = lng / members.length
  return { id: `cluster:${members[0]!.place.id}`, lngLat: [((middle + 540) % 360) - 180, lat / members.length], members, counts }
}

/** A grid of square cells, for asking what lies near without asking everything. */
class Cells<T> {
  private readonly cells = new Map<string, { x: number; y: number; value: T }[]>()
  private readonly size: number

  constructor(size: number) {
    this.size = size
  }

  add([x, y]: [number, number], value: T): void {
    const key = `${Math.floor(x / this.size)} ${Math.floor(y / this.size)}`
    const cell = this.cells.get(key)
    if (cell) cell.push({ x, y, value })
    else this.cells.set(key, [{ x, y, value }])
  }

  near([x, y]: [number, number], radius: number): T[] {
    const [column, row] = [Math.floor(x / this.size), Math.floor(y / this.size)]
    const found: T[] = []
    for (let i = column - 1; i <= column + 1; i++)
      for (let j = row - 1; j <= row + 1; j++)
        for (const entry of this.cells.get(`${i} ${j}`) ?? []) if (Math.hypot(entry.x - x, entry.y - y) <= radius) found.push(entry.value)
    return found
  }
}
