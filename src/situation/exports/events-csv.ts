import { siteOf } from '../event-place.ts'
import type { Situation } from '../schema.ts'
import { csv } from './csv.ts'
import { surenessByMention } from './sureness.ts'

/**
 * The events as a table, one a line: what, when, where, how surely it is there, who says so, in which words. One that happened nowhere the
 * text says has the first place that it names, with its role.
 */
export function eventsCsv(situation: Situation): string {
  const { manifest, places, events } = situation
  const sureness = surenessByMention(situation)
  const features = new Map(places.features.map(feature => [feature.id, feature.properties]))
  const articles = new Map(manifest.articles.map(article => [article.id, article]))
  const head = [
    'id',
    'kind',
    'subkind',
    'status',
    'from',
    'to',
    'edtf',
    'basis',
    'place',
    'placeId',
    'role',
    'country',
    'longitude',
    'latitude',
  ]
  return csv([
    [...head, 'precision', 'uncertaintyKm', 'confidence', 'doubtful', 'byHand', 'quote', 'source', 'published', 'headline', 'file', 'url'],
    ...events.map(event => {
      const first = siteOf(event) ?? event.places[0]
      const place = first && features.get(first.place)
      const { confidence, doubtful, byHand } = sureness(first?.mention)
      const article = articles.get(event.article)
      return [
        ...[event.id, event.kind, event.subkind, event.status],
        ...[event.time?.from ?? null, event.time?.to ?? null, event.time?.edtf ?? null, event.time?.basis ?? null],
        ...[place?.name ?? null, first?.place ?? null, first?.role ?? null, place?.country ?? null],
        ...[place?.labelPoint[0] ?? null, place?.labelPoint[1] ?? null, place?.precision ?? null, place?.uncertaintyKm ?? null],
        ...[confidence, doubtful, byHand],
        ...[
          event.quote,
          article?.source ?? null,
          article?.published ?? null,
          article?.headline ?? null,
          article?.file ?? null,
          article?.url ?? null,
        ],
      ]
    }),
  ])
}
