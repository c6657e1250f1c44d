import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Grid } from './grid.ts'

const point = fc.tuple(fc.double({ min: -500, max: 500, noNaN: true }), fc.double({ min: -500, max: 500, noNaN: true }))

test('finds what a look at every point finds', () =>
  fc.assert(
    fc.property(fc.array(point, { maxLength: 200 }), point, fc.integer({ min: 5, max: 120 }), (points, [x, y], size) => {
      const grid = new Grid(size, points.length)
      points.forEach(([px, py], i) => {
        grid.add(i, px, py)
      })
      const found: number[] = []
      grid.near(x, y, found)
      const near = points.flatMap(([px, py], i) => ((px - x) ** 2 + (py - y) ** 2 <= size * size ? [i] : []))
      expect(found.sort((a, b) => a - b)).toEqual(near)
    }),
  ))

test('what is gone is not met again', () => {
  const grid = new Grid(10, 3)
  for (const i of [0, 1, 2]) grid.add(i, i, 0)
  const gone = Uint8Array.of(0, 1, 0)
  const [first, second]: [number[], number[]] = [[], []]
  grid.near(0, 0, first, gone)
  grid.near(0, 0, second)
  expect(first.sort()).toEqual([0, 2])
  expect(second.sort()).toEqual([0, 2])
})
