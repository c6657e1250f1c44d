import { expect, test } from 'vitest'
import type { ListItem } from './list-items.ts'
import { nextStop } from './next-stop.ts'

// A heading, two rows, a heading, nine rows.
const items = [...'#rr#rrrrrrrrr'].map((c, i) => ({ type: c === '#' ? 'heading' : 'event', id: String(i) }) as ListItem)

test.each([
  [1, 'ArrowDown', 2],
  [2, 'ArrowDown', 4],
  [4, 'ArrowUp', 2],
  [1, 'ArrowUp', 1],
  [12, 'ArrowDown', 12],
  [5, 'Home', 1],
  [1, 'End', 12],
  [1, 'PageDown', 7],
  [9, 'PageDown', 12],
  [9, 'PageUp', 2],
  [2, 'PageUp', 1],
  [2, 'a', null],
])('from %i, %s leads to %s', (from, key, to) => expect(nextStop(items, from, key)).toBe(to))

test('an empty list leads nowhere', () => expect(nextStop([], 0, 'Home')).toBeNull())
