import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { hostOf } from '../articles/address.ts'
import { readLine } from '../articles/formats/json.ts'
import { articleFromText } from '../articles/read-article.ts'
import type { EventPlace } from '../events/event.ts'
import { type Geoparsed, geoparse } from '../geoparse/geoparse.ts'
import { relativePlaces } from '../geoparse/with-relative.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import { type Span, words } from '../text/span.ts'
import { offsetsIn, visible } from '../text/visible.ts'

/**
 * The filter for pipelines: a document a line in, a record a line out, in the same order.
 * A line that cannot be read gives `{"id", "error"}` in its place. Returns how many there were of those.
 */
export async function extract(input: Readable, output: Writable, gazetteer: Gazetteer): Promise<number> {
  let failed = 0
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue
    const record = extractLine(line, gazetteer)
    if ('error' in record) failed++
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, 'drain')
  }
  return failed
}

/**
 * The lines of a stream, parted at LF alone: readline would also part at U+2028, which JSON strings may hold as it stands. The parts of a long
 * line are joined once, when its end has come. A byte order mark before the first is no part of it.
 */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const parts: string[] = []
  let first = true
  const line = () => {
    const whole = parts.join('')
    parts.length = 0
    const words = first ? whole.replace(/^\uFEFF/, '') : whole
    first = false
    return words
  }
  input.setEncoding('utf8')
  for await (const chunk of input as AsyncIterable<string>) {
    const [head, ...others] = chunk.split('\n')
    parts.push(head!)
    for (const other of others) {
      yield line()
      parts.push(other)
    }
  }
  yield line()
}

/** One line to one record; never throws. */
function extractLine(line: string, gazetteer: Gazetteer): Record<string, unknown> {
  let id: unknown = null
  try {
    const document = readLine(line)
    if ('error' in document) return { ...document }
    id = document.id
    // Whoever measures wants to know that the day he gave was none.
    if (document.badDay) return { id, error: document.badDay }
    const { text, published, url } = document
    const outlet = document.outlet ?? hostOf(url)
    const called = typeof id === 'string' ? { id } : {}
    const known = { ...called, ...(published ? { published } : {}), ...(outlet ? { source: outlet } : {}) }
    const article = articleFromText(visible(text), known)
    const record = extractRecord(geoparse(article, gazetteer, { explain: false, ...(outlet ? { outlet } : {}) }))
    return { id, ...(article.text === text ? record : standingIn(text, record)) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

/** A record whose offsets are into a text as it was given, with what is not seen in it, and whose words are cut out of that. */
function standingIn(text: string, record: ReturnType<typeof extractRecord>): Record<string, unknown> {
  const offsets = offsetsIn(text)
  const moved = (span: Span) => ({ start: offsets.start(span.start), end: offsets.end(span.end) })
  const named = <T extends Span>(found: T) => ({ ...found, ...moved(found), name: words(text, moved(found)) })
  return {
    toponyms: record.toponyms.map(named),
    relative: record.relative.map(named),
    times: record.times.map(time => ({ ...time, ...moved(time), text: words(text, moved(time)) })),
    events: record.events.map(event => ({ ...event, ...moved(event) })),
  }
}

/**
 * The record of a document, as pipelines get it: toponyms that have a place, relative places, times, events. Relative places stand apart,
 * so that toponyms and the places of events are names of the gazetteer; an event that happened at a relative one says so beside them. What is undefined
 * is not written.
 */
function extractRecord({ article: { text }, mentions, relative, times, events }: Geoparsed) {
  let next = 0
  const listed = mentions.map(m => (m.place ? next++ : null))
  return {
    toponyms: mentions.flatMap(m =>
      m.place
        ? {
            start: m.start,
            end: m.end,
            name: m.name,
            placeId: m.place.id,
            lat: m.place.point[1],
            lon: m.place.point[0],
            kind: m.place.kind,
            country: m.place.country,
            confidence: thousandths(m.confidence),
            role: m.role,
          }
        : [],
    ),
    relative: relative.map(({ start, end, name, place, leansOn, confidence, role }) => ({
      start,
      end,
      name,
      placeId: place.id,
      relation: place.relative!.relation,
      km: place.relative!.km,
      direction: place.relative!.direction,
      lat: place.point[1],
      lon: place.point[0],
      uncertaintyKm: place.uncertaintyKm,
      country: place.country,
      geometry: place.geometry,
      // As indexes into the toponyms of this record.
      leansOn: leansOn.map(i => listed[i]!),
      confidence: thousandths(confidence),
      role,
    })),
    times: times.map(t => ({
      start: t.start,
      end: t.end,
      text: t.text,
      edtf: t.edtf,
      from: t.from,
      to: t.to,
      type: t.type,
      value: t.value,
      mod: t.mod,
      basis: t.basis,
    })),
    events: events.map(e => ({
      start: e.start,
      end: e.end,
      kind: e.kind,
      subkind: e.subkind,
      status: e.status,
      main: e.main,
      places: placeIds(e.places),
      relative: relative.length === 0 ? undefined : relativeIds(relativePlaces(text, e, mentions, relative), mentions.length),
      from: e.time?.from ?? null,
      to: e.time?.to ?? null,
      edtf: e.time?.edtf ?? null,
    })),
  }
}

/** Where an event happened; where it was said, or whom it names, only when it is not said where. */
function placeIds(places: EventPlace[]): string[] {
  const sites = places.filter(place => place.role === 'happened')
  const ids = (sites.length > 0 ? sites : places).map(place => place.placeId)
  return ids.length < 2 ? ids : [...new Set(ids)]
}

/** The relative places where it happened; undefined where there are none. */
function relativeIds(places: EventPlace[], toponyms: number): string[] | undefined {
  const ids = places.filter(({ mention, role }) => mention >= toponyms && role === 'happened').map(({ placeId }) => placeId)
  return ids.length > 0 ? ids : undefined
}

function thousandths(x: number): number {
  return Math.round(x * 1000) / 1000
}
