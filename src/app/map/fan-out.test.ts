import { expect, test } from 'vitest'
import { fanOut, mostFanned } from './fan-out.ts'

test.each([0, 1, 2, 5, 8, 15, 24])('%i events stand apart from each other and from the mark', count => {
  const spots = fanOut(count)
  expect(spots).toHaveLength(count)
  for (const [i, [x, y]] of spots.entries()) {
    expect(Math.hypot(x, y)).toBeGreaterThan(38)
    for (const [x2, y2] of spots.slice(i + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(26)
  }
})

test('a crowd is cut', () => expect(fanOut(500)).toHaveLength(mostFanned))
