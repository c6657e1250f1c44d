import type { Said } from '../said.ts'

/** Pentecost is an island of Vanuatu too: where a text once says so, it is that throughout. */
export function namedAsIsland(text: string, all: Said[]): Said[] {
  const isIsland = ({ phrase: { meaning } }: Said) => meaning.is === 'named' && meaning.holiday === 'pentecost'
  return all.some(isIsland) && /\b(?:islands?|isle) of Pentecost\b|\bPentecost Island\b/i.test(text)
    ? all.filter(said => !isIsland(said))
    : all
}
