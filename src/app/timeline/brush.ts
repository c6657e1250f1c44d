import type { DaysExtent } from '../../situation/days-extent.ts'
import type { DatelineStore } from '../../store/store.ts'
import { type Drag, draggedTo, type Grip } from './drag.ts'
import { panned, type Scale, type Span, takenAt, xOf, zoomed } from './scale.ts'
import { daysSet, setDays } from './set-days.ts'

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

/**
 * Pointer, wheel and pinch on the chart. Drag a handle, drag the window, or draw a new one beside it; a double click clears.
 * The wheel and two fingers zoom the axis, sideways they move it.
 */
export function createBrush(element: HTMLElement, store: DatelineStore, view: () => BrushView): Brush {
  const fingers = new Map<number, number>()
  let pinch: { span: number; middle: number; scale: Scale } | null = null
  let drag: Drag | null = null
  let waiting = 0

  const xIn = (event: { clientX: number }) => event.clientX - element.getBoundingClientRect().left

  const zoomTo = (span: Span) => {
    const { limits, setZoom } = view()
    setZoom(span.to - span.from >= limits.to - limits.from ? null : span)
  }
  const zoomBy = (factor: number, x = view().scale.width / 2) => zoomTo(zoomed(view().scale, factor, x, view().limits))

  const begin = (grip: Grip, event: { pointerId: number; clientX: number }) => {
    const { extent, scale } = view()
    if (!extent) return
    const was = daysSet(store.getState().filter)
    const from = was.from ?? extent.first
    const to = was.to ?? extent.last
    drag = {
      grip,
      pointer: event.pointerId,
      x: xIn(event),
      from: grip === 'from' ? takenAt(scale, from) : from,
      to: grip === 'to' ? takenAt(scale, to + 1) - 1 : to,
      was,
      moving: grip === 'from' || grip === 'to',
    }
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    const x = xIn(event)
    fingers.set(event.pointerId, x)
    if (fingers.size === 2) {
      const [a, b] = [...fingers.values()] as [number, number]
      pinch = { span: Math.max(20, Math.abs(a - b)), middle: (a + b) / 2, scale: view().scale }
      drag = null
      return
    }
    if ((event.target as Element).closest('.handle, .bar, .tick-name, button')) return
    const { scale, extent } = view()
    if (!extent) return
    const { from, to } = daysSet(store.getState().filter)
    const inside = x >= xOf(scale, from ?? extent.first) && x <= xOf(scale, (to ?? extent.last) + 1)
    begin(inside && (from !== null || to !== null) ? 'window' : 'new', event)
  }

  const put = (x: number) => {
    const { scale, extent } = view()
    if (!drag || !extent) return
    const { from, to } = draggedTo(x, drag, daysSet(store.getState().filter), { scale, extent })
    setDays(store, from, to)
  }

  const onMove = (event: PointerEvent) => {
    if (fingers.has(event.pointerId)) fingers.set(event.pointerId, xIn(event))
    if (pinch && fingers.size === 2) {
      const [a, b] = [...fingers.values()] as [number, number]
      const { limits } = view()
      const closer = { ...pinch.scale, ...zoomed(pinch.scale, Math.max(20, Math.abs(a - b)) / pinch.span, pinch.middle, limits) }
      zoomTo(panned(closer, pinch.middle - (a + b) / 2, limits))
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
    const step = event.deltaMode === 1 ? 16 : 1
    if (!event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)))
      zoomTo(panned(scale, (event.deltaX || event.deltaY) * step, limits))
    else zoomBy(Math.exp((-event.deltaY * step) / (event.ctrlKey ? 120 : 400)), xIn(event))
  }

  const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onUp],
    ['dblclick', onDouble],
    ['wheel', onWheel, { passive: false }],
  ]
  for (const [type, listener, options] of listeners) element.addEventListener(type, listener as EventListener, options)
  return {
    grab(grip, event) {
      begin(grip, event)
      element.setPointerCapture(event.pointerId)
      element.dataset.dragging = grip
    },
    zoomBy: factor => zoomBy(factor),
    destroy() {
      cancelAnimationFrame(waiting)
      for (const [type, listener] of listeners) element.removeEventListener(type, listener as EventListener)
    },
  }
}
