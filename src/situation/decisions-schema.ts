/** The shape of `decisions.json`: what somebody decided by hand about readings, for others to check and to take over. */
import * as v from 'valibot'
import { builtBy, day, lngLat, placeFeatureSchema, selectors, share, verdicts } from './schema.ts'

export const decisionsVersion = 1

/** A place as a person tells it from its namesakes. */
const placeInShort = v.object({
  id: v.string(),
  name: v.string(),
  /** "settlement, Missouri, US" */
  words: v.string(),
  lngLat,
})
export type PlaceInShort = v.InferOutput<typeof placeInShort>

export const decidedSchema = v.object({
  /** Where the words stand. The id is made from the article's text; file and headline find it again where the text was edited. */
  article: v.object({
    id: v.string(),
    headline: v.string(),
    file: v.nullable(v.string()),
    source: v.nullable(v.string()),
    published: v.nullable(day),
  }),
  /** The mention's id. */
  mention: v.string(),
  /** Which words: the quotation with what stands around it, and its offsets, as in places.geojson. */
  selector: selectors,
  /** What Dateline had said of them. */
  read: v.object({ ...placeInShort.entries, confidence: share }),
  verdict: v.picklist(verdicts),
  /** The place that is meant: with `right` the one that was read, null with `none`. */
  place: v.nullable(placeInShort),
  /** Who decided it, and when (UTC), where that is known. */
  by: v.nullable(v.string()),
  at: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'a time is written 2024-07-27T14:03:00Z'))),
})
export type Decided = v.InferOutput<typeof decidedSchema>

const head = {
  format: v.literal('dateline-decisions'),
  version: v.literal(decisionsVersion),
  /** Title and origin of the situation that was looked through. */
  situation: v.string(),
  builtBy,
}

/** The file without its lists, whose items are looked at one by one. */
export const decisionsHeadSchema = v.object({ ...head, decisions: v.array(v.unknown()), places: v.array(v.unknown()) })

export const decisionsFileSchema = v.object({
  ...head,
  decisions: v.array(decidedSchema),
  /** The places meant, whole and each once, as in places.geojson but without mentions. */
  places: v.array(placeFeatureSchema),
})
