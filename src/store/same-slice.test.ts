import { expect, test } from 'vitest'
import { sameSlice } from './same-slice.ts'

const list = [1, 2]
const map = new Map([[1, 2]])

test.each([
  ['one word twice', 'a', 'a', true],
  ['two words', 'a', 'b', false],
  ['nothing and something', null, {}, false],
  ['the same fields', { list, n: 1 }, { list, n: 1 }, true],
  ['a field more', { list }, { list, n: 1 }, false],
  ['another field', { n: 1 }, { m: 1 }, false],
  ['fields that look alike', { list }, { list: [1, 2] }, false],
  ['lists of the same', [1, 2], [1, 2], true],
  ['lists in another order', [1, 2], [2, 1], false],
  ['a list and a longer one', [1], [1, 2], false],
  ['a list and its like as an object', [1], { 0: 1 }, false],
  ['one map twice', map, map, true],
  ['two maps, which are not looked into', map, new Map([[1, 2]]), false],
  ['two sets', new Set([1]), new Set([1]), false],
] as [string, unknown, unknown, boolean][])('%s', (_, a, b, same) => expect(sameSlice(a, b)).toBe(same))
