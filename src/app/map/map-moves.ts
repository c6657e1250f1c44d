import * as maplibre from 'maplibre-gl'
import { boxesMeet } from '../../geometry/bounds.ts'
import { distanceKm } from '../../geometry/great-circle.ts'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { Camera } from '../../store/store.ts'
import {
  holds,
  leavesRoom,
  lngLatBounds,
  nearestTo,
  type Padding,
  roomShare,
  roomy,
  type Selected,
  type Sight,
  type Size,
  seenWithin,
  standsAt,
} from './camera.ts'
import { clearOf, isUnder, seenOf } from './covered.ts'
import { watchHand } from './hand-on-map.ts'
import type { Box } from './lay-names.ts'
import { boundsOf, centreOf, sizeOf, type WorldShape } from './map-stand.ts'

/** Where the map can be taken. */
export interface MapMoves {
  setCamera(camera: Camera): void
  /** Brings the points into what the padding leaves free by framing the box; stays where it is when they are there already. */
  bring(sight: Sight, padding: Padding, always?: boolean): void
  /**
   * Where the reader is: the mark pulses once, and where it is out of view the map first goes there, no nearer than it is. Never while a
   * hand is on the map, nor just after.
   */
  follow(place: string, sight: Sight, padding: Padding): void
  zoomBy(steps: number): void
  /** The globe stands in the middle of what the padding leaves free; a flat map fills all, and lies under what is over it. */
  standAside(padding: Padding): void
  /** How often it was led somewhere by hand, by a key or a button, whatever is selected. */
  led(): number
}

/** What the camera has to know of what is drawn. */
export interface Drawn {
  shape(): WorldShape
  selected(): Selected | null
  /** Where the mark of a place stands, or of the cluster that holds it. */
  markOf(place: string): { x: number; y: number } | undefined
  /** What stands in the map's corners, for good. */
  corners(): readonly Box[]
}

/** What is read counts as seen where a mark has this room round it, in pixels. */
const margin = 20

/** What lies over the map: along its sides, and in its corners. */
interface Covers {
  padding: Padding
  corners: readonly Box[]
}

/** Where a camera goes. */
interface Goal {
  center: LngLat
  zoom: number
}

export function moveMap(map: maplibre.Map, drawn: Drawn): MapMoves {
  const hand = watchHand(map)
  const isThisSide = (point: LngLat, km: number) => drawn.shape() === 'mercator' || distanceKm(centreOf(map), point) < km
  const pulseAt = (place: string) => {
    const mark = flight() > 0 && drawn.markOf(place)
    if (mark) pulse(map, mark)
  }
  const isGlobe = () => drawn.shape() === 'globe'
  const aside = (padding: Padding) => (isGlobe() ? { padding } : {})
  return {
    led: hand.led,
    setCamera({ center, zoom, bearing }) {
      hand.lead()
      map.jumpTo({ center, zoom, bearing })
    },
    zoomBy(steps) {
      hand.lead()
      map.easeTo({ zoom: map.getZoom() + steps, duration: Math.min(300, flight()) })
    },
    bring(sight, padding, always = false) {
      // What somebody selects is the hand's doing as well: the reading does not lead away from it.
      if (always) hand.lead()
      else hand.chose()
      const size = sizeOf(map)
      const selected = drawn.selected()
      const free = seenWithin(padding, size)
      const freeNamed = seenWithin(padding, size, selected?.beside)
      const isNear = (point: LngLat) => isThisSide(point, 8000)
      // The globe may be on its way aside, and takes what is seen on it along.
      const drift = isGlobe() ? driftTo(padding, map.getPadding()) : { x: 0, y: 0 }
      const corners = drawn.corners()
      const isSeen = (point: LngLat) => {
        const { x, y } = projected(map, point)
        const at = { x: x + drift.x, y: y + drift.y }
        return isNear(point) && isWithin(at, point === selected?.at ? freeNamed : free) && !isUnder(at, corners)
      }
      if (!always && sight.points.every(isSeen)) return
      // Comes no nearer than it is, unless it is far out; a place is not a reason to lose sight of the country.
      const maxZoom = always ? 7.5 : Math.max(map.getZoom(), 5.5)
      const goal = isGlobe() ? onGlobe(map, sight.box, padding, maxZoom) : framing(map, sight, { padding, corners }, selected, maxZoom)
      if (!goal) return
      const { x, y } = projected(map, goal.center)
      const isFar = Math.hypot(x - size.width / 2, y - size.height / 2) > 3 * Math.max(size.width, size.height)
      const duration = isFar || !sight.points.every(isNear) ? 0 : flight()
      if (duration === 0) map.jumpTo({ ...goal, ...aside(padding) })
      else map.easeTo({ ...goal, ...aside(padding), duration })
    },
    follow(place, { box, points }, padding) {
      const size = sizeOf(map)
      const free = {
        ...{ left: padding.left + margin, right: size.width - padding.right - margin },
        ...{ top: padding.top + margin, bottom: size.height - padding.bottom - margin },
      }
      const isSeen = (point: LngLat) => isThisSide(point, 7000) && isWithin(projected(map, point), free)
      if (hand.isBusy() || holds(box, boundsOf(map)) || points.every(isSeen)) return pulseAt(place)
      const goal = isGlobe()
        ? onGlobe(map, box, padding, map.getZoom())
        : cameraFor(map, lngLatBounds(box), roomy(padding, size), map.getZoom())
      if (!goal) return
      if (flight() === 0) return void map.jumpTo({ ...goal, ...aside(padding) })
      map.once('moveend', () => pulseAt(place))
      map.easeTo({ ...goal, ...aside(padding), duration: flight() * 1.4 })
    },
    standAside(padding) {
      const wanted = isGlobe() ? padding : nowhere
      const now = map.getPadding()
      if ((Object.keys(wanted) as (keyof Padding)[]).every(side => Math.abs((now[side] ?? 0) - wanted[side]) < 1)) return
      if (isGlobe() && flight() > 0) map.easeTo({ padding: wanted, duration: flight() })
      else map.setPadding(wanted)
    },
  }
}

