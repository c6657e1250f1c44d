import { expect, test } from 'vitest'
import type { BoundingBox, LngLat } from '../../geometry/lng-lat.ts'
import { placesInView } from './in-view.ts'
import { testPlace } from './test-places.ts'

const size = { width: 1000, height: 600 }
const korea = testPlace('korea', [127, 36], {}, { precision: 'area' }, [124, 33, 131, 39])
const seen = (at: LngLat, camera: { center: LngLat; zoom: number; bearing?: number }, bounds: BoundingBox = [0, 0, 0, 0]) => [
  ...placesInView([testPlace('a', at)], { bearing: 0, ...camera }, size, bounds),
]

test.each([
  ['in the middle', [10, 50], { center: [10, 50], zoom: 4 }, true],
  // At zoom 4 a degree is 22.8 pixels: the edge lies 21.98 degrees east.
  ['just inside the edge', [31.8, 50], { center: [10, 50], zoom: 4 }, true],
  ['with its mark over the edge', [32.3, 50], { center: [10, 50], zoom: 4 }, true],
  ['beyond it', [33, 50], { center: [10, 50], zoom: 4 }, false],
  ['far to the north', [10, 70], { center: [10, 50], zoom: 4 }, false],
  ['across the antimeridian', [-178, 0], { center: [178, 0], zoom: 4 }, true],
  ['anywhere on a map that shows the world twice', [-170, 0], { center: [20, 0], zoom: 0.5 }, true],
  // Turned by a right angle, the map is 600 wide from west to east.
  ['beyond the edge of a map that is turned', [28, 0], { center: [10, 0], zoom: 4, bearing: 90 }, false],
  ['inside a map that is turned', [10, 18], { center: [10, 0], zoom: 4, bearing: 90 }, true],
] as [string, LngLat, { center: LngLat; zoom: number; bearing?: number }, boolean][])('a place %s', (_, at, camera, is) =>
  expect(seen(at, camera)).toEqual(is ? ['a'] : []),
)

test('an area that holds the whole view is in it, wherever its label stands', () => {
  const camera = { center: [125, 34] as LngLat, zoom: 9, bearing: 0 }
  expect([...placesInView([korea], camera, size, [124.5, 33.5, 125.5, 34.5])]).toEqual(['korea'])
  expect([...placesInView([korea], camera, size, [123.5, 33.5, 125.5, 34.5])]).toEqual([])
})

test('what the filter leaves out is in view all the same', () =>
  expect([
    ...placesInView([testPlace('a', [0, 0], { passes: false })], { center: [0, 0], zoom: 3, bearing: 0 }, size, [0, 0, 0, 0]),
  ]).toEqual(['a']))
