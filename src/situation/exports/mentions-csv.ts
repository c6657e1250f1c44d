import { doubtfulBelow } from '../../places/place.ts'
import type { Situation } from '../schema.ts'
import { csv } from './csv.ts'

/** The mentions as a table, one a line: the words, the place they were read as, how surely, and where they stand. */
export function mentionsCsv({ manifest, places }: Situation): string {
  const articles = new Map(manifest.articles.map(article => [article.id, article]))
  const head = [
    'id',
    'words',
    'place',
    'placeId',
    'kind',
    'country',
    'longitude',
    'latitude',
    'precision',
    'uncertaintyKm',
    'confidence',
    'doubtful',
    'role',
  ]
  return csv([
    [...head, 'prefix', 'suffix', 'start', 'end', 'source', 'published', 'headline', 'file', 'leansOn', 'byHand', 'url'],
    ...places.features.flatMap(({ id, properties }) =>
      properties.mentions.map(mention => {
        const [quote, position] = mention.selector
        const article = articles.get(mention.article)
        return [
          ...[mention.id, quote.exact, properties.name, id, properties.kind, properties.country, ...properties.labelPoint],
          ...[
            properties.precision,
            properties.uncertaintyKm,
            mention.confidence,
            mention.confidence < doubtfulBelow,
            mention.role,
            quote.prefix,
            quote.suffix,
          ],
          ...[
            position.start,
            position.end,
            article?.source ?? null,
            article?.published ?? null,
            article?.headline ?? null,
            article?.file ?? null,
            // What a relative place leans on.
            properties.relative?.leansOn.map(base => base.name).join('; ') ?? null,
            mention.byHand ?? null,
            article?.url ?? null,
          ],
        ]
      }),
    ),
  ])
}
