import type { Toponym } from './toponym.ts'

/** Where an outlet is at home: one more place that its articles may speak of. */
export interface Home {
  /** ISO 3166-1 alpha-2. */
  country: string | null
  /** The name of a place inside the outlet's own name, or of its town in the index. */
  toponym: Toponym | null
}

export const noHome: Home = { country: null, toponym: null }
