import { describe, expect, test } from 'vitest'
import { squareRow } from './square-row.ts'

test('two squares are a box of twice their width', () =>
  expect(squareRow({ left: 0, top: 0, right: 20, bottom: 10 })).toEqual([
    { half: 5, x: 5, y: 5 },
    { half: 5, x: 15, y: 5 },
  ]))

describe.each([
  ['a scale', { left: 17, top: 665, right: 121, bottom: 683 }],
  ['a legend', { left: 12, top: 540, right: 183, bottom: 690 }],
  ['a card', { left: 412, top: 12, right: 700, bottom: 640 }],
  ['a square', { left: -5, top: -5, right: 5, bottom: 5 }],
])('%s', (_, box) => {
  const squares = squareRow(box)
  test('is covered from end to end', () => {
    for (const [x, y] of [
      [box.left, box.top],
      [box.right, box.bottom],
      [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
      [box.left + (box.right - box.left) * 0.3, box.bottom],
    ] as const)
      expect(squares.some(one => Math.abs(x - one.x) <= one.half + 1e-9 && Math.abs(y - one.y) <= one.half + 1e-9)).toBe(true)
  })
  test('and nothing beside it', () => {
    for (const { half, x, y } of squares) {
      expect(Math.min(x - half - box.left, y - half - box.top)).toBeGreaterThan(-1e-9)
      expect(Math.min(box.right - x - half, box.bottom - y - half)).toBeGreaterThan(-1e-9)
    }
  })
})

test('what is not there, as a legend that is put away, covers nothing', () =>
  expect(squareRow({ left: 0, top: 0, right: 0, bottom: 0 })).toEqual([]))
