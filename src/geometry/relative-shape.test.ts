import { booleanClockwise } from '@turf/turf'
import { expect, test } from 'vitest'
import type { LngLat } from './lng-lat.ts'
import { polygonsOf } from './relative-shape.ts'
import { around, awayFrom, between } from './spot-shapes.ts'

const north = { fromKm: 24, toKm: 53, atKm: 30, bearing: 0, eitherSide: 22.5 }
const places: [string, LngLat][] = [
  ['inland', [36.2, 50]],
  ['at the antimeridian', [179.95, -16.8]],
  ['by the pole', [10, 89.8]],
]

test.each(
  places.flatMap(([where, place]) => [
    [`north of a place ${where}`, awayFrom(place, north)] as const,
    [`southwest of a place ${where}`, awayFrom(place, { ...north, bearing: 225 })] as const,
    [`around a place ${where}`, around(place, 5, 20)] as const,
    [`between a place ${where} and another`, between(place, [place[0] - 1, place[1] - 0.5])] as const,
  ]),
)('outlines run counterclockwise and holes clockwise: %s', (_, { geometry }) => {
  for (const [outline, ...holes] of polygonsOf(geometry)) {
    expect(booleanClockwise(outline as number[][])).toBe(false)
    for (const hole of holes) expect(booleanClockwise(hole as number[][])).toBe(true)
  }
})
