import { useSyncExternalStore } from 'react'

let loads = 0

/** Counts the times letters have come in: what was measured before is measured with those of another face. */
export function useFonts(): number {
  return useSyncExternalStore(
    changed => {
      const loaded = () => {
        loads++
        changed()
      }
      document.fonts.addEventListener('loadingdone', loaded)
      return () => document.fonts.removeEventListener('loadingdone', loaded)
    },
    () => loads,
  )
}
