/**
 * The shape of the dataset: one source for the TypeScript types, the run-time checks and the published JSON Schema.
 *
 * `situation/` holds `situation.json` (Manifest), `places.geojson` (PlaceCollection), `events.json` (EventFile)
 * and one `articles/<id>.json` (ArticleFile) an article.
 */
import * as v from 'valibot'
import { eventKinds, eventStatuses } from '../events/event.ts'
import { placeKinds, relations, roles } from '../places/place.ts'

export const formatVersion = 1

export const day = v.pipe(v.string(), v.regex(/^-?\d{4,}-\d\d-\d\d$/, 'a day is written YYYY-MM-DD'))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const span = v.object({ start: offset, end: offset })
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
export const lngLat = v.tuple([longitude, latitude])
const bbox = v.tuple([longitude, latitude, longitude, latitude])
const role = v.picklist(roles)

const coverage = v.object({
  /** Mentions of places found, and what became of them: placed + doubtful + notFound = found. */
  found: offset,
  placed: offset,
  doubtful: offset,
  notFound: offset,
  /** Events. */
  dated: offset,
  undated: offset,
})
export type Coverage = v.InferOutput<typeof coverage>

/** What the manifest and an article's own file both say of it. */
const articleHead = {
  id: v.string(),
  file: v.nullable(v.string()),
  headline: v.string(),
  source: v.nullable(v.string()),
  published: v.nullable(day),
  /** The day it would be the other way round, where “05/06/2023” leaves the choice: what is seen from it lies on one of two days. */
  publishedOr: v.optional(day),
  /** Where it was printed, `https://…`; what is no address of the web is shown as words. */
  url: v.optional(v.string()),
}
const articleSummary = v.object({ ...articleHead, coverage })
export type ArticleSummary = v.InferOutput<typeof articleSummary>

/** `places`: how many the gazetteer holds. */
export const builtBy = v.object({ dateline: v.string(), gazetteer: v.string(), places: v.optional(offset), rules: v.string() })

export const manifestSchema = v.object({
  format: v.literal('dateline-situation'),
  version: v.literal(formatVersion),
  title: v.string(),
  builtBy,
  counts: v.object({ articles: offset, places: offset, mentions: offset, events: offset }),
  bbox: v.nullable(bbox),
  firstDay: v.nullable(day),
  lastDay: v.nullable(day),
  coverage,
  articles: v.array(articleSummary),
  /** What could not be read or was left out, in words. */
  notes: v.array(v.string()),
})
export type Manifest = v.InferOutput<typeof manifestSchema>

/** W3C Web Annotation selectors: the quotation with what stands around it, and its offsets. */
export const selectors = v.tuple([
  v.object({ type: v.literal('TextQuoteSelector'), exact: v.string(), prefix: v.string(), suffix: v.string() }),
  v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
])

/** What somebody decided by hand: that the reading is right, that the words mean another place, that they name none. */
export const verdicts = ['right', 'other', 'none'] as const
export type Verdict = (typeof verdicts)[number]

const placeMention = v.object({
  id: v.string(),
  article: v.string(),
  /** Index into the article's paragraphs. */
  paragraph: offset,
  selector: selectors,
  confidence: share,
  /** Only where somebody decided it; `confidence` is 1 then. */
  byHand: v.optional(v.picklist(['right', 'other'])),
  role,
  adjective: v.boolean(),
  events: v.array(v.string()),
})
export type PlaceMention = v.InferOutput<typeof placeMention>

/**
 * `exact`: a dot. `within`: a ring, somewhere in here. `area`: hatched, no point inside it is meant. `relative`: an outlined shape made
 * from other places, "30 km north of Kharkiv".
 */
export const precisions = ['exact', 'within', 'area', 'relative'] as const
export type Precision = (typeof precisions)[number]

const geometry = v.looseObject({
  type: v.picklist(['Point', 'Polygon', 'MultiPolygon', 'LineString', 'MultiLineString']),
  coordinates: v.array(v.unknown()),
})

const relative = v.object({
  relation: v.picklist(relations),
  /** As the words say it; null where they give no distance. */
  km: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** `north`, `southeast`, `central`, of two parts `south and east`; null where the words give none. */
  direction: v.nullable(v.string()),
  leansOn: v.array(v.object({ place: v.string(), name: v.string() })),
})

const placeProperties = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(placeKinds),
  /** GeoNames feature code. */
  feature: v.string(),
  country: v.nullable(v.string()),
  admin1: v.nullable(v.string()),
  population: offset,
  gazetteers: v.object({ geonames: v.optional(v.number()), iso3166: v.optional(v.string()) }),
  precision: v.picklist(precisions),
  /** "A city; the point is its centre." */
  precisionWords: v.string(),
  /** The site the text names and the gazetteer has not, known only by this place's name in its own. */
  facility: v.optional(v.string()),
  uncertaintyKm: v.pipe(v.number(), v.minValue(0)),
  labelPoint: lngLat,
  /** ISO 3166-1 alpha-2 codes of the countries an area is made of. */
  covers: v.array(v.string()),
  /** Of a disputed place: the one its words may mean instead, nearly as likely, where no mention of it is sure. */
  instead: v.optional(v.object({ place: v.string(), name: v.string(), words: v.string(), lngLat, confidence: share })),
  /** What a relative place is made of; the places it leans on are named even where they are not in the dataset. */
  relative: v.optional(relative),
  mentions: v.array(placeMention),
})
export type PlaceProperties = v.InferOutput<typeof placeProperties>

