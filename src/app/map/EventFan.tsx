import { useEffect, useRef } from 'react'
import { eventPasses, eventsOf } from '../../store/selectors.ts'
import { withoutMarkdown } from '../../text/markdown-marks.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { rem } from '../ui/text-size.ts'
import { whenInWords } from '../words/event-words.ts'
import { t } from '../words/later-words.ts'
import { fanOut } from './fan-out.ts'
import type { Target } from './target.ts'

/** The events at one place, fanned out round its mark: each a button with its kind. Esc folds it and gives the focus back. */
export function EventFan({ target, onClose }: { target: Target; onClose: () => void }) {
  const store = useDatelineStore()
  const fan = useRef<HTMLUListElement>(null)
  const { events, chosen } = useDateline(view => ({
    events: eventsOf(view, target.id),
    chosen: view.selection?.type === 'event' ? view.selection.id : null,
  }))
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    fan.current?.querySelector('button')?.focus({ preventScroll: true })
    return () => {
      if (before?.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  const shown = events.filter(event => eventPasses(store.getState(), event.id))
  const spots = fanOut(shown.length)
  const step = (event: React.KeyboardEvent) => {
    const buttons = [...(fan.current?.querySelectorAll('button') ?? [])]
    const now = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const by = ['ArrowRight', 'ArrowDown'].includes(event.key) ? 1 : ['ArrowLeft', 'ArrowUp'].includes(event.key) ? -1 : 0
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else if (by !== 0) {
      event.preventDefault()
      buttons[(now + by + buttons.length) % buttons.length]?.focus({ preventScroll: true })
    }
  }
  return (
    <ul
      className="event-fan"
      ref={fan}
      style={{ left: target.x, top: target.y }}
      aria-label={t('fanLabel', { n: shown.length })}
      onKeyDown={step}
    >
      {shown.slice(0, spots.length).map((event, i) => {
        const days = whenInWords(event)
        return (
          <li key={event.id} style={{ left: rem(spots[i]![0]), top: rem(spots[i]![1]) }}>
            <button
              type="button"
              aria-label={t('fanEvent', { quote: withoutMarkdown(event.quote), days })}
              title={t('fanEvent', { quote: withoutMarkdown(event.quote), days })}
              aria-pressed={event.id === chosen}
              onClick={() => store.getState().select({ type: 'event', id: event.id })}
              onPointerEnter={() => store.getState().hoverOver({ type: 'event', id: event.id })}
              onPointerLeave={() => store.getState().hoverOver(null)}
            >
              <KindMark kind={event.kind} size={12} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
