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

/** The three widths of the frame; a window too low for three panes is a phone on its side. */
export const usePhone = (): boolean => useMedia('(max-width: 699px), (max-height: 559px)')
export const useNarrow = (): boolean => useMedia('(max-width: 1199px)')

/** No motion for those who ask for none. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
