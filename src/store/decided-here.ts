import type { Decision } from '../situation/amend.ts'
import type { Situation } from '../situation/schema.ts'
import { remember } from './memo.ts'
import type { View } from './store.ts'

/** How many decisions are about what is open: a browser keeps those of other situations as well. */
export function decidedHere({ found, decisions }: Pick<View, 'found' | 'decisions'>): number {
  return count(found.situation, decisions)
}

const count = remember((found: Situation | null, decisions: readonly Decision[]): number => {
  if (!found || decisions.length === 0) return 0
  const asked = new Set(decisions.map(({ mention }) => mention))
  return found.places.features.reduce((n, { properties }) => n + properties.mentions.filter(({ id }) => asked.has(id)).length, 0)
})
