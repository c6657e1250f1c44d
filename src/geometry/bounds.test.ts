import { expect, test } from 'vitest'
import { boundsAround } from './bounds.ts'
import type { BoundingBox } from './lng-lat.ts'

const point = (longitude: number, latitude: number): BoundingBox => [longitude, latitude, longitude, latitude]

test.each<[string, BoundingBox[], BoundingBox | null]>([
  ['nothing', [], null],
  ['a point', [point(0, 0)], [0, 0, 0, 0]],
  ['two points', [point(30, 50), point(-10, 40)], [-10, 40, 30, 50]],
  ['Fiji and Samoa, across the antimeridian', [point(178, -18), point(-171, -14)], [178, -18, -171, -14]],
  ['a box that crosses already', [[170, -20, -170, -10]], [170, -20, -170, -10]],
  ['the two edges of the map', [point(180, 90), point(-180, -90)], [180, -90, -180, 90]],
  ['a box inside another', [[0, 0, 50, 50], point(10, 10), point(60, 20)], [0, 0, 60, 50]],
  ['the whole world', [[-180, -90, 180, 90], point(3, 4)], [-180, -90, 180, 90]],
])('the box around %s', (_, boxes, box) => expect(boundsAround(boxes)).toEqual(box))
