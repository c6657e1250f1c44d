import { useEffect, useRef } from 'react'

/** Single letters, as long as nobody is typing and nothing is under way. */
export function useReviewKeys(keys: Record<string, (() => void) | null>, busy: boolean): void {
  const now = useRef(keys)
  now.current = keys
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input:not([type="radio"], [type="checkbox"]), textarea, select, dialog')
      if (busy || typing || event.ctrlKey || event.metaKey || event.altKey) return
      const act = now.current[event.key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [busy])
}
