import { describe, expect, test } from 'vitest'
import { compass, outOfView, roundKm } from './out-of-view.ts'
import { testPlace } from './test-places.ts'

test.each([
  [0, 'N'],
  [22, 'N'],
  [100, 'E'],
  [359, 'N'],
  [225, 'SW'],
  [-45, 'NW'],
])('%i° is %s', (degrees, words) => expect(compass(degrees)).toBe(words))

test.each([
  [0, 0],
  [7.4, 7],
  [166, 170],
  [6873, 6900],
  [12_345, 12_000],
])('%d km is said as %i', (km, said) => expect(roundKm(km)).toBe(said))

const scenes = new Map([
  ['here', 1],
  ['near', 1],
  ['far', 1],
  ['hidden', 1],
])

describe('what is out of view', () => {
  const places = [
    testPlace('here', [0, 0], { events: 1 }),
    testPlace('near', [20, 0], { events: 1 }),
    testPlace('far', [80, 0], { events: 1 }),
    testPlace('named', [10, 0]),
    testPlace('hidden', [10, 0], { events: 1, passes: false }),
  ]
  test('is places with events, nearest first', () =>
    expect(outOfView(places, new Set(['here']), [0, 0], new Set(), scenes).map(({ view }) => view.place.id)).toEqual(['near', 'far']))
  test('begins with the selected event’s', () =>
    expect(outOfView(places, new Set(['here']), [0, 0], new Set(['far', 'named']), scenes).map(({ view }) => view.place.id)).toEqual([
      'named',
      'far',
      'near',
    ]))
})
