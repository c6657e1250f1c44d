import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { useDatelineStore } from '../ui/store-context.tsx'
import { type Brush, type BrushView, createBrush } from './brush.ts'
import type { Grip } from './drag.ts'

/** The brush on a chart, for as long as the chart is there. */
export function useBrush(frame: RefObject<HTMLDivElement | null>, view: BrushView) {
  const store = useDatelineStore()
  const now = useRef(view)
  now.current = view
  const brush = useRef<Brush | null>(null)
  useEffect(() => {
    if (!frame.current) return
    const made = createBrush(frame.current, store, () => now.current)
    brush.current = made
    return () => made.destroy()
  }, [store, frame])
  return {
    grab(grip: Grip, event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.focus()
      brush.current?.grab(grip, event)
    },
    zoomBy: (factor: number) => brush.current?.zoomBy(factor),
  }
}
