import { expect, test } from 'vitest'
import { crosses, publishedLabel } from './published-label.ts'

const room = { left: 4, right: 496 }

test.each<[string, number, number[], number | null]>([
  ['before the line', 300, [20, 460], 194],
  ['after it where the first handle stands in the words', 300, [240, 460], 306],
  ['after it where the last handle does', 300, [20, 290], 306],
  ['beside a handle at the line itself', 300, [20, 300], 194],
  ['after it at the left edge', 60, [0, 460], 66],
  ['before it at the right edge', 480, [20, 490], 374],
  ['before it where handles cross both', 300, [240, 360], 194],
  ['nowhere where there is no room', 60, [], null],
])('the words stand %s', (_, x, lines, left) => {
  const narrow = left === null ? { left: 20, right: 130 } : room
  expect(publishedLabel(x, 100, narrow, lines)?.left ?? null).toBe(left)
})

test('a handle crosses words that it stands in or touches', () => {
  expect([190, 192, 250, 296, 300].map(at => crosses(at, { left: 194, right: 294 }))).toEqual([false, true, true, true, false])
})
