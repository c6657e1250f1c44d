import { describe, expect, test } from 'vitest'
import { applyFilter, type Filter, fails, openFilter } from './filter.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'
import { search } from './search.ts'

const situation = madeUpSituation(
  [
    {
      id: 'port',
      country: 'UA',
      mentions: [
        { id: 'port1', role: 'happened' },
        { id: 'port2', role: 'named', article: 'b' },
      ],
    },
    { id: 'capital', country: 'RU', precision: 'area', mentions: [{ id: 'capital1', role: 'said', confidence: 0.5 }] },
    { id: 'sea', precision: 'area', mentions: [{ id: 'sea1' }] },
  ],
  [
    { id: 'strike', kind: 'force', days: ['2024-03-03', '2024-03-05'], places: ['port/port1'] },
    { id: 'year', kind: 'works', days: ['2023-01-01', '2023-12-31'], places: ['port/port2'], article: 'b' },
    { id: 'open', kind: 'meeting', days: ['2024-06-01', null], places: ['capital/capital1/said'] },
    { id: 'undated', kind: 'statement', places: ['capital/capital1/said'] },
    { id: 'nowhere', kind: 'people', days: ['2024-03-04', '2024-03-04'], status: 'planned' },
  ],
  [
    { id: 'a', source: 'The Daily' },
    { id: 'b', source: null },
  ],
)
const index = indexSituation(situation)

const passes = (change: Partial<Filter>) => {
  const filter = { ...openFilter, ...change }
  const { events, mentions } = applyFilter(index, filter, search(index, {}, filter.query))
  return [
    index.events.filter((_, i) => events[i] === 0).map(event => event.id),
    index.mentions.filter((_, i) => mentions[i] === 0).map(mention => mention.id),
  ]
}
const everything = [
  ['strike', 'year', 'open', 'undated', 'nowhere'],
  ['port1', 'port2', 'capital1', 'sea1'],
]

describe('days', () => {
  test.each<[string, Partial<Filter>, string[]]>([
    ['ranges meet on their last day', { from: '2024-03-05', to: '2024-03-09', undated: false }, ['strike']],
    ['and on their first', { from: '2024-02-01', to: '2024-03-03', undated: false }, ['strike']],
    ['a day later they do not', { from: '2024-03-06', to: '2024-03-09', undated: false }, []],
    ['a filter inside a range is touched by it', { from: '2023-03-01', to: '2023-03-02', undated: false }, ['year']],
    ['but not certainly', { from: '2023-03-01', to: '2023-03-02', undated: false, countPossible: false }, []],
    ['a range wholly inside is certain', { from: '2023-01-01', to: '2023-12-31', undated: false, countPossible: false }, ['year']],
    ['one day short of it is not', { from: '2023-01-02', to: '2023-12-31', undated: false, countPossible: false }, []],
    ['an open end reaches everything after', { from: '2030-01-01', undated: false }, ['open']],
    [
      'an open end is never certain to be inside',
      { from: '2024-01-01', to: '2030-01-01', undated: false, countPossible: false },
      ['strike', 'nowhere'],
    ],
    ['only a first day', { from: '2024-03-05', undated: false }, ['strike', 'open']],
    ['only a last day', { to: '2023-06-01', undated: false }, ['year']],
    ['undated events stay whatever the days', { from: '1990-01-01', to: '1990-01-02' }, ['undated']],
    ['undated events have a switch', { undated: false }, ['strike', 'year', 'open', 'nowhere']],
    ['and so have dated ones', { dated: false }, ['undated']],
  ])('%s', (_, change, expected) => expect(passes(change)[0]).toEqual(expected))
})

describe('places', () => {
  test.each<[string, Partial<Filter>, string[], string[]]>([
    ['no filter lets everything through', {}, everything[0]!, everything[1]!],
    ['a place merely named has no day', { from: '2024-03-01', to: '2024-03-31' }, ['strike', 'undated', 'nowhere'], ['port1', 'capital1']],
    [
      'putting the undated away leaves what is merely named',
      { undated: false },
      ['strike', 'year', 'open', 'nowhere'],
      ['port1', 'port2', 'capital1', 'sea1'],
    ],
    ['a kind asks what happened', { kinds: ['force'] }, ['strike'], ['port1']],
    ['two kinds', { kinds: ['force', 'works'] }, ['strike', 'year'], ['port1', 'port2']],
    ['a role', { roles: ['said'] }, ['open', 'undated'], ['capital1']],
    ['a country', { countries: ['UA'] }, ['strike', 'year'], ['port1', 'port2']],
    ['a country that is not there', { countries: ['FR'] }, [], []],
    ['a precision', { precisions: ['area'] }, ['open', 'undated'], ['capital1', 'sea1']],
    ['doubtful ones', { certainties: ['doubtful'] }, ['open', 'undated'], ['capital1']],
    ['sure ones', { certainties: ['sure'] }, ['strike', 'year'], ['port1', 'port2', 'sea1']],
    ['a least confidence', { minConfidence: 0.9 }, ['strike', 'year'], ['port1', 'port2', 'sea1']],
    ['an article', { articles: ['b'] }, ['year'], ['port2']],
    ['an article that is gone', { articles: ['gone'] }, [], []],
    ['an outlet', { sources: ['The Daily'] }, ['strike', 'open', 'undated', 'nowhere'], ['port1', 'capital1', 'sea1']],
    ['an outlet that is not known', { sources: [''] }, ['year'], ['port2']],
    ['what was only planned', { statuses: ['planned'] }, ['nowhere'], []],
    ['facets are asked together', { countries: ['UA'], roles: ['said'] }, [], []],
    ['a query marks and does not hide', { query: 'strike' }, everything[0]!, everything[1]!],
    ['unless it is told to', { query: 'strike', onlyFound: true }, ['strike'], ['port1']],
  ])('%s', (_, change, events, mentions) => expect(passes(change)).toEqual([events, mentions]))
})

test('an event fails by the facets of its best place only', () => {
  const { events } = applyFilter(index, { ...openFilter, countries: ['UA'], roles: ['said'] }, null)
  expect([events[0], events[2]]).toEqual([fails.role, fails.country])
})
