import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { t } from '../words/t.ts'
import { nearestRest, type Rest, rests } from './nearest-rest.ts'
import { textSize } from './text-size.ts'
import { giveFocus } from './use-return-focus.ts'

interface SheetProps {
  label: string
  /** Where it comes to rest first. */
  rest: Rest
  className?: string
  id?: string
  children: ReactNode
}

/** A sheet over the phone's map. It rests at a peek, half way, or at the top, where a strip of the map always stays. */
export function Sheet({ label, rest: first, className = '', id, children }: SheetProps) {
  const [rest, setRest] = useState(first)
  const sheet = useRef<HTMLElement>(null)
  const drag = useRef<{ y: number; height: number; moved: boolean } | null>(null)

  // Who calls it from the dock goes on in it, not at the end of the page; who leaves it goes on in what is called next. Who types in the search,
  // which calls the list, goes on typing.
  useEffect(() => {
    if (document.activeElement?.closest('.dock')) sheet.current?.focus({ preventScroll: true })
  }, [])
  useLayoutEffect(() => {
    const leaving = sheet.current
    return () => {
      if (leaving?.contains(document.activeElement)) giveFocus(null)
    }
  }, [])

  const start = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { y: event.clientY, height: sheet.current!.offsetHeight, moved: false }
  }
  const move = (event: PointerEvent) => {
    if (!drag.current) return
    const by = drag.current.y - event.clientY
    if (Math.abs(by) > 4) drag.current.moved = true
    sheet.current!.style.transition = 'none'
    sheet.current!.style.blockSize = `${Math.max(96, drag.current.height + by)}px`
  }
  const end = () => {
    const element = sheet.current!
    const { moved } = drag.current ?? { moved: true }
    const height = element.offsetHeight
    drag.current = null
    element.style.transition = ''
    element.style.blockSize = ''
    if (!moved) return
    const style = getComputedStyle(element)
    const strip = Number.parseFloat(style.getPropertyValue('--strip')) || 0
    const dock = Number.parseFloat(style.bottom) || 0
    setRest(nearestRest(height, { height: element.parentElement!.clientHeight, dock, strip, peek: 128 * textSize() }))
  }
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    setRest(rests[Math.min(Math.max(rests.indexOf(rest) + by, 0), rests.length - 1)]!)
  }
  return (
    <section className={`sheet rest-${rest} ${className}`} aria-label={label} id={id} tabIndex={-1} ref={sheet}>
      <button
        type="button"
        className="grab"
        aria-label={t('sheetHandle')}
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={keys}
        onClick={event => event.detail === 0 && setRest(rests[(rests.indexOf(rest) + 1) % rests.length]!)}
      >
        <i />
      </button>
      {children}
    </section>
  )
}
