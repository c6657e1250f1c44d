import { expect, test } from 'vitest'
import { boxedLines, isNearLines } from './near-lines.ts'

const lines = boxedLines([
  [
    [10, 50],
    [12, 50],
  ],
  [
    [12, 50],
    [12, 52],
  ],
])

test.each([
  ['on a line', 11, 50, 15, true],
  ['11 km north of its middle, far from its corners', 11, 50.1, 15, true],
  ['33 km north of it', 11, 50.3, 15, false],
  ['past its end', 9.9, 50, 15, true],
  ['farther past its end', 9, 50, 15, false],
  ['east of the second one, where a degree is shorter', 12.2, 51, 15, true],
  ['in the bend between both', 11.5, 50.5, 15, false],
  ['on the other side of the earth', -168, 50, 15, false],
])('%s', (_, lng, lat, km, near) => expect(isNearLines(km, lng, lat, lines)).toBe(near))

test('nothing is near no line', () => expect(isNearLines(1e4, 0, 0, [])).toBe(false))
