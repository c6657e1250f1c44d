import { describe, expect, test } from 'vitest'
import { articlesInView, articleViews, passingArticles } from './article-views.ts'
import { applyFilter, type Filter, openFilter } from './filter.ts'
import { indexSituation } from './index-situation.ts'
import { madeUpSituation } from './made-up-situation.ts'
import type { Sort } from './sort.ts'

const situation = madeUpSituation(
  [
    { id: 'port', name: 'Zahle', mentions: [{ id: 'p1' }, { id: 'p2' }, { id: 'p3', article: 'b', confidence: 0.4 }] },
    { id: 'hill', name: 'Ankara', mentions: [{ id: 'h1' }, { id: 'h2', article: 'b' }, { id: 'h3', article: 'b' }] },
  ],
  [
    { id: 'fire', kind: 'force', days: ['2024-01-01', '2024-01-01'], places: ['port/p1'] },
    { id: 'talk', kind: 'meeting', article: 'b', places: ['hill/h2'] },
  ],
  [
    { id: 'a', source: 'The Daily', published: '2024-01-02' },
    { id: 'b', source: 'The Weekly', published: '2024-01-09' },
    { id: 'bare', source: 'The Daily', published: null },
  ],
)
for (const article of situation.manifest.articles) article.coverage = { ...article.coverage, notFound: 0 }
const index = indexSituation(situation)
const views = (change: Partial<Filter> = {}, by: Sort = 'time') => {
  const filter = { ...openFilter, ...change }
  const passing = applyFilter(index, filter, null)
  return articleViews(index, passingArticles(index, filter, passing, null), passing, by)
}
const ids = (change?: Partial<Filter>, by?: Sort) => views(change, by).map(({ article }) => article.id)

describe('articles that pass', () => {
  test('all while nothing is asked for, the newest first, without a day last', () => expect(ids()).toEqual(['b', 'a', 'bare']))
  test.each<[string, Partial<Filter>, string[]]>([
    ['with one of their events', { kinds: ['force'] }, ['a']],
    ['with one of their mentions', { minConfidence: 0.5, certainties: ['sure'] }, ['b', 'a']],
    ['by their outlet, though they name no place', { sources: ['The Daily'] }, ['a', 'bare']],
    ['by themselves', { articles: ['bare'] }, ['bare']],
    ['none of another outlet’s kind', { sources: ['The Weekly'], kinds: ['force'] }, []],
  ])('%s', (_, change, expected) => expect(ids(change)).toEqual(expected))
})

test('count what of them passes', () => {
  expect(views().map(({ events, mentions, place }) => [events, mentions, place])).toEqual([
    [1, 3, 'Ankara'],
    [1, 3, 'Zahle'],
    [0, 0, null],
  ])
  expect(views({ kinds: ['force'] })).toMatchObject([{ events: 1, mentions: 1, place: 'Zahle' }])
})

test('by place they go by the one they mention most; by doubt the least sure come first', () => {
  expect(ids({}, 'place')).toEqual(['b', 'a', 'bare'])
  expect(ids({ articles: ['a', 'b'] }, 'doubt')).toEqual(['b', 'a'])
  expect(views({}, 'doubt')[0]!.doubt).toBeCloseTo(1 / 3)
})

test('are in view with a place that is', () => {
  const passing = applyFilter(index, { ...openFilter, certainties: ['sure'] }, null)
  expect([...articlesInView(index, passing, new Set(['port']))]).toEqual([1, 0, 0])
  expect([...articlesInView(index, passing, new Set(['hill', 'nowhere']))]).toEqual([1, 1, 0])
})
