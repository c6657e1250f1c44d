import { useCallback, useEffect, useMemo, useState } from 'react'
import { dayExtent, situationIndex, timelineEvents } from '../../store/selectors.ts'
import type { View } from '../../store/store.ts'
import { useDateline } from '../ui/store-context.tsx'
import { broughtTo, countBeyond, mainSpan } from './main-span.ts'
import { centred, paddedExtent, type Span } from './scale.ts'
import { daysSet } from './set-days.ts'

export interface Zoom {
  /** All the days there are: nobody zooms out farther. */
  limits: Span
  /** Where nearly all happened, which is seen first; null where that is the whole. */
  main: Span | null
  /** What is seen; null for the whole. */
  zoom: Span | null
  setZoom: (zoom: Span | null) => void
}

/** How far one has zoomed in. What is selected or read elsewhere comes into view here, and so do days that are typed, picked or played. */
export function useZoom(): Zoom {
  const { index, extent, numbers, from, to } = useDateline(view => ({
    index: situationIndex(view),
    extent: dayExtent(view),
    numbers: timelineEvents(view),
    from: view.filter.from,
    to: view.filter.to,
  }))
  const first = extent?.first ?? 0
  const last = extent?.last ?? 0
  const limits = useMemo(() => paddedExtent(first, last), [first, last])
  const mostly = useMemo(() => index && mainSpan(index, limits), [index, limits])
  // A filter may leave only what lies outside of that: then the whole is seen, which is better than nothing.
  const main = useMemo(() => {
    const isEmpty = mostly && index && numbers.length > 0 && countBeyond(index, numbers, mostly).inside === 0
    return isEmpty ? null : mostly
  }, [index, numbers, mostly])
  // It belongs to these limits; a new situation is seen whole, or where nearly all of it happened.
  const [own, setOwn] = useState<{ limits: Span; zoom: Span | null; brought?: true } | null>(null)
  const zoom = own?.limits === limits ? own.zoom : main

  const { selected, read } = useDateline(toBring)
  const bring = useCallback(
    (event: number) => {
      if (event < 0 || !index || index.eventDated[event] === 0) return
      setOwn(now => {
        const isOwn = now?.limits === limits && !now.brought
        const seen = now?.limits === limits ? now.zoom : main
        if (!seen) return now
        const [first, last] = [index.eventFrom[event]!, index.eventTo[event]! + 1]
        return last > seen.from && first < seen.to
          ? now
          : { limits, zoom: broughtTo(seen, first, last, limits), ...(!isOwn && { brought: true as const }) }
      })
    },
    [index, limits, main],
  )
  useEffect(() => bring(selected), [bring, selected])
  useEffect(() => bring(read), [bring, read])
  // Where nobody has zoomed, what was brought leaves again.
  const none = selected < 0 && read < 0
  useEffect(() => {
    if (none) setOwn(now => (now?.brought ? null : now))
  }, [none])

  // A drag stays inside what is seen; other days bring it along.
  const days = daysSet({ from, to })
  const [earliest, latest] = [days.from ?? first, days.to ?? last]
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the days change; whoever then looks elsewhere may
  useEffect(() => {
    if (zoom && extent && (latest < zoom.from || earliest >= zoom.to))
      setOwn({ limits, zoom: centred(zoom, latest < zoom.from ? latest : earliest, limits) })
  }, [earliest, latest])

  return { limits, main, zoom, setZoom: zoom => setOwn({ limits, zoom }) }
}

/** The events that are selected and read, by number; -1 for none. */
function toBring(view: View): { selected: number; read: number } {
  const { selection, hover } = view
  const number = (id: string | undefined) => (id === undefined ? -1 : (situationIndex(view)?.eventNumber.get(id) ?? -1))
  return {
    selected: number(selection?.type === 'event' ? selection.id : undefined),
    read: number(hover?.reading && hover.type === 'event' ? hover.id : undefined),
  }
}
