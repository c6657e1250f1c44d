import { expect, test } from 'vitest'
import { laidOut } from './map-picture.ts'

test.each<[number[], boolean, [row: number, left: number][]]>([
  [[], false, []],
  [
    [50, 45],
    false,
    [
      [0, 0],
      [0, 55],
    ],
  ],
  [
    [50, 46, 10],
    false,
    [
      [0, 0],
      [1, 0],
      [1, 51],
    ],
  ],
  [
    [500, 10],
    false,
    [
      [0, 0],
      [1, 0],
    ],
  ],
  [
    [50, 45],
    true,
    [
      [0, 50],
      [0, 0],
    ],
  ],
  [
    [50, 46, 10],
    true,
    [
      [0, 50],
      [1, 54],
      [1, 39],
    ],
  ],
])('a legend of %j in 100, from right to left: %s', (widths, rightToLeft, places) => {
  expect(laidOut(widths, 100, 5, rightToLeft)).toEqual({
    places: places.map(([row, left]) => ({ row, left })),
    rows: (places.at(-1)?.[0] ?? -1) + 1,
  })
})
