import { expect, test } from 'vitest'
import { coverageFilter } from './coverage-filter.ts'
import { applyFilter } from './filter.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'

const index = indexSituation(
  madeUpSituation(
    [
      { id: 'port', mentions: [{ id: 'p1' }, { id: 'p2', confidence: 0.4 }, { id: 'p3', article: 'b' }] },
      { id: 'sea', mentions: [{ id: 's1', confidence: 0.69, article: 'b' }] },
    ],
    [{ id: 'dated', days: ['2024-01-01', '2024-01-01'], places: ['port/p1'] }, { id: 'undated' }, { id: 'other', article: 'b' }],
    [{ id: 'a' }, { id: 'b' }],
  ),
)

test.each([
  ['found', null, 4, null],
  ['placed', null, 2, null],
  ['doubtful', null, 2, null],
  ['placed', 'a', 1, null],
  ['doubtful', 'b', 1, null],
  ['dated', null, null, 1],
  ['undated', null, null, 2],
  ['undated', 'a', null, 1],
] as const)('%s of %s shows as many as it says', (number, article, mentions, events) => {
  const { filter } = coverageFilter(number, article)!
  const passing = applyFilter(index, filter, null)
  const shown = (masks: Uint16Array) => masks.filter(mask => mask === 0).length
  if (mentions !== null) expect(shown(passing.mentions)).toBe(mentions)
  if (events !== null) expect(shown(passing.events)).toBe(events)
})

test('what was not found is on no map', () => expect(coverageFilter('notFound', null)).toBeNull())
