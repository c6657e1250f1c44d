import type { ArticleMention } from '../../situation/schema.ts'
import { reasonSentence } from '../words/why-words.ts'

/** One reading of the words, as the card lists it. */
export interface Reading {
  id: string
  won: boolean
  /** 0…100. */
  percent: number
  reasons: { words: string; speaksFor: boolean }[]
}

const mostReasons = 3
/** How a shape was made, what its doubt is, and what it leans on. */
const mostOfShape = 5
const mostOfRunnersUp = 1

/**
 * The reading that won, then the runners-up, each with the reasons that weighed most. Reasons of no weight are left out,
 * and so are readings of less than half a percent, which would be shown as "0%".
 */
export function readingsOf(mention: ArticleMention): Reading[] {
  return [
    {
      id: mention.place ?? '',
      won: true,
      percent: percent(mention.confidence),
      reasons: heaviest(mention.reasons, mention.leansOn ? mostOfShape : mostReasons),
    },
    ...mention.runnersUp
      .filter(other => other.confidence >= 0.005)
      .slice(0, 3)
      .map(other => ({
        id: other.place,
        won: false,
        percent: percent(other.confidence),
        reasons: heaviest(other.reasons, mostOfRunnersUp),
      })),
  ]
}

function percent(share: number): number {
  // Nothing is ever certain: 99.7 % is not shown as 100.
  return Math.min(Math.round(share * 100), 99)
}

function heaviest(reasons: ArticleMention['reasons'], most: number): Reading['reasons'] {
  return [...reasons]
    .filter(reason => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most)
    .map(reason => ({ words: reasonSentence(reason), speaksFor: reason.weight > 0 }))
}
