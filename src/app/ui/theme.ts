import { useEffect } from 'react'
import type { Theme } from '../../store/store.ts'
import { holdsOnScreen, useMedia } from './media.ts'

const key = 'dateline-theme'

/** The theme this browser was last told to use. Storage may be forbidden: then there is none. */
export function rememberedTheme(): Theme {
  try {
    const theme = localStorage.getItem(key)
    return theme === 'light' || theme === 'dark' ? theme : 'system'
  } catch {
    return 'system'
  }
}

/** Puts light or dark on the page, following the system while that is the choice, and remembers the choice. */
export function useTheme(theme: Theme): void {
  const systemDark = useMedia('(prefers-color-scheme: dark)', holdsOnScreen)
  const shown = theme === 'system' ? (systemDark ? 'dark' : 'light') : theme
  useEffect(() => {
    document.documentElement.dataset.theme = shown
  }, [shown])
  useEffect(() => {
    try {
      if (theme === 'system') localStorage.removeItem(key)
      else localStorage.setItem(key, theme)
    } catch {
      // Forbidden storage only means that the choice is forgotten.
    }
  }, [theme])
}
