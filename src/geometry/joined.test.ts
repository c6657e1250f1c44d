import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import type { Polygons } from './clip.ts'
import { holdsPoint } from './holds-point.ts'
import { joined, twiceArea } from './joined.ts'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'
import { tangled } from './tangles.ts'

const ring = (...corners: Position[]): Position[] => [...corners, corners[0]!]
const square = boxed(0, 0, 4, 4)
/** How many rings each piece has, and the area of all. */
const countOf = (pieces: Polygons) => [
  pieces.map(rings => rings.length),
  Math.round(pieces.flat().reduce((sum, corners) => sum + twiceArea(corners) / 2, 0) * 100) / 100,
]
const isInAny = (pieces: Polygons, point: LngLat) => pieces.some(coordinates => holdsPoint({ type: 'Polygon', coordinates }, point))

describe('joined', () => {
  test.each<[string, Polygons, number[], number]>([
    ['two that overlap are one', [square, boxed(3, 1, 6, 2)], [1], 18],
    ['two that share a stretch of a side are one', [square, boxed(4, 1, 6, 2)], [1], 18],
    ['two that touch in a corner stay two', [square, boxed(4, 4, 6, 6)], [1, 1], 20],
    ['one within another is gone', [square, boxed(1, 1, 2, 2)], [1], 16],
    ['the same twice is one', [square, square], [1], 16],
    ['a ring that crosses itself falls into loops', [[ring([0, 0], [2, 2], [2, 0], [0, 2])]], [1, 1], 2],
    ['a ring that touches itself has a hole', [[ring([0, 0], [4, 0], [4, 4], [0, 4], [0, 0], [1, 2], [2, 3], [2, 1], [1, 2])]], [2], 15],
    ['a hole that another fills is gone', [[square[0]!, boxed(1, 1, 3, 3)[0]!], boxed(0.5, 0.5, 3.5, 3.5)], [1], 16],
    ['a hole that another reaches into is smaller', [[square[0]!, boxed(1, 1, 3, 3)[0]!], boxed(2, 0.5, 3.5, 3.5)], [2], 14],
    ['what runs clockwise is an outline as well', [[[...square[0]!].reverse()], boxed(3, 1, 6, 2)], [1], 18],
    ['four around a court have it as their hole', [boxed(0, 0, 4, 1), boxed(3, 0, 4, 4), boxed(0, 3, 4, 4), boxed(0, 0, 1, 4)], [2], 12],
    ['a spike is gone', [[ring([0, 0], [4, 0], [8, 0], [4, 0], [4, 4], [0, 4])]], [1], 16],
    ['nothing is left of a line', [[ring([0, 0], [4, 0], [2, 0])]], [], 0],
  ])('%s', (_, pieces, rings, area) => expect(countOf(joined(pieces))).toEqual([rings, area]))

  test('whatever the pieces, just what lies in any of them lies in what is made of them, and nothing crosses', () => {
    let seed = 7
    const random = () => {
      seed = (seed * 48271) % 2147483647
      return seed / 2147483647
    }
    const star = (): Position[][] => {
      const [x, y] = [random() * 3, random() * 3]
      const corners = Array.from({ length: 24 }, (_, i): Position => {
        const [far, way] = [0.3 + random(), (i / 24) * 2 * Math.PI]
        return [x + far * Math.cos(way), y + far * Math.sin(way)].map(degrees => Math.round(degrees * 500) / 500)
      })
      return [ring(...corners)]
    }
    for (let round = 0; round < 40; round++) {
      const pieces = Array.from({ length: 2 + (round % 6) }, star)
      const whole = joined(pieces)
      expect(tangled(whole).size).toBe(0)
      for (let i = 0; i < 200; i++) {
        const point: LngLat = [random() * 4 - 0.5, random() * 4 - 0.5]
        const inAny = isInAny(pieces, point)
        // Crossings are kept to ten metres
        const isByEdge = [-1e-4, 1e-4].some(
          by => isInAny(pieces, [point[0] + by, point[1]]) !== inAny || isInAny(pieces, [point[0], point[1] + by]) !== inAny,
        )
        if (!isByEdge) expect(holdsPoint({ type: 'MultiPolygon', coordinates: whole }, point)).toBe(inAny)
      }
    }
  })
})
