import { describe, expect, test } from 'vitest'
import { madeUpSituation } from './made-up-situation.ts'
import { parseArticle, parseJson, parseSituation, type SituationParts } from './parse-situation.ts'

/** A situation as JSON gives it, with `value` put at `path`: "manifest.counts.places". */
function parts(path?: string, value?: unknown): SituationParts {
  const { manifest, places, events } = madeUpSituation(
    [
      { id: 'geonames:1', point: [0, 0], mentions: [{ id: 'a@0' }] },
      { id: 'geonames:2', point: [180, -90], mentions: [{ id: 'a@9' }] },
    ],
    [
      { id: 'e1', places: ['geonames:1/a@0'], days: ['2024-01-01', '2024-01-02'] },
      { id: 'e2', places: ['geonames:2/a@9'] },
    ],
  )
  const whole = JSON.parse(JSON.stringify({ manifest, places, events: { events } }))
  if (path === undefined) return whole
  const keys = path.split('.')
  const last = keys.pop()!
  keys.reduce((inside, key) => inside[key], whole)[last] = value
  return whole
}

test('a sound situation comes out whole, without a note', () => {
  const parsed = parseSituation(parts())
  expect(parsed).toMatchObject({ ok: true, notes: [] })
  if (parsed.ok) expect([parsed.value.places.features.length, parsed.value.events.length]).toEqual([2, 2])
})

describe('without a sound manifest or a list there is no situation, and the sentence says why', () => {
  test.each<[string, string, unknown, RegExp]>([
    ['nothing', 'manifest', null, /situation\.json is damaged: it is not an object/],
    ['another format', 'manifest.format', 'x', /not a situation of Dateline/],
    ['a newer format', 'manifest.version', 99, /format version 99; this Dateline reads version 1/],
    ['a count that is no number', 'manifest.counts.places', 'two', /“counts\.places” is not what it should be\./],
    ['a day that is none', 'manifest.firstDay', '1 May', /“firstDay” is not what it should be: a day is written YYYY-MM-DD\./],
    ['no list of places', 'places', {}, /places\.geojson is damaged: it has no list of features/],
    ['no list of events', 'events', [], /events\.json is damaged: it has no list of events/],
  ])('%s', (_, path, value, sentence) => {
    const parsed = parseSituation(parts(path, value))
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringMatching(sentence) })
  })
})

describe('a damaged place or event is left out, counted, and the others stay', () => {
  test.each<[string, string, unknown, [number, number], RegExp]>([
    ['longitude 200', 'places.features.0.properties.labelPoint', [200, 0], [1, 2], /1 of 2 places.*geonames:1.*labelPoint/],
    [
      'a geometry out of the world',
      'places.features.0.geometry',
      { type: 'Point', coordinates: [0, 91] },
      [1, 2],
      /latitude 91 is outside/,
    ],
    ['a polygon of nothing', 'places.features.0.geometry', { type: 'Polygon', coordinates: [] }, [1, 2], /a list is missing/],
    ['an unknown kind', 'events.events.0.kind', 'gossip', [2, 1], /1 of 2 events.*e1.*kind/],
    ['null among the events', 'events.events.1', null, [2, 1], /event 2 \(without an id\)/],
    ['the same id twice', 'events.events.1.id', 'e1', [2, 1], /another one has the same id/],
  ])('%s', (_, path, value, left, note) => {
    const parsed = parseSituation(parts(path, value))
    expect(parsed.ok).toBe(true)
    if (!parsed.ok) return
    expect([parsed.value.places.features.length, parsed.value.events.length]).toEqual(left)
    expect(parsed.notes.join('\n')).toMatch(note)
  })

  test('an event at a place that was left out keeps its quote and loses the link', () => {
    const parsed = parseSituation(parts('places.features.1.properties.uncertaintyKm', -1))
    expect(parsed.ok && parsed.value.events[1]?.places).toEqual([])
    expect(parsed.ok && parsed.notes).toHaveLength(2)
  })
})

describe('what is lost is told apart, for a reader', () => {
  const losses = (path: string, value: unknown) => {
    const parsed = parseSituation(parts(path, value))
    return parsed.ok ? parsed.losses : null
  }
  test.each<[string, string, unknown, object[]]>([
    ['nothing', 'manifest.title', 'x', []],
    [
      'a position',
      'places.features.0.geometry',
      { type: 'Point', coordinates: 'nowhere' },
      [
        { what: 'place', lost: 1, all: 2, trouble: 'position' },
        { what: 'link', lost: 1 },
      ],
    ],
    ['a part', 'events.events.0.status', undefined, [{ what: 'event', lost: 1, all: 2, trouble: 'missing' }]],
    ['a value', 'events.events.0.kind', 'gossip', [{ what: 'event', trouble: 'wrong' }]],
    ['the same id', 'events.events.1.id', 'e1', [{ what: 'event', trouble: 'twice' }]],
    ['everything about it', 'events.events.1', 7, [{ what: 'event', name: null, trouble: 'wrong' }]],
  ])('%s', (_, path, value, expected) => expect(losses(path, value)).toMatchObject(expected))
  test('the first goes by its name', () => {
    expect(losses('places.features.0.properties.name', 'Aldport')).toEqual([])
    expect(losses('places.features.0.properties', { name: 'Aldport' })?.[0]).toMatchObject({ what: 'place', name: 'Aldport' })
  })
})

describe('an article', () => {
  const article = {
    id: 'a',
    file: null,
    headline: 'H',
    source: null,
    published: null,
    publishedSpan: null,
    text: 'Hello',
    mentions: [],
    times: [],
  }
  test.each<[string, unknown, boolean]>([
    ['sound', { ...article, paragraphs: [{ start: 0, end: 5, number: 1, role: 'body' }] }, true],
    ['a span past its text', { ...article, paragraphs: [{ start: 0, end: 6, number: 1, role: 'body' }] }, false],
    ['a span that runs backwards', { ...article, paragraphs: [{ start: 4, end: 2, number: 1, role: 'body' }] }, false],
    ['no text', { ...article, text: undefined, paragraphs: [] }, false],
  ])('%s', (_, value, ok) => expect(parseArticle(value, 'articles/a.json').ok).toBe(ok))
})

test.each([
  ['{"a":1}', true],
  ['{"a":', false],
  ['<!doctype html><title>404</title>', false],
])('JSON %s', (text, ok) => expect(parseJson(text, 'situation.json').ok).toBe(ok))
