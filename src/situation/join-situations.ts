import { boundsAround } from '../geometry/bounds.ts'
import type { BoundingBox } from '../geometry/lng-lat.ts'
import type { Coverage, Manifest, PlaceFeature, Situation } from './schema.ts'

/**
 * Two situations as one: articles read here and now beside those that were built before. The title is the first one's.
 * An article that is in both is taken from the first, with its mentions and events.
 */
export function joinSituations(first: Situation, second: Situation): Situation {
  const known = new Set(first.manifest.articles.map(article => article.id))
  const isNew = (article: string) => !known.has(article)
  const articles = [...first.manifest.articles, ...second.manifest.articles.filter(article => isNew(article.id))]
  const events = [...first.events, ...second.events.filter(event => isNew(event.article))]
  const places = joinPlaces(first.places.features, second.places.features, isNew)
  return {
    manifest: {
      ...first.manifest,
      counts: {
        articles: articles.length,
        places: places.length,
        mentions: places.reduce((n, place) => n + place.properties.mentions.length, 0),
        events: events.length,
      },
      bbox: boundsAround(places.map(boxOf)),
      firstDay: earlier(first.manifest, second.manifest),
      lastDay: later(first.manifest, second.manifest),
      coverage: articles.map(article => article.coverage).reduce(added, noCoverage),
      articles,
      notes: [...first.manifest.notes, ...second.manifest.notes],
    },
    places: { type: 'FeatureCollection', features: places },
    events,
    ...(first.shared ? { shared: first.shared } : {}),
  }
}

function joinPlaces(first: readonly PlaceFeature[], second: readonly PlaceFeature[], isNew: (article: string) => boolean): PlaceFeature[] {
  const joined = new Map(first.map(place => [place.id, place]))
  for (const place of second) {
    const mentions = place.properties.mentions.filter(mention => isNew(mention.article))
    if (mentions.length === 0) continue
    const there = joined.get(place.id)
    if (!there) joined.set(place.id, { ...place, properties: { ...place.properties, mentions } })
    else {
      // Where one reading says "somewhere in here", the place is no more exact for another having named it.
      const widest = place.properties.uncertaintyKm > there.properties.uncertaintyKm ? place : there
      joined.set(place.id, { ...widest, properties: { ...widest.properties, mentions: [...there.properties.mentions, ...mentions] } })
    }
  }
  return [...joined.values()]
}

function boxOf({ bbox, properties: { labelPoint } }: PlaceFeature): BoundingBox {
  return bbox ?? [...labelPoint, ...labelPoint]
}

const noCoverage: Coverage = { found: 0, placed: 0, doubtful: 0, notFound: 0, dated: 0, undated: 0 }

function added(a: Coverage, b: Coverage): Coverage {
  return {
    found: a.found + b.found,
    placed: a.placed + b.placed,
    doubtful: a.doubtful + b.doubtful,
    notFound: a.notFound + b.notFound,
    dated: a.dated + b.dated,
    undated: a.undated + b.undated,
  }
}

/** Days as text sort by themselves but for years before 1, which begin with a minus. */
function before(a: string, b: string): boolean {
  const [yearA, yearB] = [Number.parseInt(a, 10), Number.parseInt(b, 10)]
  return yearA === yearB ? a < b : yearA < yearB
}

function earlier({ firstDay: a }: Manifest, { firstDay: b }: Manifest): string | null {
  return a === null || b === null ? (a ?? b) : before(a, b) ? a : b
}

function later({ lastDay: a }: Manifest, { lastDay: b }: Manifest): string | null {
  return a === null || b === null ? (a ?? b) : before(a, b) ? b : a
}
