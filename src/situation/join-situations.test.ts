import { describe, expect, test } from 'vitest'
import { joinSituations } from './join-situations.ts'
import type { PlaceFeature, Situation } from './schema.ts'

const coverage = { found: 1, placed: 1, doubtful: 0, notFound: 0, dated: 1, undated: 0 }
const situation = (
  article: string,
  places: [id: string, km: number][],
  days: [string | null, string | null] = ['2024-01-01', '2024-01-02'],
): Situation =>
  ({
    manifest: {
      title: article,
      articles: [{ id: article, published: null, coverage }],
      coverage,
      counts: {},
      notes: [`note ${article}`],
    },
    places: {
      type: 'FeatureCollection',
      features: places.map(([id, km], i) => ({
        id,
        properties: { id, uncertaintyKm: km, labelPoint: [i, i], mentions: [{ id: `${article}-${id}`, article }] },
      })),
    },
    events: [{ id: `event-${article}`, article, dated: days[0] !== null, time: { from: days[0], to: days[1] } }],
  }) as unknown as Situation

describe('two situations as one', () => {
  const joined = joinSituations(
    situation('a', [
      ['kyiv', 10],
      ['odesa', 5],
    ]),
    situation('b', [
      ['kyiv', 25],
      ['lviv', 5],
    ]),
  )
  const place = (id: string) => joined.places.features.find(one => one.id === id) as PlaceFeature

  test('a place in both has the mentions of both', () =>
    expect(place('kyiv').properties.mentions.map(mention => mention.id)).toEqual(['a-kyiv', 'b-kyiv']))
  test('and is as uncertain as the less certain of the two', () => expect(place('kyiv').properties.uncertaintyKm).toBe(25))
  test('counts and coverage are those of all', () => {
    expect(joined.manifest.counts).toEqual({ articles: 2, places: 3, mentions: 4, events: 2 })
    expect(joined.manifest.coverage).toEqual({ found: 2, placed: 2, doubtful: 0, notFound: 0, dated: 2, undated: 0 })
  })
  test('the title is the first one’s, the notes are everybody’s', () => {
    expect(joined.manifest.title).toBe('a')
    expect(joined.manifest.notes).toEqual(['note a', 'note b'])
  })
  test('an article that is in both is there once', () => {
    const twice = joinSituations(situation('a', [['kyiv', 10]]), situation('a', [['kyiv', 10]]))
    expect(twice.manifest.counts).toEqual({ articles: 1, places: 1, mentions: 1, events: 1 })
  })
  test.each([
    [
      ['2024-01-01', '2024-02-01'],
      ['2023-05-01', '2024-01-15'],
      ['2023-05-01', '2024-02-01'],
    ],
    [
      [null, null],
      ['2023-05-01', '2024-01-15'],
      ['2023-05-01', '2024-01-15'],
    ],
    [
      ['-0043-03-15', '-0043-03-15'],
      ['2024-01-01', '2024-01-01'],
      ['-0043-03-15', '2024-01-01'],
    ],
  ] as const)('days %j and %j span %j', (a, b, all) => {
    const { manifest } = joinSituations(situation('a', [], [...a]), situation('b', [], [...b]))
    expect([manifest.firstDay, manifest.lastDay]).toEqual(all)
  })
  test('what several articles tell stays shared, as far as their reports are there', () => {
    const told = (events: string[]) => [{ id: events.join(), events, sources: 2, differences: [] }]
    const first = { ...situation('a', []), shared: told(['event-a', 'other']) }
    const second = { ...situation('b', []), shared: [...told(['event-b']), ...told(['event-b', 'gone'])] }
    expect(joinSituations(first, second).shared?.map(one => one.id)).toEqual(['event-a,other', 'event-b'])
    expect(joinSituations(situation('a', []), situation('b', []))).not.toHaveProperty('shared')
  })
  test('neither situation is changed', () => {
    const first = situation('a', [['kyiv', 10]])
    joinSituations(first, situation('b', [['kyiv', 10]]))
    expect(first.places.features[0]!.properties.mentions.length).toBe(1)
  })
})
