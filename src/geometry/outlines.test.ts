import { describe, expect, test } from 'vitest'
import { distanceKm } from './great-circle.ts'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'
import { areaKm2, densified, flatKm, islandIn, mainBody, middleOf, nearestOn, thinned, turnedTo } from './outlines.ts'

const mainland = boxed(0, 0, 10, 10)
const island = boxed(14, 0, 16, 2)
const inshore = boxed(10.5, 0, 11, 2)
const islet = boxed(40, 40, 40.1, 40.1)

test('the body of an outline is its largest piece, those at least a quarter of it, and those near them', () => {
  expect(mainBody([islet, mainland, island])).toEqual([mainland])
  expect(mainBody([islet, inshore, mainland, island])).toEqual([inshore, mainland])
  expect(mainBody([mainland, boxed(12, 0, 18, 10)])).toHaveLength(2)
  expect(mainBody([mainland, island, islet], 1 / 50)).toEqual([mainland, island])
  expect(middleOf([islet, mainland])).toEqual([5, 5])
})

test('pieces on both sides of 180° come together', () => {
  const [west, east] = turnedTo([boxed(170, 0, 180, 5), boxed(-180, 0, -178, 5)], 170)
  expect(west![0]![1]).toEqual([180, 0])
  expect(east![0]![0]).toEqual([180, 0])
})

describe('an island in its country’s outline', () => {
  test('is the piece that its point lies in', () => expect(islandIn([mainland, island], [15, 1], [14, 0, 16, 2])).toEqual([island]))
  test('is none where that piece reaches far beyond its box', () => expect(islandIn([mainland], [5, 5], [4.5, 4.5, 5.5, 5.5])).toBeNull())
  test('is none where its point lies in the sea', () => expect(islandIn([mainland, island], [20, 1], [19, 0, 21, 2])).toBeNull())
})

test('the nearest point of an outline may lie between its corners', () => {
  const [longitude, latitude] = nearestOn([mainland], [11, 5])
  expect(longitude).toBe(10)
  expect(latitude).toBeCloseTo(5, 0)
})

test('points along an outline lie no farther apart than asked, those that are thinned no nearer', () => {
  const points = densified([mainland], 20)
  for (let i = 1; i < points.length; i++) expect(distanceKm(points[i - 1]!, points[i]!)).toBeLessThanOrEqual(20.01)
  const few = thinned(points, 100)
  expect(few.length).toBeGreaterThan(20)
  for (const [i, point] of few.entries())
    for (const other of few.slice(i + 1)) expect(distanceKm(point, other)).toBeGreaterThanOrEqual(99.9)
})

test('points that are thinned are so far from the middle of the map as well', () => {
  const line = Array.from({ length: 300 }, (_, i): LngLat => [-80 + (i % 150) / 100, 43 + (i % 150) / 200 + (i < 150 ? 0 : 0.01)])
  const few = thinned(line, 5)
  few.forEach((point, i) => {
    for (const other of few.slice(i + 1)) expect(flatKm(point, other)).toBeGreaterThanOrEqual(5)
  })
})

test('only the points in a box are asked for', () =>
  expect(densified([mainland], 20, [[9, 4, 11, 6]]).every(([x, y]: LngLat) => x === 10 && y >= 4 && y <= 6)).toBe(true))

test.each([
  ['a degree each way at the equator', boxed(0, 0, 1, 1), 12_364],
  ['half as much at 60°', boxed(0, 60, 1, 61), 6088],
  ['across 180° as anywhere', boxed(179.5, 0, 180.5, 1), 12_364],
])('the area of %s', (_, [ring], km2) => expect(areaKm2(ring!)).toBeCloseTo(km2, -1))
