import { expect, test } from 'vitest'
import { confluenceOf, mouthOf } from './river-points.ts'

const main = [
  [
    [0, 0],
    [5, 0],
    [10, 0],
  ],
] // prettier-ignore
const tributary = [
  [
    [4, 3],
    [4.2, 0.1],
  ],
] // prettier-ignore
const far = [
  [
    [4, 9],
    [8, 5],
  ],
] // prettier-ignore

test('a river ends where its line does', () => expect(mouthOf(main)).toEqual([10, 0]))
test.each([
  ['a river that flows into another meets it at its end', main, tributary, [4.2, 0.1]],
  ['whichever is named first', tributary, main, [4.2, 0.1]],
  ['two that stay apart do not meet', main, far, null],
])('%s', (_, a, b, where) => expect(confluenceOf(a, b)).toEqual(where))
