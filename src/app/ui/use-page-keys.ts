import { useEffect, useRef } from 'react'

/** Where keys are typed or belong to a window. What is only ticked takes none but the space bar. */
const elsewhere = 'input:not([type="radio"], [type="checkbox"]), textarea, select, dialog'

/**
 * Keys that hold anywhere on the page, unless somebody types, a window is open or another has used them. They are named in lower case and
 * hold in either; one that has nothing to do just now is null: `usePageKeys({ j: next, k: previous, escape: close })`.
 */
export function usePageKeys(keys: Record<string, (() => void) | null>): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      if (event.target instanceof Element && event.target.closest(elsewhere)) return
      // Its own Escape, though nothing in the window has the focus
      if (document.querySelector('dialog:modal')) return
      const act = now.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
