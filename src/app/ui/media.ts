import { useSyncExternalStore } from 'react'

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    changed => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** The three widths of the frame. */
export const usePhone = (): boolean => useMedia('(max-width: 699px)')
export const useNarrow = (): boolean => useMedia('(max-width: 1199px)')

/** No motion for those who ask for none. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
