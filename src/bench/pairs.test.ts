import { expect, test } from 'vitest'
import { fitChoice } from './fit.ts'
import { type Block, tellingPairs, withoutNoughts, withPairs } from './pairs.ts'

/** Of two readings the right one has both columns or neither: each alone says nothing. */
const both = (document: number, first: number, second: number): Block => ({
  document: String(document),
  evidence: Float64Array.of(first, second, 1, first, 1 - second, 1),
  right: first === second ? [true, false] : [false, true],
  counts: 1,
})
const choices = Array.from({ length: 40 }, (_, i) => both(i, i & 1, (i >> 1) & 1))
const options = { most: 1, single: new Set<number>(), penalty: 1 }
const fitted = (pairs: [number, number][]) =>
  fitChoice(
    choices.map(choice => withoutNoughts(withPairs(choice, 3, pairs))),
    3 + pairs.length,
    () => 1,
  )

const asked = (among: Block[], known: [number, number][], single = options.single) =>
  tellingPairs(among, 3, known, fitted(known), { ...options, single }).map(({ pair }) => pair)

test('the pair is found that says what neither of its columns does', () => {
  expect(asked(choices, [])).toEqual([[0, 1]])
  expect(fitted([[0, 1]])[3]).toBeGreaterThan(1)
})

test('a pair that is known, or of a column that stands alone, is not offered', () => {
  expect(asked(choices, [[0, 1]])).not.toContainEqual([0, 1])
  expect(asked(choices, [], new Set([1]))).not.toContainEqual([0, 1])
})

test('what few documents show is left alone', () => {
  expect(
    asked(
      choices.map(choice => ({ ...choice, document: 'one' })),
      [],
    ),
  ).toEqual([])
})

test('nor does one document decide that says again and again what the others deny', () => {
  const denied = choices.map(({ right, ...choice }) => ({ ...choice, right: right.toReversed() }))
  const loud = Array.from({ length: 4 }, () => choices.map(choice => ({ ...choice, document: 'loud' }))).flat()
  expect(asked([...denied, ...loud], [])).toEqual([])
})

test('a choice gains a column for each pair, the product of its two', () => {
  expect([...withPairs(both(0, 1, 1), 3, [[0, 1]]).evidence]).toEqual([1, 1, 1, 1, 1, 0, 1, 0])
})

test('what is fitted has no noughts', () => {
  const { starts, columns, values } = withoutNoughts(both(0, 1, 0))
  expect([[...starts], [...columns], [...values]]).toEqual([
    [0, 2, 5],
    [0, 2, 0, 1, 2],
    [1, 1, 1, 1, 1],
  ])
})
