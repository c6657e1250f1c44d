import { expect, test } from 'vitest'
import { facingEdge } from './facing-edge.ts'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'

/** A horseshoe, open to the west, with an islet before its east side. */
const land = [boxed(0, 0, 4, 1), boxed(3, 1, 4, 3), boxed(0, 3, 4, 4), boxed(4.5, 2, 4.6, 2.1)]
const points: Record<string, LngLat> = {
  'the east side': [4, 2],
  'behind the islet': [4, 2.05],
  'the islet': [4.6, 2.05],
  'the west side': [0, 0.5],
  'within the bay': [2, 1],
  'the end of the bay': [3, 2],
}

test.each<[string, number, string[]]>([
  ['the east', 90, ['the east side', 'behind the islet', 'the islet']],
  ['the west', 270, ['the west side', 'the end of the bay']],
])('what is seen first from %s', (_, bearing, seen) => {
  const found = facingEdge(land, Object.values(points), bearing, 10)
  expect(Object.keys(points).filter(name => found.includes(points[name]!))).toEqual(seen)
})
