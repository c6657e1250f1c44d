import type { SharedEvent, Situation, SituationEvent } from '../../situation/schema.ts'
import { sharedByEvent } from '../../situation/shared-by-event.ts'

/** A report of the same event in another article. */
export interface OtherReport {
  event: SituationEvent
  source: string | null
}

/** What reports of one event do not agree on: each version with the outlets that give it. */
export interface Difference {
  about: SharedEvent['differences'][number]['about']
  versions: { says: string; sources: string[] }[]
}

/** Who else tells an event, and where they differ; null when only one article does. */
export function toldBy(
  situation: Situation,
  event: string,
): { sources: number; wordings: number; others: OtherReport[]; differences: Difference[] } | null {
  const shared = sharedByEvent(situation).get(event)
  if (!shared) return null
  const events = new Map(situation.events.map(one => [one.id, one]))
  const articles = new Map(situation.manifest.articles.map(article => [article.id, article]))
  const outlet = (id: string): string[] => {
    const article = articles.get(events.get(id)?.article ?? '')
    return article ? [article.source ?? article.headline] : []
  }
  return {
    sources: shared.sources,
    // Of situations that were built before it was counted.
    wordings: shared.wordings ?? shared.sources,
    others: shared.events.flatMap(id => {
      const other = events.get(id)
      return id === event || !other ? [] : [{ event: other, source: articles.get(other.article)?.source ?? null }]
    }),
    differences: shared.differences.map(({ about, versions }) => ({
      about,
      versions: versions.map(({ says, events: said }) => ({ says, sources: [...new Set(said.flatMap(outlet))] })),
    })),
  }
}
