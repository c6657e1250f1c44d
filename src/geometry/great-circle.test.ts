import { describe, expect, test } from 'vitest'
import { bearing, distanceKm, greatCircle, ringAround } from './great-circle.ts'
import type { LngLat } from './lng-lat.ts'

test.each<[LngLat, LngLat, number]>([
  [[0, 0], [0, 90], 10_008],
  [[124.4, 40.1], [125.75, 39.03], 165],
  [[179.5, 0], [-179.5, 0], 111],
  [[-180, 10], [180, 10], 0],
  [[0, 0], [180, 0], 20_015],
])('from %j to %j it is %i km', (from, to, km) => expect(distanceKm(from, to)).toBeCloseTo(km, -1))

test.each<[LngLat, LngLat, number]>([
  [[0, 0], [0, 10], 0],
  [[0, 0], [10, 0], 90],
  [[0, 0], [0, -10], 180],
  [[179, 0], [-179, 0], 90],
])('from %j to %j one sets out at %i°', (from, to, degrees) => expect(bearing(from, to)).toBeCloseTo(degrees, 6))

describe('a great circle', () => {
  test('begins and ends where it should', () => {
    const line = greatCircle([124.4, 40.1], [30.5, 50.45])
    expect(line[0]![0]).toBeCloseTo(124.4)
    expect(line.at(-1)![0]).toBeCloseTo(30.5)
    expect(line.at(-1)![1]).toBeCloseTo(50.45)
  })
  test('crosses the antimeridian as one line', () => {
    const line = greatCircle([139.7, 35.7], [-118.2, 34])
    expect(line.at(-1)![0]).toBeCloseTo(241.8)
    for (let i = 1; i < line.length; i++) expect(Math.abs(line[i]![0] - line[i - 1]![0])).toBeLessThan(10)
  })
  test('goes north of both on the northern half', () => {
    const top = Math.max(...greatCircle([0, 50], [90, 50]).map(([, lat]) => lat))
    expect(top).toBeGreaterThan(58)
  })
  test('of no length is two points', () =>
    expect(greatCircle([5, 5], [5, 5])).toEqual([
      [5, 5],
      [5, 5],
    ]))
})

describe('a ring', () => {
  test.each<[LngLat, number]>([
    [[124.4, 40.1], 25],
    [[0, 0], 500],
    [[179.9, -20], 100],
    [[-180, 60], 40],
  ])('around %j stays %i km away all round and is closed', (centre, km) => {
    const ring = ringAround(centre, km)
    expect(ring).toHaveLength(65)
    expect(ring[0]).toEqual(ring[64])
    for (const [lng, lat] of ring) expect(distanceKm(centre, [((lng + 540) % 360) - 180, lat])).toBeCloseTo(km, 3)
  })
  test('across the antimeridian does not jump', () => {
    const lngs = ringAround([179.9, 0], 100).map(([lng]) => lng)
    expect(Math.max(...lngs) - Math.min(...lngs)).toBeLessThan(2)
  })
})
