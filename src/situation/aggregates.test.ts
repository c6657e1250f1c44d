import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay } from '../times/calendar.ts'
import { daysExtent } from './days-extent.ts'
import { isPlacedAt } from './event-place.ts'
import { facetCounts } from './facets.ts'
import { applyFilter, type Filter, openFilter } from './filter.ts'
import { histogram } from './histogram.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'
import { placeViews } from './place-views.ts'
import { sortEvents, sortPlaces } from './sort.ts'

const situation = madeUpSituation(
  [
    { id: 'port', name: 'Zahle', country: 'LB', mentions: [{ id: 'p1', role: 'happened' }, { id: 'p2', confidence: 0.8 }, { id: 'p3' }] },
    { id: 'capital', name: 'Ankara', country: 'TR', mentions: [{ id: 'c1', role: 'said', confidence: 0.6 }] },
    { id: 'sea', name: 'Black Sea', precision: 'area', mentions: [{ id: 's1', article: 'b' }] },
  ],
  [
    { id: 'b-works', kind: 'works', days: ['2024-02-01', '2024-02-29'], places: ['port/p1'], at: 50 },
    { id: 'a-strike', kind: 'force', days: ['2024-02-01', '2024-02-01'], places: ['port/p2', 'capital/c1/origin'], at: 10 },
    { id: 'c-works', kind: 'works', places: ['port/p1', 'port/p2'], at: 5 },
    { id: 'd-said', kind: 'statement', days: ['2020-01-01', null], places: ['capital/c1/said'], at: 99 },
  ],
  [
    { id: 'a', source: 'The Daily', published: '2024-03-01' },
    { id: 'b', source: 'The Weekly' },
  ],
)
const index = indexSituation(situation)
const passing = (change: Partial<Filter> = {}) => applyFilter(index, { ...openFilter, ...change }, null)

describe('places with what passes', () => {
  const views = (change: Partial<Filter> = {}) =>
    placeViews(index, passing(change), null).map(({ place, ...view }) => ({ id: place.id, ...view }))

  test('count mentions and events, and take the kind that most happened there', () =>
    expect(views().map(({ id, mentions, events, kind, doubtful }) => [id, mentions, events, kind, doubtful])).toEqual([
      ['port', 3, 3, 'works', false],
      ['capital', 1, 1, 'statement', true],
      ['sea', 1, 0, 'none', false],
    ]))

  test('what was planned is counted apart, and what only names a place took place nowhere', () => {
    const made = indexSituation(
      madeUpSituation(
        [{ id: 'port', mentions: [{ id: 'p1' }] }],
        [
          { id: 'a', status: 'planned', places: ['port/p1'] },
          { id: 'b', places: ['port/p1/named'] },
          { id: 'c', places: ['port/p1/origin'] },
        ],
      ),
    )
    const [view] = placeViews(made, applyFilter(made, openFilter, null), null)
    expect(view).toMatchObject({ events: 0, said: 0, apart: 1, apartStatus: 'planned', kind: 'none', mentions: 1 })
    expect(made.events.map(event => isPlacedAt(event, 'port'))).toEqual([true, false, false])
  })

  test('what a source says happened is counted as said and gives the kind where nothing else does', () => {
    const made = indexSituation(
      madeUpSituation(
        [
          { id: 'port', mentions: [{ id: 'p1' }] },
          { id: 'sea', mentions: [{ id: 's1' }] },
        ],
        [
          { id: 'a', status: 'said', kind: 'finding', places: ['port/p1', 'sea/s1'] },
          { id: 'b', status: 'said', kind: 'finding', places: ['sea/s1'] },
          { id: 'c', kind: 'works', places: ['sea/s1'] },
          { id: 'd', status: 'denied', places: ['sea/s1'] },
          { id: 'e', status: 'planned', places: ['sea/s1'] },
        ],
      ),
    )
    const all = placeViews(made, applyFilter(made, openFilter, null), null)
    expect(all).toMatchObject([
      { events: 0, said: 1, apart: 0, kind: 'finding' },
      { events: 1, said: 2, apart: 2, apartStatus: null, kind: 'works' },
    ])
    const fewer = placeViews(made, applyFilter(made, { ...openFilter, statuses: ['happened', 'denied'] }, null), all)
    expect(fewer).toMatchObject([
      { said: 0, kind: 'none', passes: false },
      { events: 1, said: 0, apart: 1, apartStatus: 'denied', kind: 'works' },
    ])
  })

  test('with as many events of two kinds the first in the text gives the kind', () =>
    expect(views({ dated: true, undated: false })[0]).toMatchObject({ events: 2, kind: 'works' }))

  test('one that has nothing left does not pass, and keeps its place in the order', () =>
    expect(views({ countries: ['TR'] }).map(view => view.passes)).toEqual([false, true, false]))

  test('stay the same objects while nothing about them changes', () => {
    const before = placeViews(index, passing(), null)
    const after = placeViews(index, passing({ sources: ['The Daily'] }), before)
    expect(after.map((view, i) => view === before[i])).toEqual([true, true, false])
  })
})

