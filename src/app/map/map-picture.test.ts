import { expect, test } from 'vitest'
import { wrapped } from './map-picture.ts'

test.each<[number[], number, number[][]]>([
  [[], 100, []],
  [[50, 45], 100, [[0, 1]]],
  [[50, 46, 10], 100, [[0], [1, 2]]],
  [[500, 10], 100, [[0], [1]]],
])('a legend of %j in %i', (widths, room, rows) => expect(wrapped(widths, room, 5)).toEqual(rows))
