import { type RefObject, useEffect, useRef, useState } from 'react'
import { useDateline, useDatelineStore } from '../ui/store-context.tsx'
import { t } from '../words/t.ts'
import { fetchMap, mapInStore, type PaneEvents, type Rest } from './map-in-store.ts'
import type { MapView } from './map-view.ts'

interface LiveView {
  view: RefObject<MapView | null>
  /** Where it rests; null until it does. */
  rest: Rest | null
  moving: boolean
}

/** The map in its container, from when the situation is there until the pane leaves. `on` must stay the same: another makes another map. */
export function useMapView(
  container: RefObject<HTMLElement | null>,
  on: Pick<PaneEvents, 'select' | 'openCluster'> & { move(): void },
  onFailure: () => void,
): LiveView {
  const store = useDatelineStore()
  const ready = useDateline(state => state.status !== 'loading')
  const view = useRef<MapView | null>(null)
  const [rest, setRest] = useState<Rest | null>(null)
  const [moving, setMoving] = useState(false)
  const [parts] = useState(fetchMap)
  const fail = useRef(onFailure)

  useEffect(() => {
    if (!ready || !container.current) return
    const element = container.current
    let stop = () => {}
    let gone = false
    element.dataset.map = 'loading'
    const moved = (isMoving: boolean) => {
      setMoving(isMoving)
      if (isMoving) on.move()
    }
    parts
      .then(parts => {
        if (gone) return
        const map = mapInStore(store, element, parts, { ...on, moving: moved, rest: setRest })
        view.current = map.view
        stop = () => {
          map.stop()
          view.current = null
        }
      })
      .catch(problem => {
        fail.current()
        // What stands in the map's place says it.
        if (problem?.name === 'GPUInitializationError') return
        console.error(problem)
        store.getState().notify({ id: 'map', tone: 'bad', title: t('mapFailedTitle'), detail: t('mapFailedDetail') })
      })
    return () => {
      gone = true
      stop()
      store.getState().set({ inView: null })
    }
  }, [store, ready, container, on, parts])
  return { view, rest, moving }
}
