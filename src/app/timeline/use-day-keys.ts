import { dayExtent } from '../../store/selectors.ts'
import { useDatelineStore } from '../ui/store-context.tsx'
import { usePageKeys } from '../ui/use-page-keys.ts'
import { daysSet, setDays } from './set-days.ts'

/** `[` and `]` move the window a day back or on; without a window they begin one at the last or first day. */
export function useDayKeys(): void {
  const store = useDatelineStore()
  const move = (by: 1 | -1) => () => {
    const view = store.getState()
    const extent = dayExtent(view)
    if (!extent) return
    const { from, to } = daysSet(view.filter)
    if (from === null && to === null) {
      const day = by < 0 ? extent.last : extent.first
      setDays(store, day, day)
    } else setDays(store, from === null ? null : from + by, to === null ? null : to + by)
  }
  usePageKeys({ '[': move(-1), ']': move(1) })
}
