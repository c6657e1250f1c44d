import { expect, test } from 'vitest'
import { nearestRest } from './nearest-rest.ts'

test.each([
  [60, 844, 'peek'],
  [200, 844, 'peek'],
  [400, 844, 'half'],
  [560, 844, 'top'],
  [900, 844, 'top'],
])('let go at %i in a window of %i it comes to rest at %s', (height, window, rest) => expect(nearestRest(height, window)).toBe(rest))
