import { expect, test } from 'vitest'
import { boxAround } from './box-around.ts'

test.each([
  [[0, 0] as [number, number], 111.2, [-1, -1, 1, 1]],
  [[127, 38] as [number, number], 0, [127, 38, 127, 38]],
  [[179.5, 0] as [number, number], 111.2, [178.5, -1, -179.5, 1]],
  [[-179.5, 0] as [number, number], 111.2, [179.5, -1, -178.5, 1]],
  [[0, -90] as [number, number], 100, [-180, -90, 180, -89.1007]],
  [[20, 85] as [number, number], 1000, [-180, 76.0072, 180, 90]],
])('around %j within %d km is %j', (point, km, box) => expect(boxAround(point, km)).toEqual(box.map(edge => expect.closeTo(edge, 1))))
