import * as v from 'valibot'
import { failure, type Result, success } from '../result.ts'
import type { Decision } from './amend.ts'
import { geometryProblem } from './check-geometry.ts'
import { type Decided, decidedSchema, decisionsHeadSchema, decisionsVersion, type PlaceInShort } from './decisions-schema.ts'
import { bare, type MentionAt } from './mention-at.ts'
import { issueWords } from './parse-situation.ts'
import { type PlaceFeature, placeFeatureSchema, type Situation } from './schema.ts'

/** Decisions as a file has them. */
export interface DecisionsFile {
  decisions: Decided[]
  /** The places they mean, by id. */
  places: ReadonlyMap<string, PlaceFeature>
  /** Those that cannot be used: which one, counted from 1, its words where they can be read, and what ails it. */
  damaged: { number: number; words: string | null; problem: string }[]
}

/**
 * The decisions about what a situation holds, as the text of `decisions.json`: in the order of its articles and their words, a key a line.
 * `found` is the situation before anybody decided; `by` signs what nobody has signed yet.
 */
export function writeDecisions(found: Situation, decisions: readonly Decision[], by: string | null): string {
  const asked = new Map(decisions.map(decision => [decision.mention, decision]))
  const articles = new Map(found.manifest.articles.map((article, i) => [article.id, { article, i }]))
  const places = new Map<string, PlaceFeature>()
  const decided: { entry: Decided; article: number; start: number }[] = []
  for (const place of found.places.features)
    for (const mention of place.properties.mentions) {
      const decision = asked.get(mention.id)
      const told = articles.get(mention.article)
      if (!decision || !told) continue
      const meant = decision.verdict === 'right' ? place : decision.verdict === 'other' ? decision.place! : null
      if (meant) places.set(meant.id, bare(meant))
      const { id, headline, file, source, published } = told.article
      const entry: Decided = {
        article: { id, headline, file, source, published },
        mention: mention.id,
        selector: mention.selector,
        read: { ...inShort(place), confidence: mention.confidence },
        verdict: decision.verdict,
        place: meant && inShort(meant),
        by: decision.by ?? by,
        at: decision.at ?? null,
      }
      decided.push({ entry, article: told.i, start: mention.selector[1].start })
    }
  decided.sort((a, b) => a.article - b.article || a.start - b.start || (a.entry.mention < b.entry.mention ? -1 : 1))
  const { title, builtBy } = found.manifest
  return [
    '{',
    '"format": "dateline-decisions",',
    `"version": ${decisionsVersion},`,
    `"situation": ${JSON.stringify(title)},`,
    `"builtBy": ${JSON.stringify(builtBy)},`,
    `"decisions": [${decided.map(({ entry }) => aKeyALine(entry)).join(',')}],`,
    `"places": [${[...places.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(place => `\n${JSON.stringify(place)}`)
      .join(',')}]`,
    '}\n',
  ].join('\n')
}

function aKeyALine(entry: Decided): string {
  return `\n{\n${Object.entries(entry)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(',\n')}\n}`
}

function inShort({ id, properties: { name, kind, admin1, country, labelPoint } }: PlaceFeature): PlaceInShort {
  const words = [kind, admin1 === name ? null : admin1, kind === 'country' ? null : country].filter(part => part !== null).join(', ')
  return { id, name, words, lngLat: labelPoint }
}

/**
 * Reads `decisions.json`. Fails where it is no such file; a single decision that is damaged, or whose short account of its place
 * is not that place's, is left out and told.
 */
export function parseDecisions(text: string, path: string): Result<DecisionsFile> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return failure(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
  const { format, version } = (typeof json === 'object' && json !== null ? json : {}) as { format?: unknown; version?: unknown }
  if (format !== 'dateline-decisions') return failure(`${path} holds no decisions by hand: its format is not “dateline-decisions”.`)
  if (version !== decisionsVersion)
    return failure(`${path} has format version ${String(version)}; this Dateline reads decisions of version ${decisionsVersion}.`)
  const head = v.safeParse(decisionsHeadSchema, json)
  if (!head.success) return failure(`${path} is damaged: ${issueWords(head.issues[0])}`)
  const places = new Map<string, PlaceFeature>()
  for (const item of head.output.places) {
    const place = v.safeParse(placeFeatureSchema, item)
    if (place.success && geometryProblem(place.output.geometry) === null && place.output.properties.id === place.output.id)
      places.set(place.output.id, bare(place.output))
  }
  const decisions: Decided[] = []
  const damaged: DecisionsFile['damaged'] = []
  for (const [i, item] of head.output.decisions.entries()) {
    const entry = v.safeParse(decidedSchema, item)
    const problem = entry.success ? contradiction(entry.output, places) : issueWords(entry.issues[0])
    if (entry.success && problem === null) decisions.push(entry.output)
    else damaged.push({ number: i + 1, words: wordsOf(item), problem: problem! })
  }
  return success({ decisions, places, damaged })
}

/** What a person reads in a decision must be what is done with it. */
function contradiction({ verdict, place, read }: Decided, places: ReadonlyMap<string, PlaceFeature>): string | null {
  if (verdict === 'none') return place === null ? null : `“verdict” is “none”, but “place” is ${place.name}.`
  if (place === null) return `“verdict” is “${verdict}”, but “place” is null.`
  if (verdict === 'right' && place.id !== read.id) return `“verdict” is “right”, but “place” is not what was read.`
  const whole = places.get(place.id)
  if (!whole) return `“place” is ${place.id}, which is not among the file’s “places”.`
  const { name, lngLat } = inShort(whole)
  const same = name === place.name && lngLat[0] === place.lngLat[0] && lngLat[1] === place.lngLat[1]
  return same ? null : `“place” is not what the file’s “places” say of ${place.id}.`
}

function wordsOf(item: unknown): string | null {
  const words = (item as { selector?: { exact?: unknown }[] } | null)?.selector?.[0]?.exact
  return typeof words === 'string' && words.trim() !== '' ? words : null
}

/** The place that a decision about a mention means; null: none. */
export function placeMeant({ verdict, place }: Decision, at: MentionAt): PlaceFeature | null {
  return verdict === 'none' ? null : verdict === 'other' && place ? place : at.place
}
