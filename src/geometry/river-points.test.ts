import { expect, test } from 'vitest'
import { confluenceOf, mouthOf, stretchOf } from './river-points.ts'

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

test('a third of a river is counted along its lines, from its source', () => {
  const broken = [main[0]!.slice(0, 2), main[0]!.slice(1)]
  const eastOf = (lines: number[][][]) => lines.flat().map(([longitude]) => longitude!)
  for (const lines of [main, broken]) {
    const [upper, lower] = [eastOf(stretchOf(lines, 0, 1 / 3)), eastOf(stretchOf(lines, 2 / 3, 1))]
    expect([Math.min(...upper), Math.max(...lower)]).toEqual([0, 10])
    expect(Math.max(...upper)).toBeCloseTo(10 / 3, 1)
    expect(Math.min(...lower)).toBeCloseTo(20 / 3, 1)
  }
})
