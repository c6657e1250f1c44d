import { describe, expect, test } from 'vitest'
import type { Decision } from '../situation/amend.ts'
import { mergeDecisions, saySame } from './merge-decisions.ts'

const of = (mention: string, verdict: Decision['verdict'] = 'none', at = '2024-07-27T10:00:00Z'): Decision => ({
  mention,
  verdict,
  leaning: [],
  at,
})
const told = (decisions: readonly Decision[]) => decisions.map(({ mention, verdict }) => `${mention} ${verdict}`)

describe('decisions of two tabs', () => {
  test.each<[string, Decision[], Decision[], Decision[], string[]]>([
    ['what was decided there is taken over', [], [], [of('a')], ['a none']],
    ['what was decided here is put to it', [], [of('a')], [of('b')], ['b none', 'a none']],
    ['what was taken back there is gone', [of('a'), of('b')], [of('a'), of('b')], [of('b')], ['b none']],
    ['what was taken back here is gone', [of('a'), of('b')], [of('b')], [of('a'), of('b')], ['b none']],
    ['what was taken back here and there is gone', [of('a')], [], [], []],
    [
      'where nothing was changed all stays, in their order',
      [of('a'), of('b')],
      [of('a'), of('b')],
      [of('b'), of('a')],
      ['b none', 'a none'],
    ],
    ['what was decided otherwise there holds', [of('a')], [of('a')], [of('a', 'right')], ['a right']],
    ['the same verdict, given again later, is a change', [of('a')], [of('a', 'none', '2024-07-28T10:00:00Z')], [], ['a none']],
  ])('%s', (_, base, mine, theirs, both) => expect(told(mergeDecisions(base, mine, theirs, 'mine'))).toEqual(both))

  test.each<['mine' | 'theirs', string[]]>([
    ['mine', ['b none', 'a right']],
    ['theirs', ['a none', 'b none']],
  ])('where both changed their mind, %s win', (wins, both) =>
    expect(told(mergeDecisions([of('b')], [of('b'), of('a', 'right')], [of('a'), of('b')], wins))).toEqual(both),
  )
})

test.each<[string, Decision[], Decision[], boolean]>([
  ['in the same order', [of('a'), of('b')], [of('a'), of('b')], true],
  ['in another order', [of('a'), of('b')], [of('b'), of('a')], false],
  ['one more', [of('a')], [of('a'), of('b')], false],
  ['another verdict', [of('a')], [of('a', 'right')], false],
])('lists that say the same: %s', (_, some, others, is) => expect(saySame(some, others)).toBe(is))
