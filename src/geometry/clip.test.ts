import { describe, expect, test } from 'vitest'
import { type Polygons, withinBox } from './clip.ts'
import { holdsPoint } from './holds-point.ts'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'

const holds = (coordinates: Polygons, point: LngLat) => holdsPoint({ type: 'MultiPolygon', coordinates }, point)

/** A horseshoe, open to the east between 2° and 4° north. */
const horseshoe: Polygons = [
  [
    [
      [0, 0],
      [6, 0],
      [6, 2],
      [2, 2],
      [2, 4],
      [6, 4],
      [6, 6],
      [0, 6],
      [0, 0],
    ],
  ],
]

describe('what of an outline lies in a box', () => {
  test('is the whole outline where all of it does', () => expect(withinBox(horseshoe, [-1, -1, 7, 7])).toEqual(horseshoe))
  test('is nothing where none of it does', () => expect(withinBox(horseshoe, [7, 0, 9, 6])).toEqual([]))
  test('is the box where it lies inside', () => {
    const [ring] = withinBox([boxed(0, 0, 10, 10)], [2, 3, 4, 5])[0]!
    expect([...new Set(ring!.map(String))].sort()).toEqual(['2,3', '2,5', '4,3', '4,5'])
  })

  test('falls apart where the outline is hollow, and no line joins the pieces', () => {
    const arms = withinBox(horseshoe, [3, -1, 7, 7])
    expect(arms).toHaveLength(2)
    expect([1, 3, 5].map(latitude => holds(arms, [4, latitude]))).toEqual([true, false, true])
  })

  test('keeps a hole that the box cuts, and one that it does not', () => {
    const holed: Polygons = [[boxed(0, 0, 10, 10)[0]!, boxed(1, 1, 3, 3)[0]!.reverse(), boxed(4, 4, 6, 6)[0]!.reverse()]]
    const part = withinBox(holed, [2, 0, 10, 10])
    expect(
      [
        [2.5, 2],
        [3.5, 2],
        [5, 5],
        [7, 5],
        [1.5, 5],
      ].map(point => holds(part, point as LngLat)),
    ).toEqual([false, true, false, true, false])
  })
})
