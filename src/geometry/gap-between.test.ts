import { describe, expect, test } from 'vitest'
import { gapBetween } from './gap-between.ts'
import { distanceKm } from './great-circle.ts'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'
import { isInside, polygonsOf } from './relative-shape.ts'

describe('the gap between two areas', () => {
  const shape = gapBetween([boxed(0, 0, 2, 4)], [boxed(3, 0, 5, 4)])!
  test.each([
    [[2.5, 2], true],
    [[2.5, 0.3], true],
    [[2.5, 3.7], true],
    // in one of them, behind one of them, beyond the ends of both
    [[1, 2], false],
    [[4, 2], false],
    [[-0.5, 2], false],
    [[5.5, 2], false],
    [[2.5, 5.5], false],
  ] as [LngLat, boolean][])('%s: %s', (point, inside) => expect(isInside(point, shape.geometry)).toBe(inside))

  test('holds its label, and all of it lies within its doubt', () => {
    expect(isInside(shape.point, shape.geometry)).toBe(true)
    for (const [outer] of polygonsOf(shape.geometry))
      for (const corner of outer!) expect(distanceKm(shape.point, corner as LngLat)).toBeLessThanOrEqual(shape.uncertaintyKm + 0.1)
  })

  test('does not begin at a far islet of one of them', () => {
    const withIslet = gapBetween([boxed(0, 0, 2, 4), boxed(2.45, 1.95, 2.5, 2)], [boxed(3, 0, 5, 4)])!
    expect(isInside([2.2, 1], withIslet.geometry)).toBe(true)
  })

  test('lies across the antimeridian where they do', () => {
    const across = gapBetween([boxed(176, 0, 179, 3)], [boxed(-179, 0, -176, 3)])!
    expect(
      [
        [179.5, 1.5],
        [-179.5, 1.5],
        [0, 1.5],
        [-150, 1.5],
      ].map(point => isInside(point as LngLat, across.geometry)),
    ).toEqual([true, true, false, false])
  })

  test('from a town it reaches to the land', () => {
    const toTown = gapBetween([0, 2], [boxed(3, 0, 5, 4)])!
    expect(
      [
        [1.5, 2],
        [-0.5, 2],
        [4, 2],
      ].map(point => isInside(point as LngLat, toTown.geometry)),
    ).toEqual([true, false, false])
  })

  test('there is none across half the earth', () => expect(gapBetween([boxed(0, 0, 2, 4)], [boxed(90, 0, 92, 4)])).toBeNull())
})
