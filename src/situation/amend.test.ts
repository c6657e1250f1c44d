import { describe, expect, test } from 'vitest'
import { amendArticle, amendSituation, type Decision } from './amend.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpArticle, madeUpSituation } from './made-up-situation.ts'
import { parseSituation } from './parse-situation.ts'
import type { ArticleFile, ArticleMention, PlaceFeature } from './schema.ts'

const springfield = (id: string, point: [number, number], mentions: NonNullable<Parameters<typeof madeUpSituation>[0][0]['mentions']>) => ({
  id: `geonames:${id}`,
  name: 'Springfield',
  country: 'US',
  point,
  mentions,
})

const found = madeUpSituation(
  [
    springfield(
      '1',
      [-89, 39],
      [
        { id: 'a@10', words: 'Springfield', at: 10, confidence: 0.5 },
        { id: 'a@90', words: 'Springfield', at: 90, confidence: 0.6 },
      ],
    ),
    { id: 'geonames:2', name: 'Boston', country: 'US', point: [-71, 42], mentions: [{ id: 'b@0', article: 'b' }] },
    { id: 'rel:1', name: '30 km north of Springfield', mentions: [{ id: 'a@0-21', at: 0 }] },
  ],
  [
    { id: 'e1', kind: 'force', days: ['2024-01-01', '2024-01-01'], places: ['geonames:1/a@10', 'rel:1/a@0-21'] },
    { id: 'e2', kind: 'works', places: ['geonames:2/b@0'], article: 'b' },
  ],
  [{ id: 'a' }, { id: 'b' }],
)
for (const article of found.manifest.articles)
  article.coverage =
    article.id === 'a'
      ? { found: 4, placed: 1, doubtful: 2, notFound: 1, dated: 1, undated: 0 }
      : { found: 1, placed: 1, doubtful: 0, notFound: 0, dated: 0, undated: 1 }

const other: PlaceFeature = madeUpSituation([springfield('3', [-72, 42], [])], []).places.features[0]!
const leaning = ['a@0-21']
const byId = (features: readonly PlaceFeature[], id: string) => features.find(feature => feature.id === id)
const coverageOf = (decisions: Decision[]) => amendSituation(found, decisions).manifest.articles[0]!.coverage

