import { type RefObject, useLayoutEffect } from 'react'

/** Where somebody goes on, should what was pressed be gone by then: the review, the selection in list and map, its card, the article, the dock. */
const next = [
  '.review .solid',
  'button.row[aria-current="true"], [data-mark][aria-pressed="true"]',
  '.card button',
  '#reader',
  '.dock [aria-current="true"]',
]

/**
 * Gives a focus that fell to the page to `back`, or to what is next where that is gone; on a phone to the sheet that lies over both. After the
 * change that took it is drawn.
 */
export function giveFocus(back: EventTarget | null): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const sheet = document.querySelector<HTMLElement>('.sheet')
    const first = back instanceof HTMLElement && back.isConnected && (!sheet || sheet.contains(back)) ? back : sheet
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
