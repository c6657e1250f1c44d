import { type RefObject, useEffect } from 'react'

/**
 * The marks of an article are one stop of the Tab key. From there the left and right arrows go from mark to mark, places and times alike,
 * as the text runs; Enter selects. Up and down stay with the text, which they scroll.
 */
export function useMarkKeys(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const onKey = (event: KeyboardEvent) => {
      const mark = event.target instanceof HTMLElement && event.target.matches('.mark') ? event.target : null
      if (!mark || event.altKey || event.ctrlKey || event.metaKey || !['ArrowLeft', 'ArrowRight'].includes(event.key)) return
      event.preventDefault()
      const forward = (event.key === 'ArrowRight') === (getComputedStyle(mark).direction === 'ltr')
      // The further words of a phrase are no button of their own.
      const marks = [...element.querySelectorAll<HTMLElement>('.mark[tabindex]')]
      marks[marks.indexOf(mark) + (forward ? 1 : -1)]?.focus()
    }
    element.addEventListener('keydown', onKey)
    return () => element.removeEventListener('keydown', onKey)
  }, [scroller])
}
