import { useEffect } from 'react'
import { dayExtent } from '../../store/selectors.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { daysSet, setDays } from './set-days.ts'

/** `[` and `]` move the window a day back or on, from anywhere on the page; without a window they begin one at the last or first day. */
export function useDayKeys(): void {
  const store = useDatelineStore()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = event.key === '[' ? -1 : event.key === ']' ? 1 : 0
      if (by === 0 || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog')) return
      const view = store.getState()
      const extent = dayExtent(view)
      if (!extent) return
      event.preventDefault()
      const { from, to } = daysSet(view.filter)
      if (from === null && to === null) {
        const day = by < 0 ? extent.last : extent.first
        setDays(store, day, day)
      } else setDays(store, from === null ? null : from + by, to === null ? null : to + by)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [store])
}
