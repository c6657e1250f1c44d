import { expect, test } from 'vitest'
import { type Drag, draggedTo, type Grip } from './drag.ts'

// Ten pixels a day, from day 0 to day 40; something happened from day 5 to day 30.
const chart = { scale: { from: 0, to: 40, width: 400 }, extent: { first: 5, last: 30 } }

const held = (grip: Grip, change: Partial<Drag> = {}): Drag => ({
  grip,
  pointer: 1,
  x: 100,
  from: 10,
  to: 19,
  was: { from: 10, to: 19 },
  moving: true,
  ...change,
})

const drag = (grip: Grip, x: number, change: Partial<Drag> = {}) => {
  const { from, to } = draggedTo(x, held(grip, change), { from: 10, to: 19 }, chart)
  return `${from ?? 'open'} to ${to ?? 'open'}`
}

test.each([
  ['the first day goes along', 'from', 130, '13 to 19'],
  ['but not past the last one', 'from', 300, '19 to 19'],
  ['and opens before everything', 'from', 20, 'open to 19'],
  ['the last day goes along', 'to', 150, '10 to 24'],
  ['but not before the first one', 'to', 0, '10 to 10'],
  ['and opens behind everything', 'to', 390, '10 to open'],
  ['a window keeps its length', 'window', 121, '12 to 21'],
  ['and stops at the first day there is', 'window', 0, '5 to 14'],
  ['and at the last', 'window', 390, '21 to 30'],
  ['a new one is drawn to the right', 'new', 150, '10 to 14'],
  ['or to the left', 'new', 60, '6 to 9'],
] as const)('%s', (_, grip, x, days) => expect(drag(grip, x)).toBe(days))

test('a handle taken at the edge, beyond which its day lies, comes back to that', () => {
  const atEdge = { from: 10, was: { from: 7, to: 19 } }
  expect(drag('from', 120, atEdge)).toBe('12 to 19')
  expect(drag('from', 100, atEdge)).toBe('7 to 19')
})
