import type { PlaceFeature } from '../../situation/schema.ts'

/** How many of the places that these articles mention the map does not show; none where there is no map. */
export function outOfSight(places: readonly PlaceFeature[], articles: readonly string[], inView: ReadonlySet<string> | null): number {
  if (!inView) return 0
  const theirs = new Set(articles)
  return places.filter(({ id, properties }) => !inView.has(id) && properties.mentions.some(({ article }) => theirs.has(article))).length
}
