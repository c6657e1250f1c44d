import type { Position } from 'geojson'
import { describe, expect, test } from 'vitest'
import { boxed } from './made-up-outline.ts'
import { finished } from './relative-shape.ts'
import { tangled, untangled, withoutSpikes } from './tangles.ts'

const ring = (...corners: Position[]): Position[][] => [[...corners, corners[0]!]]
const square = boxed(0, 0, 4, 4)

describe('pieces that are tangled', () => {
  test.each<[string, Position[][][], number[]]>([
    ['none that lie apart', [square, boxed(5, 5, 6, 6)], []],
    ['none that meet in a corner', [square, boxed(4, 4, 6, 6)], []],
    ['an island drawn over its mainland’s shore', [square, boxed(3, 1, 6, 2), boxed(8, 8, 9, 9)], [0, 1]],
    ['two that share a side', [square, boxed(4, 1, 6, 2)], [0, 1]],
    ['one that crosses itself', [ring([0, 0], [2, 2], [2, 0], [0, 2])], [0]],
    ['one that touches itself', [ring([0, 0], [4, 0], [4, 4], [2, 0], [0, 4])], [0]],
    ['one within another’s hole is not', [[square[0]!, boxed(1, 1, 3, 3)[0]!.reverse()], boxed(1.5, 1.5, 2, 2)], []],
  ])('%s', (_, pieces, amiss) => expect([...tangled(pieces)].sort()).toEqual(amiss))
})

test('what is tangled becomes one, and the rest stays as it is', () => {
  const apart = boxed(8, 8, 9, 9)
  const whole = untangled([square, boxed(3, 1, 6, 2), apart])
  expect(whole).toHaveLength(2)
  expect(whole[0]).toBe(apart)
  expect(tangled(whole).size).toBe(0)
})

test.each<[string, Position[], number | null]>([
  [
    'a corner that comes twice',
    [
      [0, 0],
      [4, 0],
      [4, 0],
      [4, 4],
    ],
    4,
  ],
  [
    'a spike',
    [
      [0, 0],
      [4, 0],
      [8, 0],
      [4, 0],
      [4, 4],
    ],
    4,
  ],
  [
    'a spike where it begins',
    [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
      [0, -3],
    ],
    6,
  ],
  [
    'nothing but a spike',
    [
      [0, 0],
      [4, 0],
      [2, 0],
    ],
    null,
  ],
  [
    'a corner on a straight side stays',
    [
      [0, 0],
      [2, 0],
      [4, 0],
      [4, 4],
    ],
    5,
  ],
])('a ring without %s', (_, corners, left) => expect(withoutSpikes([...corners, corners[0]!])?.length ?? null).toBe(left)) // prettier-ignore

test('a finished shape crosses itself nowhere', () => {
  const shape = finished([ring([0, 0], [2, 2], [2, 0], [0, 2])], null)
  expect(shape.geometry.type).toBe('MultiPolygon')
  expect(tangled(shape.geometry.coordinates as Position[][][]).size).toBe(0)
})
