import { expect, test, vi } from 'vitest'
import { precisions } from '../../situation/schema.ts'
import { drawForm, laidOut } from './map-picture.ts'

// How large a dot is nobody sees who has one alone before them.
test('each form of precision is drawn as no other is', () => {
  vi.stubGlobal('Path2D', class {})
  const drawn = precisions.map(precision => {
    const steps: string[] = []
    const pen = new Proxy({} as CanvasRenderingContext2D, {
      get:
        (_, name) =>
        (...values: unknown[]) =>
          steps.push(`${String(name)} ${values.filter(value => typeof value === 'number')}`),
      set: () => true,
    })
    drawForm(pen, precision, 0, 0, '#000')
    return steps.filter(step => !/fill|save|restore/.test(step) && !step.startsWith('arc 0,0')).join()
  })
  expect(new Set(drawn).size).toBe(precisions.length)
})

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
