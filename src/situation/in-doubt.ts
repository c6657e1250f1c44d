import { doubtfulBelow } from '../places/place.ts'
import type { SituationIndex } from './index-situation.ts'
import type { PlaceFeature, PlaceMention } from './schema.ts'

/** A reading nobody can be sure of, with the others that have the same words and the same place. */
export interface InDoubt {
  place: PlaceFeature
  /** The first in reading order stands for all. */
  mention: PlaceMention
  /** How many mentions are read alike, this one among them. */
  count: number
}

/** What is in doubt, article by article, from top to bottom; the same words read as the same place once. */
export function inDoubt(index: SituationIndex): InDoubt[] {
  const { mentions, mentionPlace, mentionArticle, places } = index
  const order: number[] = []
  for (let m = 0; m < mentions.length; m++) if (mentions[m]!.confidence < doubtfulBelow) order.push(m)
  order.sort((a, b) => mentionArticle[a]! - mentionArticle[b]! || mentions[a]!.selector[1].start - mentions[b]!.selector[1].start)
  const alike = new Map<string, InDoubt>()
  for (const m of order) {
    const mention = mentions[m]!
    const place = places[mentionPlace[m]!]!
    const key = `${place.id}\n${mention.selector[0].exact}`
    const known = alike.get(key)
    if (known) known.count++
    else alike.set(key, { place, mention, count: 1 })
  }
  return [...alike.values()]
}
