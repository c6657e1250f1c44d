import { describe, expect, test } from 'vitest'
import type { ArticleFile, PlaceFeature, SituationEvent } from '../../situation/schema.ts'
import { insteadOf, linksOf } from './links.ts'
import { testPlace } from './test-places.ts'

const places = new Map<string, PlaceFeature>(['a', 'b', 'c', 'd'].map((id, i) => [id, testPlace(id, [i * 10, 0]).place]))
const event = (...roles: [string, 'happened' | 'said' | 'origin' | 'named'][]) =>
  ({ places: roles.map(([place, role]) => ({ place, role, mention: '', carried: null })) }) as unknown as SituationEvent

test('the place where it happened is joined to the others, dashed where it did not happen', () =>
  expect(linksOf(event(['a', 'happened'], ['b', 'happened'], ['c', 'origin']), places)).toEqual([
    { from: [0, 0], to: [10, 0], kind: 'happened' },
    { from: [0, 0], to: [20, 0], kind: 'other' },
  ]))

test.each([
  ['no event', null],
  ['an event without a place', event()],
  ['a place only named', event(['a', 'happened'], ['b', 'named'])],
  ['the same place again', event(['a', 'happened'], ['a', 'origin'])],
  ['a place that is not in the dataset', event(['a', 'happened'], ['lost', 'origin'])],
])('%s gives no links', (_, of) => expect(linksOf(of, places)).toEqual([]))

describe('the line to a runner-up', () => {
  const mention = (confidence: number) => ({ id: 'm', article: 'x', confidence }) as PlaceFeature['properties']['mentions'][0]
  const springfield = (confidence: number) => testPlace('illinois', [-89.6, 39.8], {}, { mentions: [mention(confidence)] }).place
  const texts = (confidence: number, lngLat: [number, number] = [-93.3, 37.2]) =>
    ({ x: { mentions: [{ id: 'm', runnersUp: [{ place: 'missouri', name: 'Springfield', lngLat, confidence }] }] } }) as unknown as Record<
      string,
      ArticleFile
    >

  test('leads from a doubtful place to its rival', () =>
    expect(insteadOf(springfield(0.5), texts(0.4))).toEqual([
      { from: [-89.6, 39.8], to: [-93.3, 37.2], kind: 'instead', name: 'Springfield' },
    ]))

  test.each([
    ['a sure place', insteadOf(springfield(0.9), texts(0.4))],
    ['a rival that is none', insteadOf(springfield(0.5), texts(0.02))],
    ['a rival at the same spot', insteadOf(springfield(0.5), texts(0.4, [-89.6, 39.81]))],
    ['an article not yet loaded', insteadOf(springfield(0.5), {})],
    ['no place', insteadOf(null, texts(0.4))],
  ])('%s has none', (_, links) => expect(links).toEqual([]))
})
