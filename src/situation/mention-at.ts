import type { PlaceFeature, PlaceMention, Situation } from './schema.ts'

/** A mention with the place it was read as. */
export interface MentionAt {
  place: PlaceFeature
  mention: PlaceMention
}

/** A mention by its id; null where no place has it. */
export function mentionIn({ places }: Situation, id: string): MentionAt | null {
  for (const place of places.features) for (const mention of place.properties.mentions) if (mention.id === id) return { place, mention }
  return null
}

/**
 * The relative mentions that were made from what a mention was read as, wrong if that was: those whose words hold it, and those of its
 * paragraph that lean on its place.
 */
export function leaningOn(found: Situation, at: MentionAt): string[] {
  const [, { start, end }] = at.mention.selector
  return found.places.features.flatMap(({ properties: { relative, mentions } }) =>
    relative
      ? mentions
          .filter(({ id, article, paragraph, selector: [, position] }) => {
            if (id === at.mention.id || article !== at.mention.article) return false
            if (position.start <= start && end <= position.end) return true
            return paragraph === at.mention.paragraph && relative.leansOn.some(({ place }) => place === at.place.id)
          })
          .map(({ id }) => id)
      : [],
  )
}

/** A place feature without mentions, as a decision keeps it. */
export function bare(place: PlaceFeature): PlaceFeature {
  const { instead: _, ...properties } = place.properties
  return { ...place, properties: { ...properties, mentions: [] } }
}
