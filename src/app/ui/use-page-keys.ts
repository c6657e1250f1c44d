import { useEffect, useRef } from 'react'

/** Where keys are typed or belong to a window. What is only ticked takes none but the space bar. */
const elsewhere = 'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog'

/** Whether somebody types, another has used the key, or a window is open: that has its own Escape, though nothing in it has the focus. */
export const isForOthers = ({ defaultPrevented, target }: KeyboardEvent): boolean =>
  defaultPrevented || (target instanceof Element && target.closest(elsewhere) !== null) || document.querySelector('dialog:modal') !== null

/**
 * Keys that hold anywhere on the page, unless somebody types, a window is open or another has used them. They are named in lower case and
 * hold in either; one that has nothing to do just now is null: `usePageKeys({ j: next, k: previous, escape: close })`.
 */
export function usePageKeys(keys: Record<string, (() => void) | null>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isForOthers(event)) return
      const act = now.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
