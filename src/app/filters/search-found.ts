import { lazy } from 'react'

/** What a search found. It comes with the first one. */
export const SearchFound = lazy(async () => ({ default: (await import('./SearchFound.tsx')).SearchFound }))
