import { doubtfulBelow } from '../../places/place.ts'
import type { PlaceMention, Situation } from '../schema.ts'

/** How surely words mean a place, as every export says it beside the place; null where nothing is known of it. */
export interface Sureness {
  confidence: number | null
  doubtful: boolean | null
  byHand: 'right' | 'other' | null
}

/** Of one mention, or of all that name a place: as sure as the surest, which is how the map draws it. */
export function surenessOf(mentions: readonly PlaceMention[]): Sureness {
  if (mentions.length === 0) return { confidence: null, doubtful: null, byHand: null }
  const confidence = Math.max(...mentions.map(mention => mention.confidence))
  return { confidence, doubtful: confidence < doubtfulBelow, byHand: mentions.find(({ byHand }) => byHand)?.byHand ?? null }
}

/** Of an event's place, by the mention that gave it. */
export function surenessByMention({ places }: Situation): (mention: string | undefined) => Sureness {
  const mentions = new Map(places.features.flatMap(({ properties }) => properties.mentions.map(mention => [mention.id, mention])))
  return id => {
    const mention = id === undefined ? undefined : mentions.get(id)
    return surenessOf(mention ? [mention] : [])
  }
}

/** In a sentence beside how exactly the place is known, which says nothing of whether it is the right one; null where it is sure. */
export function sureInWords({ confidence, doubtful, byHand }: Sureness): string | null {
  if (byHand !== null) return 'Decided by hand.'
  return doubtful && confidence !== null ? `Doubtful: ${Math.round(confidence * 100)} % likely that the words mean this place.` : null
}
