import { describe, expect, test } from 'vitest'
import type { PlaceView } from '../../situation/place-views.ts'
import type { ArticleSummary, PlaceFeature, SituationEvent } from '../../situation/schema.ts'
import { articleItems, eventItems, type ListItem, placeItems } from './list-items.ts'

const event = (id: string, from: string | null, to: string | null, dated = true, place = 'p1') =>
  ({ id, dated, time: { from, to }, places: [{ place }] }) as unknown as SituationEvent
const place = (id: string, name: string) => ({ id, properties: { name } }) as PlaceFeature
const places = new Map([place('p1', 'Sinuiju'), place('p2', 'Uiju')].map(feature => [feature.id, feature]))
const lines = (items: ListItem[]) => items.map(item => (item.type === 'heading' ? `# ${item.title} ${item.note}`.trim() : item.id))

describe('events', () => {
  const events = [
    event('c', '2023-01-01', '2023-12-31'),
    event('a', '2024-01-01', '2024-07-27'),
    event('b', '2024-07-01', null, true, 'p2'),
    event('u1', null, null),
    event('u2', null, '2024-07-27', false),
  ]
  test('by time they stand under years; “no later than its printing” is not a date', () =>
    expect(lines(eventItems(events, 'time', places))).toEqual(['# 2023', 'c', '# 2024', 'a', 'b', '# No date 2', 'u1', 'u2']))
  test('by place they stand under names', () =>
    expect(lines(eventItems(events.slice(0, 3), 'place', places))).toEqual(['# Sinuiju', 'c', 'a', '# Uiju', 'b']))
  test('by doubt they stand in one row', () => expect(lines(eventItems(events, 'doubt', places))).toEqual(['c', 'a', 'b', 'u1', 'u2']))
  test('one known only by its end stands under the year of that, and years before the first say so', () =>
    expect(lines(eventItems([event('old', null, '-0043-03-15')], 'time', places))).toEqual(['# 44 BC', 'old']))
  test('keep their rows while others come and go', () => {
    const [all, some] = [eventItems(events, 'time', places), eventItems(events.slice(1), 'time', places)]
    expect(some.find(item => item.id === 'a')).toBe(all.find(item => item.id === 'a'))
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

test('articles: the newest first, those without a date last', () => {
  const article = (id: string, published: string | null) => ({ id, published }) as ArticleSummary
  expect(lines(articleItems([article('none', null), article('old', '2023-01-01'), article('new', '2024-07-27')]))).toEqual([
    'new',
    'old',
    'none',
  ])
})
