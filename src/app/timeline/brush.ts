import type { DaysExtent } from '../../situation/days-extent.ts'
import type { DatelineStore } from '../../store/store.ts'
import { textSize } from '../ui/text-size.ts'
import { between, type Pinch, pinched, wheeled } from './axis-gestures.ts'
import { type Drag, draggedTo, type Grip } from './drag.ts'
import { type Scale, type Span, takenAt, xOf, zoomed } from './scale.ts'
import { type DaysSet, daysSet, setDays } from './set-days.ts'

export interface BrushView {
  scale: Scale
  limits: Span
  extent: DaysExtent | null
  setZoom: (zoom: Span | null) => void
}

export interface Brush {
  /** Takes hold of a handle. */
  grab(grip: Grip, event: { pointerId: number; clientX: number }): void
  /** Zooms the axis about the middle. */
  zoomBy(factor: number): void
  destroy(): void
}

/** A press that moves less than this is a click. */
const slack = 4

/** What is taken hold of at `x`: null where nothing has a day. */
function taken(grip: Grip, pointer: number, x: number, was: DaysSet, { extent, scale }: BrushView): Drag | null {
  if (!extent) return null
  const from = was.from ?? extent.first
  const to = was.to ?? extent.last
  return {
    ...{ grip, pointer, x, was },
    from: grip === 'from' ? takenAt(scale, from) : from,
    to: grip === 'to' ? takenAt(scale, to + 1) - 1 : to,
    moving: grip === 'from' || grip === 'to',
  }
}

/** A press beside the handles takes the window that is set, where it falls into it, or draws a new one. */
function gripAt(x: number, { from, to }: DaysSet, extent: DaysExtent, scale: Scale): Grip {
  const isInside = x >= xOf(scale, from ?? extent.first) && x <= xOf(scale, (to ?? extent.last) + 1)
  return isInside && (from !== null || to !== null) ? 'window' : 'new'
}

/** Has an element hear by these until what this gives is called. */
function listen(element: HTMLElement, listeners: [string, (event: never) => void, AddEventListenerOptions?][]): () => void {
  for (const [type, listener, options] of listeners) element.addEventListener(type, listener as EventListener, options)
  return () => {
    for (const [type, listener] of listeners) element.removeEventListener(type, listener as EventListener)
  }
}

/**
 * Pointer, wheel and pinch on the chart. Drag a handle, drag the window, or draw a new one beside it; a double click clears.
 * The wheel and two fingers zoom the axis, sideways they move it.
 */
export function createBrush(element: HTMLElement, store: DatelineStore, view: () => BrushView): Brush {
  const fingers = new Map<number, number>()
  let pinch: Pinch | null = null
  let drag: Drag | null = null
  let waiting = 0

  const xIn = (event: { clientX: number }) => (event.clientX - element.getBoundingClientRect().left) / textSize()

  const zoomTo = (span: Span) => {
    const { limits, setZoom } = view()
    setZoom(span.to - span.from >= limits.to - limits.from ? null : span)
  }
  const set = () => daysSet(store.getState().filter)

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const x = xIn(event)
    fingers.set(event.pointerId, x)
    if (fingers.size === 2) {
      pinch = { ...between(fingers), scale: view().scale }
      drag = null
      return
    }
    if ((event.target as Element).closest('.handle, .bar, .tick-name, button')) return
    const { scale, extent } = view()
    if (extent) drag = taken(gripAt(x, set(), extent, scale), event.pointerId, x, set(), view())
  }

  const put = (x: number) => {
    const { scale, extent } = view()
    if (!drag || !extent) return
    const { from, to } = draggedTo(x, drag, set(), { scale, extent })
    setDays(store, from, to)
  }

  const onMove = (event: PointerEvent) => {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, xIn(event))
    if (pinch && fingers.size === 2) {
      zoomTo(pinched(pinch, fingers, view().limits))
      return
    }
    const held = drag
    if (!held || held.pointer !== event.pointerId) return
    const x = xIn(event)
    if (!held.moving) {
      if (Math.abs(x - held.x) < slack) return
      held.moving = true
      element.setPointerCapture(event.pointerId)
      element.dataset.dragging = held.grip
    }
    event.preventDefault()
    // One change of the filter a frame, whatever the pointer's rate.
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(() => put(x))
  }

  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
    if (fingers.size < 2) pinch = null
    const held = drag
    if (held?.pointer !== event.pointerId) return
    cancelAnimationFrame(waiting)
    if (held.moving && event.type === 'pointerup' && Math.abs(xIn(event) - held.x) >= 1) put(xIn(event))
    drag = null
    delete element.dataset.dragging
  }

  const onDouble = (event: MouseEvent) => {
    if (!(event.target as Element).closest('.bar, .tick-name, button')) store.getState().setFilter({ from: null, to: null })
  }

  const onWheel = (event: WheelEvent) => {
    event.preventDefault()
    const { scale, limits } = view()
    zoomTo(wheeled(event, xIn(event), scale, limits))
  }

  const deafen = listen(element, [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
    ['dblclick', onDouble],
    ['wheel', onWheel, { passive: false }],
  ])
  return {
    grab(grip, event) {
      drag = taken(grip, event.pointerId, xIn(event), set(), view())
      element.setPointerCapture(event.pointerId)
      element.dataset.dragging = grip
    },
    zoomBy(factor) {
      const { scale, limits } = view()
      zoomTo(zoomed(scale, factor, scale.width / 2, limits))
    },
    destroy() {
      cancelAnimationFrame(waiting)
      deafen()
    },
  }
}