/** What frames the box, and where one selected mark would then stand under something, the mark. */
function framing(
  map: maplibre.Map,
  { box, points, marks = points }: Sight,
  { padding, corners }: Covers,
  selected: Selected | null,
  maxZoom: number,
): Goal | null {
  const size = sizeOf(map)
  const free = { left: padding.left, right: size.width - padding.right, top: padding.top, bottom: size.height - padding.bottom }
  // Where the heart of a story is framed, what else it names may lie beside that.
  const within = marks.filter(([lng, lat]) => boxesMeet([lng, lat, lng, lat], box))
  let room = roomy(padding, size)
  let next = cameraFor(map, lngLatBounds(box), room, maxZoom)
  let goal = next
  let seen = 0
  // A corner takes room only where a mark would stand under it; with that room, one may stand under another.
  for (let looks = 0; next && looks < 4; looks++) {
    const standing = standIn(within, next, size)
    const now = seenOf(standing, free, corners)
    // Where the map goes no farther out, a mark would only leave a corner for others to leave the map.
    if (now > seen) [goal, seen] = [next, now]
    room = clearOf(room, size, corners, standing)
    next = cameraFor(map, lngLatBounds(box), room, maxZoom)
  }
  if (!goal || !selected || points.length !== 1) return goal
  // The middle of a broad area may lie far from where its mark stands, or its name reach out of a narrow map.
  const named = seenWithin(padding, size, selected.beside)
  if (isWithin(standsAt(selected.at, goal.center, goal.zoom, size), named)) return goal
  const onMark = { left: named.left, right: size.width - named.right, top: named.top, bottom: size.height - named.bottom }
  // Not nearer than it is, but near enough for the world's edge to let the camera move.
  const loose = Math.min(map.getZoom(), Math.log2(size.height / 512) + 1)
  return cameraFor(map, [selected.at, selected.at], onMark, Math.max(goal.zoom, loose))
}

const standIn = (marks: readonly LngLat[], { center, zoom }: Goal, size: Size) => marks.map(at => standsAt(at, center, zoom, size))

function cameraFor(map: maplibre.Map, bounds: [LngLat, LngLat], padding: Padding, maxZoom: number): Goal | null {
  if (!leavesRoom(padding, sizeOf(map))) return null
  const { center, zoom } = map.cameraForBounds(bounds, { padding, maxZoom }) ?? {}
  return center && zoom !== undefined ? { center: maplibre.LngLat.convert(center).toArray() as LngLat, zoom } : null
}

/** How far what stands in the middle of what is free moves with it. */
const driftTo = (to: Padding, from: Partial<Padding>) => ({
  x: (to.left - to.right - (from.left ?? 0) + (from.right ?? 0)) / 2,
  y: (to.top - to.bottom - (from.top ?? 0) + (from.bottom ?? 0)) / 2,
})

const nowhere: Padding = { top: 0, right: 0, bottom: 0, left: 0 }

/** What frames the box on the globe, which stands in the middle of what is free: no part of it can be brought there but its own middle. */
function onGlobe(map: maplibre.Map, box: BoundingBox, padding: Padding, maxZoom: number): Goal | null {
  if (!leavesRoom(padding, sizeOf(map))) return null
  const { center, zoom } = map.cameraForBounds(lngLatBounds(box), { padding, absolutePadding: true }) ?? {}
  if (!center || zoom === undefined) return null
  // With room for names round what is framed, as on the flat map.
  const share = roomShare(padding, sizeOf(map))
  return { center: maplibre.LngLat.convert(center).toArray() as LngLat, zoom: Math.min(zoom + Math.log2(share), maxZoom) }
}

/** Of the copies of the world the nearest. */
const projected = (map: maplibre.Map, point: LngLat) => map.project(nearestTo(point, centreOf(map)[0]))

const isWithin = ({ x, y }: { x: number; y: number }, { left, top, right, bottom }: Box): boolean =>
  x > left && x < right && y > top && y < bottom

/** How long a flight takes, in ms; none for those who ask for no motion. */
function flight(): number {
  const written = getComputedStyle(document.documentElement).getPropertyValue('--fly').trim()
  const value = Number.parseFloat(written) || 0
  return written.endsWith('ms') ? value : value * 1000
}

/** Once round a mark. */
function pulse(map: maplibre.Map, { x, y }: { x: number; y: number }): void {
  const ring = document.createElement('i')
  ring.className = 'map-pulse'
  ring.style.left = `${x}px`
  ring.style.top = `${y}px`
  ring.addEventListener('animationend', () => ring.remove())
  map.once('movestart', () => ring.remove())
  map.getContainer().append(ring)
}
