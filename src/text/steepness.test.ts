import { describe, expect, test } from 'vitest'
import { steepness } from './steepness.ts'

/** The steepness of work that takes so many milliseconds for a share of it, by a clock that nothing else moves. */
function steepnessOf(took: (share: number, call: number) => number): Promise<number> {
  let [now, call] = [0, 0]
  return steepness(
    share => share,
    share => {
      now += took(share, call++)
    },
    () => now,
  )
}

/** As the first rounds have it that the whole is slow, for reasons of its own. */
const heldUp = (share: number, call: number) => (call < 4 && share === 1 ? 9000 : 0)

test('what grows with the length is 1, with its square 8', async () => {
  expect(await steepnessOf(share => 800 * share)).toBe(1)
  expect(await steepnessOf(share => 6400 * share ** 2)).toBe(8)
  expect(await steepnessOf(share => 80 * share)).toBe(1)
  expect(await steepnessOf(share => 640 * share ** 2)).toBe(8)
})

test('what held one measurement up does not count', async () => {
  expect(await steepnessOf((share, call) => 800 * share + heldUp(share, call))).toBe(1)
  expect(await steepnessOf((share, call) => 6400 * share ** 2 + heldUp(share, call))).toBe(8)
})

test('what is kept with the made is measured each time', async () => {
  const lengths = new WeakMap<{ share: number }, number>()
  let now = 0
  const read = (made: { share: number }) => {
    if (lengths.has(made)) return
    now += 640 * made.share ** 2
    lengths.set(made, now)
  }
  const make = (share: number) => ({ share })
  expect(await steepness(make, read, () => now)).toBe(8)
})

test('what is too short to be measured is not steep', async () =>
  expect(await steepnessOf(share => (share === 1 ? 70 : 0))).toBeLessThan(4))

describe('by the clock that tests go by', () => {
  const letters = (length: number) => (share: number) => 'a'.repeat(length * share)
  const numbers = (length: number) => (share: number) => Array.from({ length: length * share }, (_, i) => i)
  /** As many steps as it is told, so that none is left out by whoever compiles it. */
  const steps = (count: number) => {
    let sum = 0
    for (let i = 0; i < count; i++) sum = (sum * 31 + i) | 0
    return sum
  }

  test.each<[string, () => Promise<number>]>([
    ['a loop', () => steepness(share => 4e7 * share, steps)],
    ['a pattern that goes on from where it was', () => steepness(letters(4e6), text => [...text.matchAll(/a{1,40}/g)])],
    ['a set that is asked for each', () => steepness(numbers(4e5), list => list.filter(i => new Set([i]).has(i) && i % 2))],
    [
      'what waits between',
      () =>
        steepness(letters(400), async text => {
          for (const _ of text) await steps(1e5)
        }),
    ],
  ])('%s grows with the length', async (_, measured) => expect(await measured()).toBeLessThan(3))

  test.each<[string, () => Promise<number>]>([
    [
      'a loop within a loop',
      () =>
        steepness(
          share => 6000 * share,
          length => steps(length ** 2),
        ),
    ],
    ['a pattern that begins again at each letter', () => steepness(letters(16_000), text => text.match(/a+b/g))],
    ['a list that is gone through for each', () => steepness(numbers(20_000), list => list.filter(i => list.indexOf(i) % 2))],
    [
      'what waits between',
      () =>
        steepness(letters(400), async text => {
          for (const _ of text) await steps(text.length * 1000)
        }),
    ],
  ])('%s grows with the square of it', async (_, measured) => expect(await measured()).toBeGreaterThan(5))
})