describe('facets', () => {
  test('count what each choice would show', () =>
    expect(facetCounts(index, passing())).toMatchObject({
      kinds: { works: 2, force: 1, statement: 1, meeting: 0 },
      roles: { happened: 1, said: 1, named: 3 },
      certainties: { sure: 4, doubtful: 1 },
      countries: [
        ['LB', 3],
        ['TR', 1],
      ],
      sources: [
        ['The Daily', 4],
        ['The Weekly', 1],
      ],
    }))

  test('leave their own choice out and keep to those of the others', () => {
    const counts = facetCounts(index, passing({ countries: ['TR'], roles: ['said'] }))
    expect(counts.countries).toEqual([
      ['TR', 1],
      ['LB', 0],
    ])
    expect(counts.roles).toMatchObject({ said: 1, happened: 0 })
    expect(counts.certainties).toEqual({ sure: 0, doubtful: 1 })
  })
})

describe('order', () => {
  const ids = (by: 'time' | 'place' | 'doubt') => Array.from(sortEvents(index, passing().events, by), e => index.events[e]!.id)
  test('by time, undated last', () => expect(ids('time')).toEqual(['d-said', 'a-strike', 'b-works', 'c-works']))
  test('by place, in reading order within it', () => expect(ids('place')).toEqual(['d-said', 'c-works', 'a-strike', 'b-works']))
  test('by doubt, the least sure first', () => expect(ids('doubt')).toEqual(['d-said', 'a-strike', 'c-works', 'b-works']))
  test.each([
    ['time', ['port', 'capital', 'sea']],
    ['place', ['capital', 'sea', 'port']],
    ['doubt', ['capital', 'sea', 'port']],
  ] as const)('places by %s', (by, expected) =>
    expect(sortPlaces(index, placeViews(index, passing(), null), by).map(view => view.place.id)).toEqual(expected),
  )
})

test('the days reach from the first dated to the last dated or printed; open ends reach no further', () => {
  const { first, last } = daysExtent(index)!
  expect([formatDay(first), formatDay(last)]).toEqual(['2020-01-01', '2024-03-01'])
  expect(daysExtent(indexSituation(madeUpSituation([], [{ id: 'x' }], [{ id: 'a' }])))).toBeNull()
})

test('the histogram counts as one would by hand', () => {
  const ranges = fc.array(fc.tuple(fc.integer({ min: -20, max: 60 }), fc.nat({ max: 30 })), { maxLength: 30 })
  const steps = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(ranges, steps, (spans, widths) => {
      const edges = [0]
      for (const width of widths) edges.push(edges[edges.length - 1]! + width)
      const made = indexSituation(
        madeUpSituation(
          [],
          spans.map(([from, length], i) => ({ id: `e${i}`, days: [formatDay(from), formatDay(from + length)] as [string, string] })),
        ),
      )
      const { certain, possible, most } = histogram(made, Int32Array.from(spans.keys()), edges)
      for (let bin = 0; bin < widths.length; bin++) {
        const [start, end] = [edges[bin]!, edges[bin + 1]! - 1]
        const inside = spans.filter(([from, length]) => from >= start && from + length <= end).length
        const touching = spans.filter(([from, length]) => from <= end && from + length >= start).length
        expect([certain[bin], possible[bin]]).toEqual([inside, touching - inside])
      }
      expect(most).toBe(Math.max(...Array.from(certain, (n, i) => n + possible[i]!)))
    }),
  )
})
