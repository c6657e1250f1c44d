import type { Situation } from '../schema.ts'
import { csv } from './csv.ts'

/** The events as a table, one a line: what, when, where, who says so, in which words. */
export function eventsCsv({ manifest, places, events }: Situation): string {
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
    [...head, 'precision', 'uncertaintyKm', 'quote', 'source', 'published', 'headline', 'file'],
    ...events.map(event => {
      const first = event.places[0]
      const place = first && features.get(first.place)
      const article = articles.get(event.article)
      return [
        ...[event.id, event.kind, event.subkind, event.status],
        ...[event.time?.from ?? null, event.time?.to ?? null, event.time?.edtf ?? null, event.time?.basis ?? null],
        ...[place?.name ?? null, first?.place ?? null, first?.role ?? null, place?.country ?? null],
        ...[place?.labelPoint[0] ?? null, place?.labelPoint[1] ?? null, place?.precision ?? null, place?.uncertaintyKm ?? null],
        ...[event.quote, article?.source ?? null, article?.published ?? null, article?.headline ?? null, article?.file ?? null],
      ]
    }),
  ])
}
