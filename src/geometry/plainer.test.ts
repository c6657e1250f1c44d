import type { Position } from 'geojson'
import { expect, test } from 'vitest'
import { plainer } from './plainer.ts'

const ring = (...corners: Position[]) => [...corners, corners[0]!]

test.each<[string, Position[], number, Position[]]>([
  ['a corner on a straight side goes', ring([0, 0], [2, 0], [4, 0], [4, 4], [0, 4]), 0.1, ring([0, 0], [4, 0], [4, 4], [0, 4])],
  ['so does one that hardly sticks out', ring([0, 0], [2, 0.05], [4, 0], [4, 4], [0, 4]), 0.1, ring([0, 0], [4, 0], [4, 4], [0, 4])],
  ['one that does stays', ring([0, 0], [2, 0.2], [4, 0], [4, 4]), 0.1, ring([0, 0], [2, 0.2], [4, 0], [4, 4])],
  ['a spit out and back stays', ring([0, 0], [4, 0], [9, 0.01], [4, 0.1], [4, 4]), 0.2, ring([0, 0], [9, 0.01], [4, 0.1], [4, 4])],
  ['a ring smaller than the tolerance stays whole', ring([0, 0], [1, 0], [1, 1], [0, 1]), 5, ring([0, 0], [1, 0], [1, 1], [0, 1])],
])('%s', (_, corners, tolerance, left) => expect(plainer(corners, tolerance)).toEqual(left))
