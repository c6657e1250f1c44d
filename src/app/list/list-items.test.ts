import { describe, expect, test } from 'vitest'
import type { ArticleView } from '../../situation/article-views.ts'
import { indexSituation } from '../../situation/index-situation.ts'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import type { PlaceView } from '../../situation/place-views.ts'
import type { PlaceFeature } from '../../situation/schema.ts'
import { search } from '../../situation/search.ts'
import { type Sort, sortEvents } from '../../situation/sort.ts'
import { articleItems, eventItems, eventLine, firstFound, type ListItem, placeItems } from './list-items.ts'

const place = (id: string, name: string) => ({ id, properties: { name } }) as PlaceFeature
const places = new Map([place('p1', 'Sinuiju'), place('p2', 'Uiju')].map(feature => [feature.id, feature]))
const lines = (items: ListItem[]) => items.map(item => (item.type === 'heading' ? `# ${item.title} ${item.note}`.trim() : item.id))

describe('events', () => {
  const event = (id: string, days?: [string | null, string | null], at = 'p1') => ({ id, places: [`${at}/m`], ...(days && { days }) })
  const situation = madeUpSituation(
    [
      { id: 'p1', name: 'Sinuiju' },
      { id: 'p2', name: 'Uiju' },
    ],
    [
      event('c', ['2023-01-01', '2023-12-31']),
      event('a', ['2024-01-01', '2024-07-27']),
      event('b', ['2024-07-01', null], 'p2'),
      event('u1'),
      event('u2', [null, '2024-07-27']),
      event('old', [null, '-0043-03-15']),
    ],
  )
  situation.events[4]!.dated = false
  const index = indexSituation(situation)
  const items = (ids: string, sort: Sort) =>
    eventItems(
      index,
      Int32Array.from(ids.split(' '), id => index.eventNumber.get(id)!),
      sort,
    )

  test('by time they stand under years; “no later than its printing” is not a date', () =>
    expect(lines(items('c a b u1 u2', 'time'))).toEqual(['# 2023', 'c', '# 2024', 'a', 'b', '# No date 2', 'u1', 'u2']))
  test('by place they stand under names', () => expect(lines(items('c a b', 'place'))).toEqual(['# Sinuiju', 'c', 'a', '# Uiju', 'b']))
  test('by doubt they stand in one row', () => expect(lines(items('c a b u1 u2', 'doubt'))).toEqual(['c', 'a', 'b', 'u1', 'u2']))
  test('one known only by its end stands under the year of that, and years before the first say so', () =>
    expect(lines(items('old', 'time'))).toEqual(['# 44 BC', 'old']))
  test('one that only names a place is at none: its row says so, and by place it stands under no place', () => {
    const made = indexSituation(
      madeUpSituation(
        [
          { id: 'p1', name: 'Tulcea', mentions: [{ id: 'm1' }] },
          { id: 'p2', name: 'Constanta', mentions: [{ id: 'm2', confidence: 0.3 }] },
        ],
        [
          { id: 'fought', places: ['p1/m1/origin', 'p2/m2/happened'] },
          { id: 'came', places: ['p1/m1/origin'] },
          { id: 'decided', places: ['p1/m1/named'] },
        ],
      ),
    )
    const rows = eventItems(made, sortEvents(made, new Uint16Array(3), 'place'), 'place')
    expect(lines(rows)).toEqual(['# Constanta', 'fought', '# No place', 'came', 'decided'])
    expect(rows.filter(row => row.type === 'event').map(eventLine)).toMatchObject([
      { place: { id: 'p2' }, role: 'happened', doubtful: true, byHand: false },
      { place: { id: 'p1' }, role: 'origin', doubtful: false },
      { place: { id: 'p1' }, role: 'named' },
    ])
  })
  test('one without a place is told by its headline, where there are several articles', () => {
    const headlines = (...articles: string[]) => {
      const made = indexSituation(
        madeUpSituation(
          [{ id: 'p1', name: 'Porto' }],
          [
            { id: 'opened', places: ['p1/m'] },
            { id: 'began', places: [] },
          ],
          articles.map(id => ({ id, headline: `A bridge, told by ${id}` })),
        ),
      )
      return made.events.map((_, number) => eventLine({ type: 'event', id: '', number, index: made }).headline)
    }
    expect(headlines('a')).toEqual([null, null])
    expect(headlines('a', 'b')).toEqual([null, 'A bridge, told by a'])
  })
  test('the first that a search found is told, whatever the order; none where it found none', () => {
    const first = (query: string) => firstFound(index, items('b a u1 c', 'time'), search(index, {}, query)!)
    expect([first('uiju'), first('nowhere')]).toEqual(['b', null])
  })
  test('keep their rows while others come and go', () => {
    const row = (ids: string) => items(ids, 'time').find(item => item.id === 'a')
    expect(row('c a b')).toBe(row('a u1'))
  })
})

describe('places', () => {
  const view = (id: string, mentions: number) => ({ place: places.get(id), mentions }) as PlaceView
  test('are measured against the most mentioned and say what is out of view', () =>
    expect(placeItems([view('p1', 4), view('p2', 1)], new Set(['p1']))).toMatchObject([
      { type: 'heading', title: '2 places' },
      { id: 'p1', share: 1, inView: true },
      { id: 'p2', share: 0.25, inView: false },
    ]))
  test('none leave no heading behind', () => expect(placeItems([], null)).toEqual([]))
})

test('articles keep their order; by place they stand under the place they mention most', () => {
  const view = (id: string, place: string | null) => ({ article: { id }, place }) as ArticleView
  const views = [view('a', 'Sinuiju'), view('b', 'Sinuiju'), view('c', null)]
  expect(lines(articleItems(views, 'time'))).toEqual(['a', 'b', 'c'])
  expect(lines(articleItems(views, 'place'))).toEqual(['# Sinuiju', 'a', 'b', '# No place', 'c'])
})
