import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import type { Camera } from '../../store/store.ts'
import { onWorld, pixelsAt } from './group-places.ts'
import type { Box } from './lay-names.ts'

/** What covers the map on each side, in pixels. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}

/** Of what the map is drawn on, in pixels. */
export interface Size {
  width: number
  height: number
}

/** What to frame, and which points must be in sight for it to count as seen. */
export interface Sight {
  box: BoundingBox
  points: LngLat[]
  /** What is to stand under nothing once it is framed; the same points where it is not said. */
  marks?: LngLat[]
}

/** Whether two cameras show the same, to what an address can say. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === b) return true
  if (!a || !b) return false
  const near = (x: number, y: number, by: number) => Math.abs(x - y) < by
  return near(a.center[0], b.center[0], 1e-3) && near(a.center[1], b.center[1], 1e-3) && near(a.zoom, b.zoom, 0.01)
}

/** Marks are grouped anew at every half zoom. */
export const step = (zoom: number): number => Math.floor(zoom * 2) / 2

/** The copy of a point on the repeated flat map that is nearest to a longitude. */
export const nearestTo = ([lng, lat]: LngLat, to: number): LngLat => [lng + 360 * Math.round((to - lng) / 360), lat]

export const lngLatBounds = ([west, south, east, north]: BoundingBox): [LngLat, LngLat] => [
  [west, south],
  [east < west ? east + 360 : east, north],
]

/** Whether anything of the map is free: in a strip of no height MapLibre finds a zoom of minus infinity, and throws. */
export const leavesRoom = ({ top, right, bottom, left }: Padding, { width, height }: Size): boolean =>
  left + right < width && top + bottom < height

/**
 * Room round what is framed for names, rings, tools and two rows of chips; in a narrow strip less, so that something is
 * left to frame. A selected name mostly stands on the left.
 */
export function roomy({ top, right, bottom, left }: Padding, { width, height }: Size): Padding {
  const [wide, high] = [Math.max(0, width - left - right), Math.max(0, height - top - bottom)]
  return {
    top: top + Math.min(88, high * 0.2),
    right: right + Math.min(64, wide * 0.16),
    bottom: bottom + Math.min(56, high * 0.12),
    left: left + Math.min(112, wide * 0.28),
  }
}

/** How much of what is free that room leaves, across or down, whichever is less: 0…1. */
export function roomShare(padding: Padding, { width, height }: Size): number {
  const room = roomy(padding, { width, height })
  const across = (width - room.left - room.right) / Math.max(1, width - padding.left - padding.right)
  const down = (height - room.top - room.bottom) / Math.max(1, height - padding.top - padding.bottom)
  return Math.max(0.1, Math.min(across, down))
}

/**
 * How far out the flat map goes: until all of the world lies across, and no farther than it takes to fill a broad map. A phone could else show
 * but half of the world, and a small desk two thirds.
 */
function farthestOut({ width, height }: Size): number {
  const [across, down] = [Math.log2(width / 512), Math.log2(height / 512)]
  return Math.min(across, Math.max(0.5, down))
}

/** Where a camera of the flat map may stand: no farther out than that, and with the world's edges no nearer than the map's, or in its middle. */
export function heldInWorld(center: LngLat, zoom: number, size: Size): { center: LngLat; zoom: number } {
  const held = Math.min(Math.max(zoom, farthestOut(size)), deepest)
  const world = 512 * 2 ** held
  const half = Math.min(0.5, size.height / 2 / world)
  const [, y] = onWorld(center)
  return { center: half <= y && y <= 1 - half ? center : [center[0], latitudeAt(Math.max(half, Math.min(1 - half, y)))], zoom: held }
}

/** The nearest that the map goes. */
export const deepest = 12

/** The latitude that lies so far down a world one high. */
const latitudeAt = (y: number): number => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** How wide the selected name and the note under it are drawn, in pixels: letters of 15.5 px in lines of at most 14 ems. */
export const nameWidth = (name: string, note: string): number => Math.min(217, Math.max(8.2 * name.length, 6.7 * note.length))

/** The name beside a mark. */
export interface NameBeside {
  side: 'left' | 'right'
  width: number
}

/** Where the selected place has its mark; and its name, if that stands beside it. */
export interface Selected {
  at: LngLat
  beside: NameBeside | null
}

/**
 * Where on the container a mark counts as seen: what nothing covers, less room for its name. `beside`: the side the name stands on, and how wide
 * it is; a narrow map cannot keep all of it, and a low strip less of the room above and below.
 */
export function seenWithin({ top, right, bottom, left }: Padding, { width, height }: Size, beside: NameBeside | null = null): Box {
  const [wide, high] = [Math.max(0, width - left - right), Math.max(0, height - top - bottom)]
  const side = Math.min(88, wide * 0.22)
  const name = beside ? Math.max(side, Math.min(beside.width + 24, wide * 0.6)) : side
  return {
    left: left + (beside?.side === 'left' ? name : side),
    top: top + Math.min(52, high * 0.3),
    right: width - right - (beside?.side === 'right' ? name : side),
    bottom: height - bottom - Math.min(36, high * 0.2),
  }
}

/** Where a point stands on a flat map once its camera is there, in pixels. */
export function standsAt(point: LngLat, center: LngLat, zoom: number, { width, height }: Size): { x: number; y: number } {
  const held = heldInWorld(center, zoom, { width, height })
  const [x, y] = pixelsAt(nearestTo(point, center[0]), held.zoom)
  const middle = pixelsAt(held.center, held.zoom)
  return { x: x - middle[0] + width / 2, y: y - middle[1] + height / 2 }
}

/** As wide a view as links are made from. */
const desk: Size = { width: 1440, height: 900 }

/** Whether a point lies in a camera's view on a desk, whatever the window is here: whoever made the link saw it, and did not look elsewhere. */
export function seenOnDesk(point: LngLat, { center, zoom }: Pick<Camera, 'center' | 'zoom'>): boolean {
  const { x, y } = standsAt(point, center, zoom, desk)
  return x >= 0 && x <= desk.width && y >= 0 && y <= desk.height
}

/** Whether a box holds the whole view: then the reader looks at nothing but that area. */
export function holds([west, south, east, north]: BoundingBox, view: BoundingBox): boolean {
  if (view[1] < south || view[3] > north) return false
  return west <= east ? view[0] >= west && view[2] <= east : view[0] >= west || view[2] <= east
}
