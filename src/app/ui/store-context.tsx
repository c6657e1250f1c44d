import { createContext, type ReactNode, useContext, useRef } from 'react'
import { useStore } from 'zustand'
import { sameSlice } from '../../store/same-slice.ts'
import type { Actions, DatelineStore, View } from '../../store/store.ts'

const StoreContext = createContext<DatelineStore | null>(null)

export function StoreProvider({ store, children }: { store: DatelineStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** The store itself, for subscriptions outside React (the map) and for actions in handlers. */
export function useDatelineStore(): DatelineStore {
  const store = useContext(StoreContext)
  if (!store) throw new Error('A pane stands outside <StoreProvider>.')
  return store
}

/**
 * One slice of the view. A pane draws again only when its slice changes, compared one level deep:
 * `const { tab, selection } = useDateline(view => ({ tab: view.tab, selection: view.selection }))`.
 */
export function useDateline<T>(selector: (view: View & Actions) => T): T {
  const last = useRef<{ slice: T } | null>(null)
  return useStore(useDatelineStore(), view => {
    const slice = selector(view)
    if (last.current && sameSlice(last.current.slice, slice)) return last.current.slice
    last.current = { slice }
    return slice
  })
}
