import * as v from 'valibot'
import { type Failure, failure, type Result, type Success, success } from '../result.ts'
import { geometryProblem } from './check-geometry.ts'
import { quickCheck } from './quick-check.ts'
import {
  type ArticleFile,
  articleFileSchema,
  formatVersion,
  manifestSchema,
  type PlaceFeature,
  placeFeatureSchema,
  type SharedEvent,
  type Situation,
  type SituationEvent,
  sharedEventSchema,
  situationEventSchema,
} from './schema.ts'

const isPlace = quickCheck(placeFeatureSchema)
const isEvent = quickCheck(situationEventSchema)
const isArticle = quickCheck(articleFileSchema)

/** The three files of a situation, as JSON gave them. */
export interface SituationParts {
  /** `situation.json` */
  manifest: unknown
  /** `places.geojson` */
  places: unknown
  /** `events.json` */
  events: unknown
}

/** What was left out of a situation, as a reader would be told: how much, the first of it by name, and what ails that. */
export interface Loss {
  /** `link`: an event's tie to a place that is not there. */
  what: 'place' | 'event' | 'shared' | 'link'
  lost: number
  all: number
  /** A place's name or an event's words, where those can be read. */
  name: string | null
  trouble: 'position' | 'missing' | 'wrong' | 'twice'
}

/** A whole situation, with what is not in it. The notes say the same for whoever built it: file, number and field. */
export type ReadSituation = (Success<Situation> & { losses: Loss[] }) | Failure

/**
 * Checks unknown data and gives a whole situation, or says what is wrong and where.
 * The manifest must be right as it stands. Of places and events the damaged ones are left out one by one, and the notes
 * count them: one bad feature is no reason to show no map.
 */
export function parseSituation({ manifest, places, events }: SituationParts): ReadSituation {
  const version = versionProblem(manifest)
  if (version) return failure(version)
  const head = v.safeParse(manifestSchema, manifest)
  if (!head.success)
    return failure(`situation.json is damaged: ${issueWords(head.issues[0])} Build the situation again with dateline build.`)
  const features = listIn(places, 'features')
  if (!features) return failure('places.geojson is damaged: it has no list of features. Build the situation again with dateline build.')
  const reports = listIn(events, 'events')
  if (!reports) return failure('events.json is damaged: it has no list of events. Build the situation again with dateline build.')

  const goodPlaces = sift(features, 'places.geojson', 'place', 'place', feature => {
    const checked = isPlace(feature)
      ? { success: true as const, output: feature as PlaceFeature }
      : v.safeParse(placeFeatureSchema, feature)
    if (!checked.success) return troubleOf(checked.issues[0])
    const problem = geometryProblem(checked.output.geometry)
    return problem ? { problem, trouble: 'position' } : { value: checked.output }
  })
  const goodEvents = sift(reports, 'events.json', 'event', 'event', event => {
    if (isEvent(event)) return { value: event as SituationEvent }
    const checked = v.safeParse(situationEventSchema, event)
    return checked.success ? { value: checked.output } : troubleOf(checked.issues[0])
  })
  const goodShared = sift(listIn(events, 'shared') ?? [], 'events.json', 'shared event', 'shared', item => {
    const checked = v.safeParse(sharedEventSchema, item)
    return checked.success ? { value: checked.output } : troubleOf(checked.issues[0])
  })
  const shared = sharedAmong(goodShared.kept, goodEvents.ids)
  const joined = joinPlaces(goodEvents.kept, goodPlaces.ids)
  const value: Situation = {
    manifest: head.output,
    places: { type: 'FeatureCollection', features: goodPlaces.kept },
    events: joined.events,
    ...(shared.length > 0 ? { shared } : {}),
  }
  const sifted = [goodPlaces, goodEvents, goodShared, joined]
  return {
    ...success(
      value,
      sifted.flatMap(one => one.notes),
    ),
    losses: sifted.flatMap(one => one.losses),
  }
}

/** Checks one `articles/<id>.json`: every span must lie inside the text. */
export function parseArticle(value: unknown, path = 'The article'): Result<ArticleFile> {
  const checked = isArticle(value) ? { success: true as const, output: value as ArticleFile } : v.safeParse(articleFileSchema, value)
  if (!checked.success) return failure(`${path} is damaged: ${issueWords(checked.issues[0])}`)
  const { text, paragraphs, mentions, times } = checked.output
  for (const { start, end } of [...paragraphs, ...mentions, ...times])
    if (end < start || end > text.length)
      return failure(`${path} is damaged: it points at ${start}–${end}, outside its text of ${text.length} characters.`)
  return success(checked.output)
}