export const placeFeatureSchema = v.object({
  type: v.literal('Feature'),
  id: v.string(),
  bbox: v.optional(bbox),
  geometry,
  properties: placeProperties,
})
export type PlaceFeature = v.InferOutput<typeof placeFeatureSchema>

export const placeCollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(placeFeatureSchema),
})
export type PlaceCollection = v.InferOutput<typeof placeCollectionSchema>

const eventTime = v.object({
  edtf: v.string(),
  from: v.nullable(day),
  to: v.nullable(day),
  basis: v.picklist(['stated', 'inferred']),
  phrase: v.nullable(v.string()),
  span: v.nullable(span),
  why: v.string(),
})

export const situationEventSchema = v.object({
  id: v.string(),
  kind: v.picklist(eventKinds),
  subkind: v.string(),
  status: v.picklist(eventStatuses),
  main: v.boolean(),
  /** Null: undated. Undated events are kept and say so. `from` null and `to` a day: known only to be no later; both null: a day of no known year, `XXXX-08-17`. */
  time: v.nullable(eventTime),
  /** Whether `time` has days of its own (both ends, from words about this event), as a timeline bar needs. */
  dated: v.boolean(),
  /** Where it happened first. */
  places: v.array(v.object({ place: v.string(), role, mention: v.string(), carried: v.nullable(v.string()) })),
  article: v.string(),
  paragraph: offset,
  /** The clause that says it, inside `sentence`. */
  span,
  sentence: span,
  trigger: span,
  quote: v.string(),
  participants: v.array(v.string()),
})
export type SituationEvent = v.InferOutput<typeof situationEventSchema>

/** One event that several articles report, with what they do not agree on side by side. */
export const sharedEventSchema = v.object({
  id: v.string(),
  /** Its reports, the fullest first. */
  events: v.array(v.string()),
  /** How many articles tell it. */
  sources: offset,
  /** In how many wordings: less than `sources` where some print what another wrote. */
  wordings: v.optional(offset),
  differences: v.array(
    v.object({
      about: v.picklist(['place', 'day', 'number']),
      /** What each says ("Millbrook", "2024-03-12", "3 people"), and which reports say it. */
      versions: v.array(v.object({ says: v.string(), events: v.array(v.string()) })),
    }),
  ),
})
export type SharedEvent = v.InferOutput<typeof sharedEventSchema>

export const eventFileSchema = v.object({
  events: v.array(situationEventSchema),
  /** Absent where no event is told by more than one article. */
  shared: v.optional(v.array(sharedEventSchema)),
})
export type EventFile = v.InferOutput<typeof eventFileSchema>

const reason = v.object({
  rule: v.string(),
  words: v.string(),
  /** What the words were made with, to say them in another language. */
  params: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
  weight: v.number(),
})

const runnerUp = v.object({
  place: v.string(),
  name: v.string(),
  /** "village, South Hwanghae, North Korea" */
  words: v.string(),
  /** The same in parts, to say it in another language. */
  kind: v.optional(v.picklist(placeKinds)),
  feature: v.optional(v.string()),
  population: v.optional(offset),
  country: v.optional(v.nullable(v.string())),
  admin1: v.optional(v.nullable(v.string())),
  lngLat,
  confidence: share,
  reasons: v.array(reason),
})

const mention = v.object({
  id: v.string(),
  start: offset,
  end: offset,
  name: v.string(),
  paragraph: offset,
  /** Null: surely a place, but not in the gazetteer. */
  place: v.nullable(v.string()),
  confidence: share,
  byHand: v.optional(v.picklist(verdicts)),
  reasons: v.array(reason),
  runnersUp: v.array(runnerUp),
  role,
  roleWhy: v.string(),
  /** What the words were made with, to say them in another language. */
  roleReason: v.optional(v.object({ rule: v.string(), params: v.record(v.string(), v.string()) })),
  adjective: v.boolean(),
  /** Of a relative mention: ids of the mentions that it leans on. */
  leansOn: v.optional(v.array(v.string())),
})
export type ArticleMention = v.InferOutput<typeof mention>

const timeExpression = v.object({
  start: offset,
  end: offset,
  text: v.string(),
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: v.optional(v.string()),
  mod: v.optional(v.string()),
  edtf: v.nullable(v.string()),
  from: v.nullable(day),
  to: v.nullable(day),
  basis: v.picklist(['stated', 'inferred']),
  why: v.string(),
})

const paragraph = v.object({
  start: offset,
  end: offset,
  number: v.nullable(offset),
  role: v.picklist(['headline', 'heading', 'body', 'boilerplate']),
})

export const articleFileSchema = v.object({
  ...articleHead,
  publishedSpan: v.nullable(span),
  text: v.string(),
  paragraphs: v.array(paragraph),
  mentions: v.array(mention),
  times: v.array(timeExpression),
})
export type ArticleFile = v.InferOutput<typeof articleFileSchema>

/** All of it together, without the articles' texts, which are loaded when opened. */
export interface Situation {
  manifest: Manifest
  places: PlaceCollection
  events: SituationEvent[]
  /** Events that several articles report. */
  shared?: SharedEvent[]
}
