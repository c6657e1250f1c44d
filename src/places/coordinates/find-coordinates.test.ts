import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import { findPlaces } from '../find-places.ts'
import { openGazetteer } from '../open-gazetteer.ts'
import { coordinatesAgain, findCoordinates, positionsTyped, withCoordinates } from './find-coordinates.ts'
import { nearestSettlement } from './nearest-settlement.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))
const find = (text: string) => {
  const names = findPlaces(articleFromText(text), gazetteer)
  return { names, found: findCoordinates(text, names, gazetteer) }
}
const only = (text: string) => find(text).found[0]!

test('a position is a place of its own, in the country and region of the settlement nearest to it', () => {
  const { place, role, reasons } = only('The wreck lies at 45.0556° N, 35.3330° E in shallow water.')
  expect(place).toMatchObject({
    id: 'dateline:coordinates/45.0556,35.333@0.006',
    name: '45.0556° N, 35.333° E',
    kind: 'coordinates',
    country: 'UA',
    point: [35.333, 45.0556],
    uncertaintyKm: 0.006,
  })
  expect(role).toBe('happened')
  expect(reasons.map(({ rule }) => rule)).toEqual(['coordinates-letters', 'coordinates-town'])
})

test('far out at sea it is in no country', () =>
  expect(only('The yacht was last heard of at 48.5° N, 37.25° W.').place).toMatchObject({ country: null, admin1: null }))

test('the latitude comes first unless the other places of the text say otherwise', () => {
  const plain = only('Geolocated to 45.0556, 35.3330 by readers.')
  expect(plain.place!.point).toEqual([35.333, 45.0556])
  expect(plain.runnersUp.map(other => other.place.point)).toEqual([[45.0556, 35.333]])

  const usual = only('Fire in Feodosia, Crimea. Geolocated to 45.0556, 35.3330 by readers.')
  expect(usual.place!.point).toEqual([35.333, 45.0556])
  expect(usual.confidence).toBeGreaterThan(plain.confidence)
  expect(usual.reasons.map(({ rule }) => rule)).toContain('place-near')

  const swapped = only('Fire in Feodosia, Crimea. Geolocated to 35.3330, 45.0556 by readers.')
  expect(swapped.place!.point).toEqual([35.333, 45.0556])
  expect(swapped.runnersUp.map(other => other.place.point)).toEqual([[45.0556, 35.333]])
})

test('what is left to the other order and the one chosen are together never more than sure', () => {
  for (const text of ['At 45.0556, 35.3330.', 'Fire in Feodosia at 45.0556, 35.3330.', 'Fire in Feodosia at 35.3330, 45.0556.']) {
    const { confidence, runnersUp } = only(text)
    expect(runnersUp.reduce((sum, other) => sum + other.confidence, confidence)).toBeLessThanOrEqual(1)
  }
})

test('in brackets behind a name it has the role of that name', () => {
  const { names, found } = find('Mayor Ana Silva, who was born in Faro (37.0194° N, 7.9304° W), spoke in Lagos.')
  expect(found[0]!.role).toBe(names.find(({ name }) => name === 'Faro')!.role)
})

test('a name found inside a position was none, and all stand in reading order', () => {
  const { names, found } = find('From Kharkiv to 49.9935, 36.2304 and on to Sumy.')
  const inside = { ...names[0]!, start: found[0]!.start, end: found[0]!.start + 4 }
  expect(withCoordinates([...names, inside], found).map(({ name }) => name)).toEqual(['Kharkiv', '49.9935, 36.2304', 'Sumy'])
  expect(withCoordinates(names, [])).toBe(names)
})

test('it is made again from its id', () => {
  const { place } = only('At 45.0556, 35.3330.')
  expect(coordinatesAgain(place!.id, gazetteer)).toEqual(place)
  expect(coordinatesAgain('geonames:2643743', gazetteer)).toBeNull()
})

test('what somebody types is a position if it is nothing else, in either order where both could be', () => {
  const typed = (words: string) => positionsTyped(words, gazetteer).map(place => place.name)
  expect(typed(' 48.25, 37.74 ')).toEqual(['48.25° N, 37.74° E', '37.74° N, 48.25° E'])
  expect(typed('48°15′N 37°45′E')).toEqual(['48.25° N, 37.75° E'])
  expect(typed('37U DQ 12345 67890')).toHaveLength(1)
  for (const words of ['Springfield', '', '12', 'Route 48.25, 37.74', '48.25, 37.74 or so', '91.5, 200.5']) expect(typed(words)).toEqual([])
})

test('the nearest settlement is found anywhere, the poles and the antimeridian too', () => {
  const named = (longitude: number, latitude: number, km = 60) => {
    const near = nearestSettlement([longitude, latitude], km, gazetteer)
    return near && gazetteer.name(near.row)
  }
  expect(named(-0.1276, 51.5072, 5)).not.toBeNull()
  expect(named(0, 90)).toBeNull()
  expect(named(0, -90)).toBeNull()
  // Taveuni's Waiyevo lies west of the line; asked for from the east of it.
  expect(named(-179.99, -16.79, 60)).not.toBeNull()
  expect(named(-30, 50)).toBeNull()
})
