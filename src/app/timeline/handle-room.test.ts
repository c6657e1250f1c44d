import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handleRooms } from './handle-room.ts'

const width = 340

test.each<[string, number, number, [number, number], [number, number]]>([
  ['far apart, each round its own line', 100, 200, [78, 122], [178, 222]],
  ['close, side by side from the middle outwards', 100, 110, [61, 105], [105, 149]],
  ['at one point', 100, 100, [56, 100], [100, 144]],
  ['at the left edge, inwards', 0, 2, [0, 44], [44, 88]],
  ['one of them there, that one', 0, 200, [0, 44], [178, 222]],
  ['one there and the other as wide off', 0, 44, [0, 44], [44, 88]],
  ['at the right edge, inwards', 338, 340, [252, 296], [296, 340]],
])('%s', (_, x0, x1, [a, b], [c, d]) =>
  expect(handleRooms(x0, x1, width)).toEqual([
    { left: a, right: b },
    { left: c, right: d },
  ]),
)

test('both are as wide as a thumb, apart, and in the chart, wherever they stand', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: width, noNaN: true }), fc.double({ min: 0, max: width, noNaN: true }), (a, b) => {
      const [from, to] = handleRooms(Math.min(a, b), Math.max(a, b), width)
      expect(from.right - from.left).toBeCloseTo(44)
      expect(to.right - to.left).toBeCloseTo(44)
      expect(to.left).toBeGreaterThanOrEqual(from.right - 1e-9)
      expect(from.left).toBeGreaterThanOrEqual(0)
      expect(to.right).toBeLessThanOrEqual(width)
    }),
  )
})
