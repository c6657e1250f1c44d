import { expect, test } from 'vitest'
import { coastalLand } from './coastal-land.ts'
import { boxed } from './made-up-outline.ts'
import { isInside } from './relative-shape.ts'

/** A land four degrees square, with another all along its east. */
const land = [boxed(0, 0, 4, 4)]
const east = [boxed(4, -1, 8, 5)]

test('the coast is the land by the sea, and not that by a border', () => {
  const { geometry } = coastalLand(land, land, east, 30)!
  expect(isInside([0.1, 2], geometry)).toBe(true)
  expect(isInside([2, 3.9], geometry)).toBe(true)
  expect(isInside([3.9, 2], geometry)).toBe(false)
  expect(isInside([2, 2], geometry)).toBe(false)
  expect(isInside([-0.1, 2], geometry)).toBe(false)
})

test('a region has of its country’s coast what lies in it', () => {
  const { geometry } = coastalLand([boxed(0, 0, 2, 2)], land, east, 30)!
  expect(isInside([0.1, 1], geometry)).toBe(true)
  expect(isInside([1.9, 1.9], geometry)).toBe(false)
})

test.each([
  ['a land with others all round', land, [boxed(-2, -2, 6, 0), boxed(-2, 4, 6, 6), boxed(-2, 0, 0, 4), boxed(4, 0, 6, 4)]],
  ['an island that is all shore', [boxed(0, 0, 0.4, 0.4)], []],
])('%s has no coast of its own', (_, area, others) => expect(coastalLand(area, area, others, 30)).toBeNull())
