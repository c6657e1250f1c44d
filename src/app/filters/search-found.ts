import { later } from '../ui/later.tsx'

/** What a search found. It comes with the first one. */
export const SearchFound = later(async () => (await import('./SearchFound.tsx')).SearchFound)
