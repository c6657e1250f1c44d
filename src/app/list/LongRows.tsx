import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { textSize } from '../ui/text-size.ts'
import type { ListItem } from './list-items.ts'
import { headOf, portOf } from './port.ts'
import type { ScrollToRow } from './use-row-sight.ts'

interface LongRowsProps {
  items: ListItem[]
  /** How the list above brings a row into view: set here, because a row may not be in the page yet. */
  scrollTo: RefObject<ScrollToRow | null>
  draw: (item: ListItem, index: number) => ReactNode
}

/** About how high rows are before they are measured, in pixels of the design. */
const heights: Record<ListItem['type'], number> = { heading: 30, place: 48, event: 66, article: 92 }

/** Rows of a long list, of which only those near the window are in the page. */
export function LongRows({ items, scrollTo, draw }: LongRowsProps) {
  // A new function would have every row of the list measured again.
  const keyOf = useCallback((i: number) => items[i]!.id, [items])
  // From the rows up: when they are put in anew, what they stand in is not yet in any ref of those above.
  const list = useRef<HTMLUListElement>(null)
  // In a sheet the rows begin below tools that grow and shrink.
  const [above, setAbove] = useState(0)
  const [head, setHead] = useState(0)
  useLayoutEffect(() => {
    const rows = list.current!
    const port = portOf(rows.parentElement!)
    const measure = () => {
      setHead(headOf(port))
      setAbove(rows.getBoundingClientRect().top - port.getBoundingClientRect().top + port.scrollTop)
    }
    measure()
    const watch = new ResizeObserver(measure)
    for (const tools of port.querySelectorAll('.list-tools, .list-found')) watch.observe(tools)
    return () => watch.disconnect()
  }, [])
  // Asked once: the browser is asked for it, and a filter has tens of thousands of rows estimated.
  const letters = textSize()
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current && portOf(list.current.parentElement!),
    scrollMargin: above,
    scrollPaddingStart: head,
    estimateSize: i => heights[items[i]!.type] * letters,
    getItemKey: keyOf,
    overscan: 4,
  })
  useEffect(() => {
    scrollTo.current = (index, to) => virtualizer.scrollToIndex(index, { align: to === 'middle' ? 'center' : 'auto' })
    return () => {
      scrollTo.current = null
    }
  }, [virtualizer, scrollTo])
  return (
    <ul className="rows long" ref={list} style={{ blockSize: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ index, start, key }) => {
        const item = items[index]!
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={item.type === 'heading' ? 'group' : undefined}
            style={{ insetBlockStart: start - above }}
          >
            {draw(item, index)}
          </li>
        )
      })}
    </ul>
  )
}
