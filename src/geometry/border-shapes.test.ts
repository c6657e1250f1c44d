import { describe, expect, test } from 'vitest'
import { bandFromBorder, type FromBorder } from './border-shapes.ts'
import type { LngLat } from './lng-lat.ts'
import { boxed } from './made-up-outline.ts'
import { isInside } from './relative-shape.ts'

/** Two countries that meet along 10° east, 220 km of border; one degree of longitude is about 111 km there. */
const west = [boxed(8, -1, 10, 1)]
const east = [boxed(10, -1, 12, 1)]
const lies = (point: LngLat, from: FromBorder, near: { point: LngLat; reachKm: number } | null = null) => {
  const band = bandFromBorder(west, east, from, near)
  return band !== null && isInside(point, band.geometry)
}

describe('a band at a distance from a border', () => {
  const thirty = { fromKm: 20, toKm: 40 }
  test.each<[string, FromBorder['side'], LngLat, boolean]>([
    ['lies on both sides', 'both', [10.27, 0], true],
    ['lies on both sides', 'both', [9.73, 0], true],
    ['not on the border itself', 'both', [10.02, 0], false],
    ['nor farther off', 'both', [10.6, 0], false],
    ['in the first area alone', 'first', [9.73, 0.3], true],
    ['in the first area alone', 'first', [10.27, 0.3], false],
    ['in the second area alone', 'second', [10.27, -0.3], true],
    ['to the west of it', { bearing: 270 }, [9.73, 0], true],
    ['to the west of it', { bearing: 270 }, [10.27, 0], false],
    ['to the south-east of it', { bearing: 135 }, [10.27, 0], true],
  ])('%s (%o): %o %s', (_, side, point, inside) => expect(lies(point, { ...thirty, side })).toBe(inside))

  test('from nothing on it holds the border', () => expect(lies([10, 0], { fromKm: 0, toKm: 10, side: 'both' })).toBe(true))
  test('near a point it keeps to its stretch', () => {
    const near = { point: [10.2, 0.8] as LngLat, reachKm: 20 }
    expect(lies([10.27, 0.8], { ...thirty, side: 'both' }, near)).toBe(true)
    expect(lies([10.27, -0.8], { ...thirty, side: 'both' }, near)).toBe(false)
  })
  test('its doubt is as wide as it is long', () =>
    expect(bandFromBorder(west, east, { ...thirty, side: 'second' }, null)!.uncertaintyKm).toBeGreaterThan(100))
  test('there is none between areas that do not meet', () =>
    expect(bandFromBorder(west, [boxed(14, -1, 16, 1)], { ...thirty, side: 'both' }, null)).toBeNull())
})
