import { expect, test } from 'vitest'
import { scaleBar } from './scale-bar.ts'

test.each([
  [40, 6, 50, 'km'],
  [0, 0, 5000, 'km'],
  [60, 12, 500, 'm'],
  [0, 18, 20, 'm'],
])('at %i° and zoom %i the bar is %i %s', (latitude, zoom, length, unit) => {
  const bar = scaleBar(latitude, zoom, 88)
  expect([bar.length, bar.unit]).toEqual([length, unit])
  expect(bar.pixels).toBeLessThanOrEqual(88)
  expect(bar.pixels).toBeGreaterThan(30)
})
