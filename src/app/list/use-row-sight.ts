import { type RefObject, useCallback, useEffect, useRef } from 'react'
import type { ListItem } from './list-items.ts'
import { headOf, portOf } from './port.ts'

/** How a long list, whose rows may not be in the page yet, brings one into view. */
export type ScrollToRow = (index: number, to: 'nearest' | 'middle') => void

interface Shown {
  items: readonly ListItem[]
  on: string | null
  hovered: ReadonlySet<string>
  query: string
  found: string | null
}

interface RowSight {
  scrollToRow: (index: number) => void
  /** Where a long list says how it is scrolled. */
  ofLong: RefObject<ScrollToRow | null>
}

/** Brings into view what is picked, found by a search or read elsewhere; what somebody points at stays where it is. */
export function useRowSight(scroller: RefObject<HTMLElement | null>, { items, on, hovered, query, found }: Shown): RowSight {
  const ofLong = useRef<ScrollToRow | null>(null)
  const scrollToRow = useCallback(
    (index: number, to: 'nearest' | 'middle' = 'nearest') => {
      if (ofLong.current) ofLong.current(index, to)
      else if (scroller.current) {
        const port = portOf(scroller.current)
        const row = scroller.current.querySelector(`li[data-index="${index}"]`)
        if (row && to === 'middle')
          port.scrollTop += row.getBoundingClientRect().top - port.getBoundingClientRect().top - port.clientHeight / 3
        else row?.scrollIntoView({ block: 'nearest' })
      }
    },
    [scroller],
  )
  const bring = useCallback(
    (id: string | null, to?: 'middle') => {
      const at = id === null ? -1 : items.findIndex(item => item.id === id)
      if (at === -1 || !scroller.current) return
      if (scroller.current.matches(':hover, :focus-within') && isInWindow(scroller.current, at)) return
      if (to && isInWindow(scroller.current, at)) return
      scrollToRow(at, to)
    },
    [items, scroller, scrollToRow],
  )
  useEffect(() => bring(on), [bring, on])
  // Once a search and once its first finding is there, not whenever rows before it come and go.
  const none = found === null
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    if (query !== '' && !none) bring(found, 'middle')
  }, [query, none])
  useEffect(() => {
    if (hovered.size > 0 && !scroller.current?.matches(':hover, :focus-within')) bring(items.find(({ id }) => hovered.has(id))?.id ?? null)
  }, [bring, items, hovered, scroller])
  return { scrollToRow, ofLong }
}

function isInWindow(scroller: HTMLElement, index: number): boolean {
  const row = scroller.querySelector(`li[data-index="${index}"]`)?.getBoundingClientRect()
  const port = portOf(scroller)
  const box = port.getBoundingClientRect()
  return row !== undefined && row.top >= box.top + headOf(port) && row.bottom <= box.bottom
}
