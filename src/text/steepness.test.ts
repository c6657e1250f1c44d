import { afterEach, expect, test, vi } from 'vitest'
import { steepness } from './steepness.ts'

afterEach(() => vi.restoreAllMocks())

/** The steepness of work that takes so many milliseconds for a share of it, by a clock that nothing else moves. */
function steepnessOf(took: (share: number, call: number) => number): number {
  let [now, call] = [0, 0]
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  return steepness(
    share => share,
    share => {
      now += took(share, call++)
    },
  )
}

test('what grows with the length is 1, with its square 8', () => {
  expect(steepnessOf(share => 800 * share)).toBe(1)
  expect(steepnessOf(share => 6400 * share ** 2)).toBe(8)
})

test('what held one measurement up does not count', () => {
  expect(steepnessOf((share, call) => 800 * share + (call < 4 && share === 1 ? 9000 : 0))).toBe(1)
  expect(steepnessOf((share, call) => 6400 * share ** 2 + (call < 4 && share === 1 ? 9000 : 0))).toBe(8)
})

test('what is too short to be measured is not steep', () => expect(steepnessOf(share => (share === 1 ? 90 : 0))).toBeLessThan(1))
