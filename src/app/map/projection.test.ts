import { expect, test } from 'vitest'
import type { LngLat } from '../../geometry/lng-lat.ts'
import { onWorld } from './group-places.ts'
import { flatProjection } from './projection.ts'

const size = { width: 800, height: 600 }
const at = (center: LngLat, zoom: number, bearing: number, point: LngLat) =>
  flatProjection({ center, zoom, bearing }, size)(...onWorld(point), point)!.map(pixel => Math.round(pixel))

test.each<[string, LngLat, number, number, LngLat, [number, number]]>([
  ['the middle', [20, 40], 3, 0, [20, 40], [400, 300]],
  ['ninety degrees east at zoom 0', [0, 0], 0, 0, [90, 0], [528, 300]],
  ['twice as far one zoom deeper', [0, 0], 1, 0, [90, 0], [656, 300]],
  ['over the edge of the world the nearest copy', [170, 0], 0, 0, [-170, 0], [428, 300]],
  ['a map turned to the east has the east on top', [0, 0], 0, 90, [90, 0], [400, 172]],
])('%s', (_, center, zoom, bearing, point, pixels) => expect(at(center, zoom, bearing, point)).toEqual(pixels))

test('north is up', () => expect(at([0, 0], 2, 0, [0, 30])[1]).toBeLessThan(300))
