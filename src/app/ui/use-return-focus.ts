import { type RefObject, useLayoutEffect } from 'react'

/** What stands for the selection in list and map, should what was pressed be gone by then. */
const selected = 'button.row[aria-current="true"], [data-mark][aria-pressed="true"]'

/** When an element that has the focus inside goes away, gives the focus back to what it was called from. */
export function useReturnFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const leaving = element.current
    const before = document.activeElement
    return () => {
      if (!leaving?.contains(document.activeElement)) return
      const back = before instanceof HTMLElement && before !== document.body && !leaving.contains(before) ? before : null
      // After the element has gone: what is selected may be drawn anew at the same time.
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        const to = back?.isConnected ? back : document.querySelector<HTMLElement>(selected)
        to?.focus({ preventScroll: true })
      })
    }
  }, [element])
}
