import { type RefObject, useLayoutEffect } from 'react'

/** Where somebody goes on, should what was pressed be gone by then: the review, the selection in list and map, its card, the article. */
const next = ['.review .solid', 'button.row[aria-current="true"], [data-mark][aria-pressed="true"]', '.card button', '#reader']

/** Gives a focus that fell to the page to `back`, or to what is next where that is gone. After the change that took it is drawn. */
export function giveFocus(back: EventTarget | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const first = back instanceof HTMLElement && back.isConnected ? back : null
    const to = next.reduce<HTMLElement | null>((found, what) => found ?? document.querySelector<HTMLElement>(what), first)
    to?.focus({ preventScroll: true })
  })
}

/** When an element that has the focus inside goes away, gives the focus back to what it was called from. */
export function useReturnFocus(element: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const leaving = element.current
    const before = document.activeElement
    return () => {
      if (!leaving?.contains(document.activeElement)) return
      giveFocus(before === document.body || leaving.contains(before) ? null : before)
    }
  }, [element])
}
