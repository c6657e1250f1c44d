import { describe, expect, test } from 'vitest'
import { eventlessLeftOut } from './eventless.ts'
import { applyFilter, type Filter, openFilter } from './filter.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'

const index = indexSituation(
  madeUpSituation(
    [
      { id: 'port', country: 'UA', mentions: [{ id: 'port1', role: 'happened' }] },
      { id: 'town', country: 'UA', mentions: [{ id: 'town1', role: 'happened' }, { id: 'town2' }] },
      { id: 'sea', precision: 'area', mentions: [{ id: 'sea1' }, { id: 'sea2', confidence: 0.5 }] },
      { id: 'capital', country: 'RU', mentions: [{ id: 'capital1' }] },
    ],
    [
      { id: 'strike', kind: 'force', days: ['2024-03-03', '2024-03-05'], places: ['port/port1'] },
      { id: 'works', kind: 'works', days: ['2023-01-01', '2023-12-31'], places: ['town/town1'] },
    ],
    [{ id: 'a', source: 'The Daily' }],
  ),
)

describe('places that are only named are left out where what happened is asked for', () => {
  test.each<[string, Partial<Filter>, number]>([
    ['no filter', {}, 0],
    ['days', { from: '2024-03-01' }, 2],
    ['a kind', { kinds: ['force'] }, 2],
    ['a status', { statuses: ['happened'] }, 2],
    ['none with a day', { dated: false }, 2],
    ['none without one leaves them', { undated: false }, 0],
    ['days of a country: the sea is left out for that as well', { from: '2024-03-01', countries: ['RU'] }, 1],
    ['days, and nothing doubtful: one sure mention is enough', { from: '2024-03-01', certainties: ['sure'] }, 2],
    ['where somebody is from is no question about what happened', { roles: ['origin'] }, 0],
  ])('%s', (_, change, count) => {
    const passing = applyFilter(index, { ...openFilter, ...change }, null)
    expect(eventlessLeftOut(index, passing)).toBe(count)
  })
})
