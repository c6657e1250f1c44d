import type { LngLat } from '../../geometry/lng-lat.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { MarkKind } from '../ui/kind-shapes.ts'
import { type Cluster, type Grouped, onWorld } from './group-places.ts'
import { isArea, isRelative, isRinged, kmOfPixels, leastRing } from './overlay.ts'

/** What a mark looks like: an area's plate, a relative place's, a doubtful place, an exact one, several that stand too near. In the order in which they are drawn. */
const forms = ['area', 'relative', 'dot', 'doubt', 'cluster'] as const
export type Form = (typeof forms)[number]

/** What of the articles stands on the map as a sign of its own. */
export interface Mark {
  id: string
  of: PlaceView | Cluster
  lngLat: LngLat
  /** Where that is in a world one wide. */
  x: number
  y: number
  form: Form
  kind: MarkKind
  /** What the filter leaves out stands faded. */
  state: 'rest' | 'selected' | 'faded'
  /** How often it is mentioned; of a cluster how many stand there. */
  size: number
  /** How far it reaches from its point, in pixels, and how far off its name begins. */
  room: number
  clear: number
  name: string
  /** What is written under the name. */
  note: string
}

/** What is written under a name. */
export type Note = (view: PlaceView, selected: boolean) => string

/** The marks of what is shown, from the lowest to the topmost: the selected one over all, else by form, then the less mentioned over the more. */
export function buildMarks({ singles, clusters }: Grouped, zoom: number, selected: string | null, note: Note): Mark[] {
  const marks = [...singles.map(view => placeMark(view, zoom, selected, note)), ...clusters.map(clusterMark)]
  return marks.sort(
    (a, b) =>
      Number(a.state === 'selected') - Number(b.state === 'selected') ||
      forms.indexOf(a.form) - forms.indexOf(b.form) ||
      (a.form === 'dot' ? b.size - a.size : a.size - b.size),
  )
}

/**
 * The mark that a relative place's shape would have, where its own gave way to a town or stands in a cluster: while the shape is hovered, its
 * name is written there, and no more.
 */
export function unmarkedShape({ shapes, singles }: Grouped, id: string | null, zoom: number, note: Note): Mark | null {
  const view = shapes.find(({ place }) => place.id === id)
  return view && !singles.includes(view) ? placeMark(view, zoom, null, note) : null
}

/** With a step of a brush most views stay the same objects, and so do their marks, and what is drawn of these. */
const marksOf = new WeakMap<PlaceView | Cluster, { zoom: number; mark: Mark }>()

function placeMark(view: PlaceView, zoom: number, selected: string | null, note: Note): Mark {
  const state = view.place.id === selected ? 'selected' : view.passes ? 'rest' : 'faded'
  const words = note(view, state === 'selected')
  const before = marksOf.get(view)
  if (before?.zoom === zoom && before.mark.state === state && before.mark.note === words) return before.mark
  const mark = newMark(view, zoom, state, words)
  marksOf.set(view, { zoom, mark })
  return mark
}

function newMark(view: PlaceView, zoom: number, state: Mark['state'], note: string): Mark {
  const { id, name, labelPoint, uncertaintyKm } = view.place.properties
  const form = isArea(view) ? 'area' : isRelative(view) ? 'relative' : view.doubtful ? 'doubt' : 'dot'
  const size = Math.max(1, view.passes ? view.mentions : view.allMentions)
  const room = roomOf(form, size, state === 'selected')
  const ring = isRinged(view) ? Math.max(leastRing, uncertaintyKm / kmOfPixels(1, labelPoint[1], zoom)) : 0
  const [x, y] = onWorld(labelPoint)
  return {
    ...{ id, of: view, lngLat: labelPoint, x, y },
    ...{ form, kind: view.kind, state, size, room, name, note },
    // A name keeps clear of its mark and of a small ring; in a ring far larger than the name it stands inside.
    clear: (ring > widestCleared ? room : Math.max(room, ring)) + (state === 'selected' ? 8 : 7),
  }
}

function clusterMark(cluster: Cluster): Mark {
  const before = marksOf.get(cluster)
  if (before) return before.mark
  const { id, lngLat, members } = cluster
  const room = roomOf('cluster', members.length, false)
  const [x, y] = onWorld(lngLat)
  const mark: Mark = {
    ...{ id, of: cluster, lngLat, x, y },
    ...{ form: 'cluster', kind: 'none', state: 'rest', size: members.length, room, clear: room + 5 },
    name: members.length === 2 ? members.map(({ place }) => place.properties.name).join('\n') : '',
    note: '',
  }
  marksOf.set(cluster, { zoom: 0, mark })
  return mark
}

/** A ring wider than this is no edge for a name to stand outside of. */
const widestCleared = 64

const between = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)))

/** How large a mark is drawn, against its sprite at size 1; the area of a disc grows with what is said, so its radius with the root. */
export function growth(form: Form, size: number): number {
  const root = Math.sqrt(size)
  if (form === 'area' || form === 'relative') return 0.8 + 0.35 * between(root, 1, 4)
  if (form === 'doubt') return 0.95 + 0.35 * between(root, 1, 4)
  if (form === 'cluster') return 1 + 0.35 * between(root, 1.4, 10)
  return 0.8 + 0.5 * between(root, 1, 4)
}

/** The radius of an exact place's disc, in pixels. */
export function dotRadius(size: number): number {
  const root = Math.sqrt(size)
  return 7.5 + 2 * between(root, 1, 2) + 4.5 * between(root, 2, 4)
}

/** How far a mark reaches from its point, in pixels. */
function roomOf(form: Form, size: number, selected: boolean): number {
  if (form === 'dot') return dotRadius(size) + (selected ? 6.5 : 1.75)
  const half = { area: selected ? 15 : 13, relative: selected ? 16 : 14, doubt: selected ? 16 : 11, cluster: 17 }[form]
  return half * growth(form, size)
}
