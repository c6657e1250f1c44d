import { useCallback, useSyncExternalStore } from 'react'

/** A browser reads each query once, and is asked for it with every drawing. */
const lists: Record<string, MediaQueryList> = {}
const mediaOf = (query: string) => (lists[query] ??= matchMedia(query))
const holds = (query: string): boolean => mediaOf(query).matches

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string, now = holds): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      const media = mediaOf(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(follow, () => now(query))
}

let printing = false

/**
 * Whether the page is made ready for paper. Chromium counts the sheets before it tells of another medium, so that what is drawn only then
 * leaves as many blank ones as the screen's page was longer: `beforeprint` comes in time.
 */
export function usePaper(): boolean {
  return useSyncExternalStore(followPaper, () => printing || holds('print'))
}

function followPaper(changed: () => void): () => void {
  const media = mediaOf('print')
  const turn = ({ type }: Event) => {
    printing = type === 'beforeprint'
    changed()
  }
  window.addEventListener('beforeprint', turn)
  window.addEventListener('afterprint', turn)
  media.addEventListener('change', changed)
  return () => {
    window.removeEventListener('beforeprint', turn)
    window.removeEventListener('afterprint', turn)
    media.removeEventListener('change', changed)
  }
}

/** What held of the window last. */
const onScreen: Record<string, boolean> = {}

/**
 * Whether a query holds of the window. A sheet of paper has a width of its own: it would turn a phone into a desk, with a map not drawn yet; and
 * it is light, which is no reason to make the screen so.
 */
export function holdsOnScreen(query: string): boolean {
  if (!(query in onScreen && holds('print'))) onScreen[query] = holds(query)
  return onScreen[query]!
}

/** The three widths of the frame, 700 and 1,200 px where letters are 16; a window too low for three panes is a phone on its side. */
export const usePhone = (): boolean => useMedia('(max-width: 43.6875em), (max-height: 34.9375em)', holdsOnScreen)
export const useNarrow = (): boolean => useMedia('(max-width: 74.9375em)', holdsOnScreen)

/** No motion for those who ask for none. */
export const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
