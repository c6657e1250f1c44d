import { boundsAround } from '../geometry/bounds.ts'
import type { BoundingBox } from '../geometry/lng-lat.ts'
import { edgeDay, totalCoverage } from './coverage.ts'
import type { ArticleSummary, Manifest, PlaceFeature, SituationEvent } from './schema.ts'

/** All that a manifest counts, of what it is the manifest of: its articles, places with their mentions, and events. */
export function numbersOf(
  articles: ArticleSummary[],
  features: readonly PlaceFeature[],
  events: readonly SituationEvent[],
): Pick<Manifest, 'counts' | 'bbox' | 'firstDay' | 'lastDay' | 'coverage' | 'articles'> {
  const days = events.flatMap(({ dated, time }) => (dated && time ? [time.from, time.to] : []))
  days.push(...articles.map(({ published }) => published))
  return {
    counts: {
      articles: articles.length,
      places: features.length,
      mentions: features.reduce((n, { properties }) => n + properties.mentions.length, 0),
      events: events.length,
    },
    bbox: boundsAround(features.map(({ bbox, properties: { labelPoint } }): BoundingBox => bbox ?? [...labelPoint, ...labelPoint])),
    firstDay: edgeDay(days, -1),
    lastDay: edgeDay(days, 1),
    coverage: totalCoverage(articles),
    articles,
  }
}
