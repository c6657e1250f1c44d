import { describe, expect, test } from 'vitest'
import type { BoundingBox } from '../../geometry/lng-lat.ts'
import { holds, lngLatBounds, nearestTo, roomy, sameCamera, step } from './camera.ts'

test.each<[number, number, number]>([
  [-175, 170, 185],
  [175, -170, -185],
  [10, 20, 10],
  [10, 380, 370],
])('%i° nearest to %i° is %i°', (lng, to, copy) => expect(nearestTo([lng, 0], to)).toEqual([copy, 0]))

test('a box over the antimeridian is framed the short way', () =>
  expect(lngLatBounds([178, -20, -172, -13])).toEqual([
    [178, -20],
    [188, -13],
  ]))

test.each([
  [5, 5],
  [5.49, 5],
  [5.5, 5.5],
  [5.99, 5.5],
])('at zoom %d marks are grouped as at %d', (zoom, at) => expect(step(zoom)).toBe(at))

describe('an area holds the view', () => {
  const view: BoundingBox = [126, 38, 127, 39]
  test.each<[string, BoundingBox, boolean]>([
    ['that lies within it', [124, 37, 131, 43], true],
    ['but not one that reaches out of it', [126.5, 37, 131, 43], false],
    ['across the antimeridian', [20, 30, -170, 80], true],
  ])('%s', (_, box, is) => expect(holds(box, view)).toBe(is))
})

test.each([
  ['a wide map', { width: 700, height: 680 }, 450],
  ['a strip over a sheet', { width: 390, height: 96 }, 60],
  ['a map that is covered whole', { width: 300, height: 0 }, 0],
])('%s leaves something to frame', (_, size, atLeast) => {
  const { top, bottom, left, right } = roomy({ top: 0, right: 0, bottom: 0, left: 0 }, size)
  expect(size.height - top - bottom).toBeGreaterThanOrEqual(atLeast)
  expect(size.width - left - right).toBeGreaterThan(100)
})

test('a camera read back from the address is the same', () => {
  const camera = { center: [125.7543, 39.0338] as [number, number], zoom: 6.214, bearing: 0 }
  expect(sameCamera(camera, { center: [125.754, 39.034], zoom: 6.21, bearing: 0 })).toBe(true)
  expect(sameCamera(camera, { ...camera, zoom: 7 })).toBe(false)
  expect(sameCamera(camera, null)).toBe(false)
})
