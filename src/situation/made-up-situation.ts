import type { EventKind, EventStatus } from '../events/event.ts'
import type { LngLat } from '../geometry/lng-lat.ts'
import type { Role } from '../places/place.ts'
import type { Day } from '../times/time.ts'
import type { ArticleFile, PlaceFeature, Precision, Situation, SituationEvent } from './schema.ts'

/** Short forms from which tests and benchmarks make a whole situation. */
export interface MadeUpPlace {
  id: string
  name?: string
  country?: string | null
  precision?: Precision
  point?: LngLat
  geonames?: number
  mentions?: {
    id: string
    article?: string
    role?: Role
    confidence?: number
    byHand?: 'right' | 'other'
    paragraph?: number
    words?: string
    at?: number
  }[]
}

export interface MadeUpEvent {
  id: string
  kind?: EventKind
  status?: EventStatus
  article?: string
  /** First and last day; absent: undated. */
  days?: [Day | null, Day | null]
  quote?: string
  phrase?: string
  paragraph?: number
  at?: number
  /** `place/mention` or `place/mention/role`; where it happened first. */
  places?: string[]
}

export interface MadeUpArticle {
  id: string
  source?: string | null
  published?: Day | null
  headline?: string
}

export function madeUpSituation(
  places: MadeUpPlace[],
  events: MadeUpEvent[],
  articles: MadeUpArticle[] = [{ id: 'a', source: 'The Daily', published: '2024-07-27' }],
): Situation {
  const made = events.map(madeUpEvent)
  const eventsOfMention = new Map<string, string[]>()
  for (const event of made)
    for (const { mention } of event.places) {
      const list = eventsOfMention.get(mention)
      if (list) list.push(event.id)
      else eventsOfMention.set(mention, [event.id])
    }
  const features = places.map(place => madeUpPlace(place, eventsOfMention))
  const mentions = features.reduce((sum, { properties }) => sum + properties.mentions.length, 0)
  const dated = made.filter(event => event.dated).length
  const coverage = { found: mentions, placed: mentions, doubtful: 0, notFound: 0, dated, undated: made.length - dated }
  return {
    manifest: {
      format: 'dateline-situation',
      version: 1,
      title: 'Made up',
      builtBy: { dateline: '0', gazetteer: '0', rules: '0' },
      counts: { articles: articles.length, places: places.length, mentions, events: made.length },
      bbox: null,
      firstDay: null,
      lastDay: null,
      coverage,
      articles: articles.map(({ id, source = null, published = null, headline = `Article ${id}` }) => ({
        id,
        file: `${id}.txt`,
        headline,
        source,
        published,
        coverage,
      })),
      notes: [],
    },
    places: { type: 'FeatureCollection', features },
    events: made,
  }
}

function madeUpPlace(place: MadeUpPlace, eventsOfMention: Map<string, string[]>): PlaceFeature {
  const { id, name = id, country = null, precision = 'exact', point = [0, 0], geonames, mentions = [] } = place
  return {
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: point },
    properties: {
      id,
      name,
      kind: 'settlement',
      feature: 'PPL',
      country,
      admin1: null,
      population: 0,
      gazetteers: geonames === undefined ? {} : { geonames },
      precision,
      precisionWords: '',
      uncertaintyKm: 5,
      labelPoint: point,
      covers: [],
      mentions: mentions.map(
        ({ id: mention, article = 'a', role = 'named', confidence = 0.95, byHand, paragraph = 0, words = name, at = 0 }) => ({
          id: mention,
          article,
          paragraph,
          selector: [
            { type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '' },
            { type: 'TextPositionSelector', start: at, end: at + words.length },
          ],
          confidence,
          ...(byHand && { byHand }),
          role,
          adjective: false,
          events: eventsOfMention.get(mention) ?? [],
        }),
      ),
    },
  }
}

function madeUpEvent(event: MadeUpEvent): SituationEvent {
  const {
    id,
    kind = 'works',
    status = 'happened',
    article = 'a',
    days,
    quote = id,
    phrase = null,
    paragraph = 0,
    at = 0,
    places = [],
  } = event
  const span = { start: at, end: at + quote.length }
  return {
    id,
    kind,
    subkind: 'construction',
    status,
    main: false,
    time: days
      ? { edtf: `${days[0] ?? '..'}/${days[1] ?? '..'}`, from: days[0], to: days[1], basis: 'stated', phrase, span: null, why: '' }
      : null,
    dated: days !== undefined,
    places: places.map(written => {
      const [place, mention, role] = written.split('/') as [string, string, Role | undefined]
      return { place, mention, role: role ?? 'happened', carried: null }
    }),
    article,
    paragraph,
    span,
    sentence: span,
    trigger: span,
    quote,
    participants: [],
  }
}

/** An article's file around a text whose lines are its paragraphs. */
export function madeUpArticle(id: string, text: string): ArticleFile {
  let start = 0
  const paragraphs = text.split('\n').map((line, i) => {
    const paragraph = {
      start,
      end: start + line.length,
      number: i === 0 ? null : i,
      role: i === 0 ? ('headline' as const) : ('body' as const),
    }
    start += line.length + 1
    return paragraph
  })
  return {
    id,
    file: `${id}.txt`,
    headline: text.split('\n')[0]!,
    source: null,
    published: null,
    publishedSpan: null,
    text,
    paragraphs,
    mentions: [],
    times: [],
  }
}
