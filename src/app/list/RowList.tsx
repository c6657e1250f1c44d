import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Hover } from '../../store/store.ts'
import { ListRow } from './ListRow.tsx'
import type { ListItem } from './list-items.ts'
import { nextStop } from './next-stop.ts'

interface RowListProps {
  items: ListItem[]
  /** Ids of picked and of linked rows, and of the one touched from elsewhere. */
  on: string | null
  linked: ReadonlySet<string>
  hovered: string | null
  onPick: (item: ListItem) => void
  onHover: (hover: Hover | null) => void
}

/**
 * The rows, of which only those near the window are in the page. Tab enters at one row; arrows, Home, End and the page keys
 * move along, over headings. What is picked or read elsewhere is brought into view here.
 */
export function RowList({ items, on, linked, hovered, onPick, onHover }: RowListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [stop, setStop] = useState(0)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: i => (items[i]!.type === 'heading' ? 30 : items[i]!.type === 'place' ? 48 : items[i]!.type === 'event' ? 66 : 92),
    getItemKey: i => items[i]!.id,
    overscan: 8,
  })

  const isRow = (i: number) => items[i] !== undefined && items[i].type !== 'heading'
  const first = items.findIndex(item => item.type !== 'heading')
  const tabStop = isRow(stop) ? stop : first

  const bring = useCallback(
    (id: string | null) => {
      const at = id === null ? -1 : items.findIndex(item => item.id === id)
      const busy = scroller.current?.matches(':hover, :focus-within') && at !== -1 && isInWindow(scroller.current, at)
      if (at !== -1 && !busy) virtualizer.scrollToIndex(at, { align: 'auto' })
    },
    [items, virtualizer],
  )
  useEffect(() => bring(on), [bring, on])
  useEffect(() => {
    if (!scroller.current?.matches(':hover, :focus-within')) bring(hovered)
  }, [bring, hovered])

  // A row that had the pointer or the focus may go without telling.
  useEffect(() => () => onHover(null), [onHover])

  const focus = (i: number) => {
    setStop(i)
    virtualizer.scrollToIndex(i, { align: 'auto' })
    // The row may be drawn only after the scrolling.
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        scroller.current?.querySelector<HTMLElement>(`button[data-index="${i}"]`)?.focus({ preventScroll: true }),
      ),
    )
  }
  const move = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const to = nextStop(items, tabStop, event.key)
    if (to === null) return
    event.preventDefault()
    focus(to)
  }

  return (
    <div className="scroll" ref={scroller}>
      <ul className="rows" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index]!
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={item.type === 'heading' ? 'group' : undefined}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item.type === 'heading' ? (
                <h3>
                  <span>{item.title}</span>
                  <small>{item.note}</small>
                </h3>
              ) : (
                <ListRow
                  item={item}
                  index={index}
                  on={item.id === on}
                  linked={item.id !== on && linked.has(item.id)}
                  hovered={item.id === hovered}
                  stop={index === tabStop}
                  onPick={onPick}
                  onHover={onHover}
                  onStop={setStop}
                  onMove={move}
                />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function isInWindow(scroller: HTMLElement, index: number): boolean {
  const row = scroller.querySelector(`li[data-index="${index}"]`)?.getBoundingClientRect()
  const box = scroller.getBoundingClientRect()
  return row !== undefined && row.top >= box.top && row.bottom <= box.bottom
}
