import { panned, type Scale, type Span, zoomed } from './scale.ts'

/** Two fingers as they came down, and the axis as it was then. */
export interface Pinch {
  span: number
  middle: number
  scale: Scale
}

/** How far apart two fingers are, and what lies between them. */
export function between(fingers: ReadonlyMap<number, number>): Omit<Pinch, 'scale'> {
  const [a, b] = [...fingers.values()] as [number, number]
  return { span: Math.max(20, Math.abs(a - b)), middle: (a + b) / 2 }
}

/** What two fingers make of the axis: what lay between them lies between them still. */
export function pinched(pinch: Pinch, fingers: ReadonlyMap<number, number>, limits: Span): Span {
  const { span, middle } = between(fingers)
  const closer = { ...pinch.scale, ...zoomed(pinch.scale, span / pinch.span, pinch.middle, limits) }
  return panned(closer, pinch.middle - middle, limits)
}

/** What the wheel makes of the axis: sideways it is moved, else zoomed about the pointer. */
export function wheeled(event: WheelEvent, x: number, scale: Scale, limits: Span): Span {
  const step = event.deltaMode === 1 ? 16 : 1
  const isSideways = !event.ctrlKey && (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
  if (isSideways) return panned(scale, (event.deltaX || event.deltaY) * step, limits)
  return zoomed(scale, Math.exp((-event.deltaY * step) / (event.ctrlKey ? 120 : 400)), x, limits)
}
