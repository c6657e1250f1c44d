import { expect, test } from 'vitest'
import { inDoubt } from './in-doubt.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'

test('doubtful readings in reading order, the same words read alike once', () => {
  const situation = madeUpSituation(
    [
      {
        id: 'p1',
        mentions: [
          { id: 'b@5', article: 'b', confidence: 0.4, words: 'Aldport', at: 5 },
          { id: 'a@50', article: 'a', confidence: 0.5, words: 'Aldport', at: 50 },
          { id: 'a@60', article: 'a', confidence: 0.5, words: 'Old Port', at: 60 },
          { id: 'a@70', article: 'a', confidence: 0.9, words: 'Aldport', at: 70 },
        ],
      },
      { id: 'p2', mentions: [{ id: 'a@10', article: 'a', confidence: 0.69, words: 'Aldport', at: 10 }] },
    ],
    [],
    [{ id: 'a' }, { id: 'b' }],
  )
  expect(inDoubt(indexSituation(situation)).map(({ place, mention, count }) => [place.id, mention.id, count])).toEqual([
    ['p2', 'a@10', 1],
    ['p1', 'a@50', 2],
    ['p1', 'a@60', 1],
  ])
})
