import { expect, test } from 'vitest'
import type { PlaceFeature, SituationEvent } from '../../situation/schema.ts'
import { leaningOf, linksOf } from './links.ts'
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

test('a relative place is joined to what it leans on, a border only to its town', () => {
  const leaning = (relation: 'distance' | 'border') =>
    testPlace(
      'r',
      [5, 5],
      {},
      {
        precision: 'relative',
        relative: {
          relation,
          km: null,
          direction: null,
          leansOn: [
            { place: 'a', name: 'A' },
            { place: 'land', name: 'Land' },
            { place: 'lost', name: 'Lost' },
          ],
        },
      },
    ).place
  const land = testPlace('land', [30, 30], {}, { precision: 'area' }).place
  const there = new Map([...places, ['land', land] as const])
  expect(leaningOf(leaning('distance'), there).map(link => link.to)).toEqual([
    [0, 0],
    [30, 30],
  ])
  expect(leaningOf(leaning('border'), there).map(link => link.to)).toEqual([[0, 0]])
  expect(leaningOf(null, there)).toEqual([])
})
