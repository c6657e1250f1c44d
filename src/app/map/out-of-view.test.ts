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
  ['near', 1],
  ['far', 1],
  ['hidden', 1],
])

describe('what is out of view', () => {
  const places = [
    testPlace('near', [20, 0], { events: 1 }),
    testPlace('far', [80, 0], { events: 1 }),
    testPlace('named', [10, 0]),
    testPlace('hidden', [10, 0], { events: 1, passes: false }),
  ]
  const found = (first: string[], most: number, where = places) => {
    const { nearest, all } = outOfView(where, [0, 0], new Set(first), scenes, most)
    return [...nearest.map(({ view }) => view.place.id), all]
  }
  test('is places with events, nearest first, and how many', () => {
    expect(found([], 3)).toEqual(['near', 'far', 2])
    expect(found([], 3, [...places].reverse())).toEqual(['near', 'far', 2])
    expect(found([], 1)).toEqual(['near', 2])
  })
  test('begins with the selected event’s', () => {
    expect(found(['far', 'named'], 3)).toEqual(['named', 'far', 'near', 3])
    expect(found(['far'], 1)).toEqual(['far', 2])
  })
  test('names a town once whose positions lie close together, and namesakes apart', () => {
    const all = new Map(['a', 'b', 'c'].map(id => [id, 1]))
    const hale = (id: string, at: [number, number]) => testPlace(id, at, { events: 1 }, { name: 'Hale' })
    const found = outOfView([hale('a', [20.1, 0]), hale('b', [20, 0]), hale('c', [40, 0])], [0, 0], new Set(), all, 3)
    expect(found.nearest.map(({ view }) => view.place.id)).toEqual(['b', 'c'])
    expect(found.all).toBe(3)
  })
})
