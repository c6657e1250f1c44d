import { useCallback, useState } from 'react'
import { eventPasses, eventsOf, selectedPlace } from '../../store/selectors.ts'
import { useDatelineStore } from '../ui/store-context.tsx'

interface Fan {
  /** The place whose events are fanned out. */
  fan: string | null
  /** Selects a place; pressed once more, its events fan out. */
  pick: (place: string) => void
  fold: () => void
}

export function useFan(): Fan {
  const store = useDatelineStore()
  const [fan, setFan] = useState<string | null>(null)
  const fold = useCallback(() => setFan(null), [])
  const pick = useCallback(
    (id: string) => {
      const state = store.getState()
      const again = selectedPlace(state)?.id === id
      if (again && eventsOf(state, id).filter(event => eventPasses(state, event.id)).length > 1) setFan(now => (now === id ? null : id))
      else {
        setFan(null)
        state.select({ type: 'place', id, mention: null })
      }
    },
    [store],
  )
  return { fan, pick, fold }
}
