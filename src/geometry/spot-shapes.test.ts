import { describe, expect, test } from 'vitest'
import type { LngLat } from './lng-lat.ts'
import { isInside } from './relative-shape.ts'
import { amid, around, awayFrom, between } from './spot-shapes.ts'

const town: LngLat = [10, 0]

describe('30 km north of a town', () => {
  const shape = awayFrom(town, { fromKm: 24, toKm: 53, atKm: 30, bearing: 0, eitherSide: 22.5 })
  test.each<[LngLat, boolean]>([
    [[10, 0.27], true],
    [[10.1, 0.4], true],
    [[10, 0.1], false],
    [[10.3, 0.3], false],
    [[10, -0.27], false],
  ])('%o: %s', (point, inside) => expect(isInside(point, shape.geometry)).toBe(inside))
  test('has its label at 30 km', () => expect(shape.point[1]).toBeCloseTo(30 / 111.195, 3))
})

test('about a town lies a ring without its middle, or a disc', () => {
  const [ring, disc] = [around(town, 10, 20), around(town, 0, 20)]
  expect([ring, disc].map(shape => isInside(town, shape.geometry))).toEqual([false, true])
  expect([ring, disc].map(shape => isInside([10.13, 0], shape.geometry))).toEqual([true, true])
})

test('between two towns lies a slim ellipse that ends at both, across the antimeridian too', () => {
  const shape = between([179, 0], [-179, 0])
  expect(Math.abs(shape.point[0])).toBeCloseTo(180, 3)
  expect(
    (
      [
        [179.2, 0],
        [-179.2, 0],
        [179.2, 0.4],
        [178.8, 0],
      ] as LngLat[]
    ).map(point => isInside(point, shape.geometry)),
  ).toEqual([true, true, false, false])
})

test('amid three towns lies what they have between them, and they themselves, across the antimeridian too', () => {
  const towns: LngLat[] = [
    [179, 0],
    [-179, 0],
    [180, 2],
  ]
  const { geometry } = amid(towns.map(point => ({ point, radiusKm: 5 })))
  for (const point of towns) expect(isInside([point[0] === 180 ? 179.99 : point[0], point[1]], geometry)).toBe(true)
  expect(isInside([179.9, 0.7], geometry)).toBe(true)
  expect(isInside([-179.9, 0.7], geometry)).toBe(true)
  expect(isInside([178.5, 1.5], geometry)).toBe(false)
})
