import { type KeyboardEvent, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Hover } from '../../store/store.ts'
import { later } from '../ui/later.tsx'
import { usePaper } from '../ui/media.ts'
import { t } from '../words/t.ts'
import { ListRow } from './ListRow.tsx'
import type { ListItem } from './list-items.ts'
import { nextStop } from './next-stop.ts'
import { useQuoteRoom } from './use-quote-room.ts'
import { useRowSight } from './use-row-sight.ts'

/** From here on rows out of sight are kept out of the page, and only then is the code for that fetched. */
const long = 150
/** On paper rows stand as far as anybody would read them there: some ten sheets. */
const onPaper = 200
const paperWidth = 620
const LongRows = later(async () => (await import('./LongRows.tsx')).LongRows)

interface RowListProps {
  items: ListItem[]
  /** Ids of picked and of linked rows, and of those touched from elsewhere. */
  on: string | null
  linked: ReadonlySet<string>
  hovered: ReadonlySet<string>
  /** Words of the search, to be marked. */
  query: string
  /** The first row it found. */
  found: string | null
  onPick: (item: ListItem) => void
  onHover: (hover: Hover | null) => void
}

/**
 * The rows. Tab enters at one of them; arrows, Home, End and the page keys move along, over headings.
 */
export function RowList({ items, on, linked, hovered, query, found, onPick, onHover }: RowListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const onScreen = useQuoteRoom(scroller)
  const paper = usePaper()
  // A sheet is wider than the list is on the screen, and two of its lines hold any quotation.
  const room = useMemo(() => (paper ? { ...onScreen, width: paperWidth } : onScreen), [paper, onScreen])
  const [stop, setStop] = useState(0)
  // A list that a filter makes short stays as it is drawn: to put 150 rows in at once would be felt.
  const [isLong, setLong] = useState(items.length > long)
  if (!isLong && items.length > long) setLong(true)
  const isRow = (i: number) => items[i] !== undefined && items[i].type !== 'heading'
  const tabStop = isRow(stop) ? stop : items.findIndex(item => item.type !== 'heading')

  const { scrollToRow, ofLong } = useRowSight(scroller, { items, on, hovered, query, found })
  // A row that had the pointer or the focus may go without telling.
  useEffect(() => () => onHover(null), [onHover])

  // Rows are given the same function while the list changes, so that those that stay are not drawn again.
  const now = useRef({ items, tabStop })
  useEffect(() => {
    now.current = { items, tabStop }
  })
  const move = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const to = nextStop(now.current.items, now.current.tabStop, event.key)
      if (to === null) return
      event.preventDefault()
      setStop(to)
      scrollToRow(to)
      // The row may be drawn only after the scrolling.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          scroller.current?.querySelector<HTMLElement>(`button[data-index="${to}"]`)?.focus({ preventScroll: true }),
        ),
      )
    },
    [scrollToRow],
  )
  const draw = (item: ListItem, index: number) =>
    item.type === 'heading' ? (
      <h2>
        <span>{item.title}</span>
        <small>{item.note}</small>
      </h2>
    ) : (
      <ListRow
        item={item}
        index={index}
        on={item.id === on}
        linked={item.id !== on && linked.has(item.id)}
        hovered={hovered.has(item.id)}
        query={query}
        room={room}
        stop={index === tabStop}
        onPick={onPick}
        onHover={onHover}
        onStop={setStop}
        onMove={move}
      />
    )

  return (
    <div className="scroll" ref={scroller}>
      {isLong && !paper ? (
        <Suspense>
          <LongRows items={items} scrollTo={ofLong} draw={draw} />
        </Suspense>
      ) : (
        <ul className="rows">
          {(paper ? items.slice(0, onPaper) : items).map((item, index) => (
            <li key={item.id} data-index={index} className={item.type === 'heading' ? 'group' : undefined}>
              {draw(item, index)}
            </li>
          ))}
        </ul>
      )}
      {paper && items.length > onPaper && <p className="empty">{t('notPrinted', { n: items.length - onPaper })}</p>}
    </div>
  )
}
