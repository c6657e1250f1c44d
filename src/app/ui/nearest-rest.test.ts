import { expect, test } from 'vitest'
import { nearestRest } from './nearest-rest.ts'

const upright = { height: 844, dock: 64, strip: 196, peek: 128 }
const onItsSide = { height: 390, dock: 48, strip: 8, peek: 128 }
test.each([
  [60, upright, 'peek'],
  [200, upright, 'peek'],
  [400, upright, 'half'],
  [560, upright, 'top'],
  [900, upright, 'top'],
  [140, onItsSide, 'peek'],
  [210, onItsSide, 'half'],
  [320, onItsSide, 'top'],
])('let go at %i in a window of %j it comes to rest at %s', (height, window, rest) => expect(nearestRest(height, window)).toBe(rest))
