import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsPoint } from './holds-point.ts'
import type { LngLat } from './lng-lat.ts'
import { isInside } from './relative-shape.ts'

const square = (west: number, south: number, size: number): LngLat[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]

const withHole = { type: 'Polygon' as const, coordinates: [square(0, 0, 10), square(4, 4, 2).reverse()] }
const cutInTwo = { type: 'MultiPolygon' as const, coordinates: [[square(170, -5, 10)], [square(-180, -5, 10)]] }

test.each<[string, boolean, LngLat]>([
  ['the inside', true, [2, 2]],
  ['a hole', false, [5, 5]],
  ['the outside', false, [11, 2]],
  ['what lies level with a corner', false, [-3, 0]],
])('%s of an area with a hole: %s', (_, inside, point) => expect(holdsPoint(withHole, point)).toBe(inside))

test.each<[boolean, LngLat]>([
  [true, [175, 0]],
  [true, [-175, 0]],
  [false, [160, 0]],
  [false, [-165, 0]],
])('across the antimeridian: %s at %s', (inside, point) => expect(holdsPoint(cutInTwo, point)).toBe(inside))

test('it says what Turf says', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  fc.assert(
    fc.property(degrees(-1, 11), degrees(-1, 11), (x, y) => {
      const onEdge = [x, y].some(n => [0, 10, 4, 6].some(edge => Math.abs(n - edge) < 1e-9))
      if (!onEdge) expect(holdsPoint(withHole, [x, y])).toBe(isInside([x, y], withHole))
    }),
  )
})