describe('a situation', () => {
  test('without decisions, or with those of other articles, is the same', () => {
    expect(amendSituation(found, [])).toBe(found)
    expect(amendSituation(found, [{ mention: 'z@1', verdict: 'none', leaning: [] }])).toBe(found)
  })

  test('a right reading is doubted no more', () => {
    const { places, events } = amendSituation(found, [{ mention: 'a@10', verdict: 'right', leaning }])
    const [first, second] = byId(places.features, 'geonames:1')!.properties.mentions
    expect(first).toMatchObject({ confidence: 1, byHand: 'right' })
    expect(second).toBe(found.places.features[0]!.properties.mentions[1])
    expect(byId(places.features, 'rel:1')).toBeDefined()
    expect(events).toEqual(found.events)
    expect(coverageOf([{ mention: 'a@10', verdict: 'right', leaning }])).toMatchObject({ found: 4, placed: 2, doubtful: 1, notFound: 1 })
  })

  test('another place has the mention, its event and what was drawn from the wrong one leaves', () => {
    const decision: Decision = { mention: 'a@10', verdict: 'other', place: other, leaning }
    const { places, events, manifest } = amendSituation(found, [decision])
    expect(byId(places.features, 'geonames:1')!.properties.mentions.map(({ id }) => id)).toEqual(['a@90'])
    expect(byId(places.features, 'geonames:3')!.properties.mentions).toMatchObject([{ id: 'a@10', byHand: 'other', confidence: 1 }])
    expect(byId(places.features, 'rel:1')).toBeUndefined()
    expect(events[0]!.places.map(({ place }) => place)).toEqual(['geonames:3'])
    expect(manifest.counts).toMatchObject({ places: 3, mentions: 3 })
    expect(coverageOf([decision])).toMatchObject({ found: 4, placed: 1, doubtful: 1, notFound: 2 })
  })

  test('a place that is known already takes the mention in, in reading order', () => {
    const boston = byId(found.places.features, 'geonames:2')!
    const { places } = amendSituation(found, [
      { mention: 'a@90', verdict: 'other', place: boston, leaning: [] },
      { mention: 'a@10', verdict: 'other', place: boston, leaning: [] },
    ])
    expect(byId(places.features, 'geonames:1')).toBeUndefined()
    expect(byId(places.features, 'geonames:2')!.properties.mentions.map(({ id }) => id)).toEqual(['a@10', 'a@90', 'b@0'])
  })

  test('what is no place leaves, and its event stays with its words', () => {
    const decision: Decision = { mention: 'b@0', verdict: 'none', leaning: [] }
    const { places, events, manifest } = amendSituation(found, [decision])
    expect(byId(places.features, 'geonames:2')).toBeUndefined()
    expect(events.map(({ id, places: at }) => [id, at.length])).toEqual([
      ['e1', 2],
      ['e2', 0],
    ])
    expect(manifest.articles[1]!.coverage).toMatchObject({ found: 0, placed: 0 })
    expect(manifest.coverage.found).toBe(4)
  })

  test('is one that every reader of situations takes', () => {
    const amended = amendSituation(found, [{ mention: 'a@10', verdict: 'other', place: other, leaning }])
    expect(parseSituation({ manifest: amended.manifest, places: amended.places, events: { events: amended.events } })).toMatchObject({
      ok: true,
      losses: [],
    })
    const index = indexSituation(amended)
    for (let e = 0; e < index.events.length; e++)
      expect(index.placesFrom[e + 1]! - index.placesFrom[e]!).toBe(index.events[e]!.places.length)
  })

  test('events that several articles tell stand alone once one of them moved', () => {
    const shared = [{ id: 's', events: ['e1', 'e2'], sources: 2, differences: [] }]
    expect(amendSituation({ ...found, shared }, [{ mention: 'a@90', verdict: 'none', leaning: [] }]).shared).toEqual(shared)
    expect(amendSituation({ ...found, shared }, [{ mention: 'b@0', verdict: 'none', leaning: [] }]).shared).toBeUndefined()
  })
})

describe('an article', () => {
  const mention = (id: string, start: number, place: string | null, more: Partial<ArticleMention> = {}): ArticleMention => ({
    ...{ id, start, end: start + 11, name: 'Springfield', paragraph: 1, place, confidence: 0.5, reasons: [], runnersUp: [] },
    ...{ role: 'named', roleWhy: '', adjective: false },
    ...more,
  })
  const rival = {
    place: 'geonames:3',
    name: 'Springfield',
    words: 'city',
    lngLat: [-72, 42] as [number, number],
    confidence: 0.3,
    reasons: [],
  }
  const article: ArticleFile = {
    ...madeUpArticle('a', 'Headline\n30 km north of Springfield'),
    mentions: [mention('a@10', 10, 'geonames:1', { runnersUp: [rival] }), mention('a@0-21', 0, 'rel:1', { leansOn: ['a@10'] })],
  }
  const places = indexSituation(found).placesById

  test('the reading put aside is the first runner-up', () => {
    const [first, relative] = amendArticle(article, [{ mention: 'a@10', verdict: 'other', place: other, leaning }], places).mentions
    expect(first).toMatchObject({ place: 'geonames:3', byHand: 'other', confidence: 1 })
    expect(first!.runnersUp.map(one => [one.place, one.confidence])).toEqual([['geonames:1', 0.5]])
    expect(relative!.place).toBeNull()
  })

  test('no place at all, a right one, and nothing', () => {
    expect(amendArticle(article, [{ mention: 'a@10', verdict: 'none', leaning: [] }], places).mentions[0]).toMatchObject({
      place: null,
      byHand: 'none',
    })
    expect(amendArticle(article, [{ mention: 'a@10', verdict: 'right', leaning: [] }], places).mentions[0]).toMatchObject({
      place: 'geonames:1',
      byHand: 'right',
    })
    expect(amendArticle(article, [], places)).toBe(article)
  })
})
