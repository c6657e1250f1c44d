import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
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
  return useStore(useDatelineStore(), useShallow(selector))
}