/** JSON from a file's text: what is wrong is said with the file's name. */
export function parseJson(text: string, path: string): Result<unknown> {
  try {
    return success(JSON.parse(text) as unknown)
  } catch (error) {
    if (/^\s*</.test(text)) return failure(`${path} is not there: the server sent a web page in its place.`)
    return failure(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** A newer format is a different trouble from damage, and has a different cure. */
function versionProblem(manifest: unknown): string | null {
  if (typeof manifest !== 'object' || manifest === null) return 'situation.json is damaged: it is not an object.'
  const { format, version } = manifest as { format?: unknown; version?: unknown }
  if (format !== 'dateline-situation') return 'situation.json is not a situation of Dateline: its format is not “dateline-situation”.'
  if (version !== formatVersion)
    return `situation.json has format version ${String(version)}; this Dateline reads version ${formatVersion}. Build the situation again with dateline build.`
  return null
}

function listIn(value: unknown, key: string): unknown[] | null {
  const list = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null
  return Array.isArray(list) ? list : null
}

type Verdict<T> = { value: T; problem?: never; trouble?: never } | { problem: string; trouble: Loss['trouble']; value?: never }

/** Keeps what passes and has an id of its own; says how many did not and what was wrong with the first. */
function sift<T extends { id: string }>(
  items: unknown[],
  path: string,
  noun: string,
  what: Loss['what'],
  check: (item: unknown) => Verdict<T>,
): { kept: T[]; ids: ReadonlySet<string>; notes: string[]; losses: Loss[] } {
  const kept: T[] = []
  const ids = new Set<string>()
  let first: { note: string; name: string | null; trouble: Loss['trouble'] } | null = null
  for (const [i, item] of items.entries()) {
    const { value, problem, trouble } = check(item)
    if (value !== undefined && !ids.has(value.id)) {
      ids.add(value.id)
      kept.push(value)
    } else
      first ??= {
        note: `${noun} ${i + 1} (${idOf(item)}): ${problem ?? 'another one has the same id.'}`,
        name: nameOf(item),
        trouble: trouble ?? 'twice',
      }
  }
  if (first === null) return { kept, ids, notes: [], losses: [] }
  const lost = items.length - kept.length
  return {
    kept,
    ids,
    notes: [`${path}: ${lost} of ${items.length} ${noun}s were left out. The first, ${first.note}`],
    losses: [{ what, lost, all: items.length, name: first.name, trouble: first.trouble }],
  }
}

/** What several articles report, as far as their reports are there: two make it shared. */
function sharedAmong(shared: readonly SharedEvent[], known: ReadonlySet<string>): SharedEvent[] {
  return shared
    .map(one => ({
      ...one,
      events: one.events.filter(id => known.has(id)),
      differences: one.differences.map(d => ({
        ...d,
        versions: d.versions.map(said => ({ ...said, events: said.events.filter(id => known.has(id)) })),
      })),
    }))
    .filter(one => one.events.length > 1)
}

/** Events may only name places that are there. */
function joinPlaces(
  events: Situation['events'],
  known: ReadonlySet<string>,
): { events: Situation['events']; notes: string[]; losses: Loss[] } {
  const isKnown = ({ place }: SituationEvent['places'][number]) => known.has(place)
  // Nearly always all of them: then fifty thousand lists need not be made anew.
  if (events.every(event => event.places.every(isKnown))) return { events, notes: [], losses: [] }
  let lost = 0
  const joined = events.map(event => {
    const places = event.places.filter(isKnown)
    lost += event.places.length - places.length
    return places.length === event.places.length ? event : { ...event, places }
  })
  const untied = joined.filter((event, i) => event.places.length < events[i]!.places.length)
  return {
    events: joined,
    notes: [`events.json: ${lost} links to places that are not in places.geojson were left out.`],
    losses: [{ what: 'link', lost: untied.length, all: events.length, name: untied[0]!.quote, trouble: 'missing' }],
  }
}

function idOf(item: unknown): string {
  const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined
  return typeof id === 'string' ? id : 'without an id'
}

/** A place's name, an event's words; null where those cannot be read either. */
function nameOf(item: unknown): string | null {
  const { properties, quote } = (item ?? {}) as { properties?: { name?: unknown } | null; quote?: unknown }
  const name = properties?.name ?? quote
  return typeof name === 'string' && name.trim() !== '' ? name : null
}

function troubleOf(issue: v.BaseIssue<unknown>): { problem: string; trouble: Loss['trouble'] } {
  const path = v.getDotPath(issue) ?? ''
  const trouble = /^geometry|labelPoint|^bbox/.test(path) ? 'position' : issue.input === undefined ? 'missing' : 'wrong'
  return { problem: issueWords(issue), trouble }
}

/** Where and what, in one sentence: “counts.places” is missing. Only a message of the schema's own is repeated. */
export function issueWords(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const part = path ? `“${path}”` : 'it'
  if (issue.input === undefined) return `${part} is missing.`
  const own = issue.message.startsWith('Invalid') ? '' : `: ${issue.message}`
  return `${part} is not what it should be${own}.`
}
