import type { Geometry } from 'geojson'
import type { BoundingBox, LngLat } from '../geometry/lng-lat.ts'
import type { Span } from '../text/span.ts'

export const placeKinds = [
  'settlement', // city, town, village
  'district', // a part of a settlement
  'facility', // airport, port, base, plant, test site, border crossing, park
  'admin', // province, state, county
  'country', // and dependent territory
  'continent',
  'region', // informal: East Asia, the Sahel
  'water', // ocean, sea, strait, gulf, lake, river
  'island',
  'landform', // peninsula, range, desert, mountain, valley
  'coordinates', // "48.5123, 37.8910": a position that the text writes out
  'relative', // "30 km north of Kharkiv": a shape leaning on another place
] as const

export type PlaceKind = (typeof placeKinds)[number]

/** How a relative place is said by others: at a distance, in a direction, beside, between, at a border, off a coast, a part of. */
export const relations = ['distance', 'direction', 'beside', 'between', 'border', 'across', 'coast', 'part'] as const
export type Relation = (typeof relations)[number]

/** What a relative place is made of. */
export interface Relative {
  relation: Relation
  /** As the words say it: "30 km", "some thirty miles"; null where they give none. */
  km: number | null
  /** `north`, `southeast`, `central`, of two parts `south and east`; null where the words give none. */
  direction: string | null
  /** The places it leans on, the nearest one first. */
  leansOn: { place: string; name: string }[]
}

/** What a toponym is resolved to: an entry of the gazetteer, or a relative place made from one. */
export interface Place {
  /** `geonames:1870883` where GeoNames has it, else `dateline:korean-peninsula` for rows of our own tables. */
  id: string
  name: string
  kind: PlaceKind
  /** GeoNames feature code: `PPLC`, `ADM1`, `PCLI`, `SEA`, `PEN` … */
  feature: string
  /** ISO 3166-1 alpha-2, `KP`; null for seas and regions of several countries. */
  country: string | null
  /** First-level region, its name in English, where the place lies in one. */
  admin1: string | null
  population: number
  /** The point itself, or for an area the point where its label stands. */
  point: LngLat
  /** How far the truth may lie from `point`, in km: the radius of a settlement, half the breadth of an area. */
  uncertaintyKm: number
  /** For areas. */
  bbox: BoundingBox | null
  /** For areas: a simplified outline. A region or a country is never a pretended point. */
  geometry: Geometry | null
  /** For areas made of whole countries: their ISO 3166-1 alpha-2 codes, so that a map can hatch its own country tiles. */
  covers: string[]
  /** For a relative place that has a shape made from others. */
  relative?: Relative
}

/** Why a place is mentioned. */
export const roles = ['happened', 'said', 'origin', 'named'] as const
export type Role = (typeof roles)[number]

/** One thing that speaks for (weight > 0) or against a reading, in words a person can check. */
export interface Reason {
  /** The rule's name, one of `reason-words.ts`: `country-named`. */
  rule: string
  /** "North Korea is named 13 times" */
  words: string
  /** What the words were made with, so that they can be said in other languages: `{ place: 'North Korea', times: 13 }`. */
  params?: Record<string, string | number>
  /** In log-odds. */
  weight: number
}

/** One reading of a toponym. */
export interface Candidate {
  place: Place
  /** Calibrated probability that the words mean this place. */
  confidence: number
  reasons: Reason[]
}

/** A toponym in a text, and the place it was resolved to. */
export interface Mention extends Span {
  /** The words themselves: `text.slice(start, end)`. */
  name: string
  /** Null when the words surely name a place that the gazetteer does not have. */
  place: Place | null
  /** Calibrated probability that the words name a place and this one is meant. */
  confidence: number
  reasons: Reason[]
  /** The other readings, likeliest first; at most five. */
  runnersUp: Candidate[]
  role: Role
  /** Why that role, in words: "after “in”, in a sentence that reports something". */
  roleWhy: string
  /** The same as a rule of `role-words.ts` and the words of the text it leans on, to say it in other languages. */
  roleReason?: { rule: string; params: Record<string, string> }
  /** An adjective or demonym ("North Korean"): leads to its country, but names people or things. */
  adjective: boolean
  /** For a relative mention: indexes of the mentions that it leans on. */
  leansOn?: number[]
}

/** Below this a mention is shown as doubtful. */
export const doubtfulBelow = 0.7
