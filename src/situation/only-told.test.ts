import { describe, expect, test } from 'vitest'
import { madeUpSituation } from './made-up-situation.ts'
import { onlyPassing } from './only-passing.ts'
import { onlyTold } from './only-told.ts'
import type { ArticleFile, ArticleMention } from './schema.ts'

const mention = (id: string, place: string | null, more: Partial<ArticleMention> = {}): ArticleMention => ({
  ...{ id, start: 0, end: 4, name: 'Port', paragraph: 1, place, confidence: 0.9, reasons: [], runnersUp: [], role: 'happened' },
  ...{ roleWhy: '', adjective: false },
  ...more,
})
const file = (id: string, mentions: ArticleMention[]): ArticleFile => ({
  ...{ id, file: `${id}.txt`, headline: id, source: null, published: '2024-03-07', publishedSpan: null },
  ...{ text: 'Port', paragraphs: [], mentions, times: [] },
})

const situation = madeUpSituation(
  [
    {
      id: 'hale',
      point: [10, 50],
      mentions: [
        { id: 'a1', article: 'a' },
        { id: 'a2', article: 'a', confidence: 0.5 },
      ],
    },
    { id: 'mora', point: [20, 40], mentions: [{ id: 'b1', article: 'b' }] },
  ],
  [
    { id: 'e1', article: 'a', days: ['2024-03-01', '2024-03-02'], places: ['hale/a1'] },
    { id: 'e2', article: 'a', places: ['hale/a1'] },
    { id: 'e3', article: 'b', days: ['2020-01-01', '2020-01-01'], places: ['mora/b1'] },
  ],
  [
    { id: 'a', published: '2024-03-07' },
    { id: 'b', published: '2020-01-02' },
  ],
)
const files = [
  file('a', [
    mention('a1', 'hale'),
    mention('a2', 'hale', { confidence: 0.5 }),
    mention('a3', null),
    mention('a4', 'hale', { leansOn: ['a1', 'b1'] }),
  ]),
  file('b', [mention('b1', 'mora')]),
]
const passing = (events: string[], mentions: string[]) =>
  onlyTold(onlyPassing(situation, { event: id => events.includes(id), mention: id => mentions.includes(id) }), files)

describe('a narrowed situation that stands by itself', () => {
  test('has the articles that still tell something, and counts what is left', () => {
    const { situation: left, articles } = passing(['e1', 'e2'], ['a1', 'a2'])
    expect(articles.map(({ id }) => id)).toEqual(['a'])
    expect(left.manifest).toMatchObject({
      counts: { articles: 1, places: 1, mentions: 2, events: 2 },
      bbox: [10, 50, 10, 50],
      firstDay: '2024-03-01',
      lastDay: '2024-03-07',
      coverage: { found: 3, placed: 1, doubtful: 1, notFound: 1, dated: 1, undated: 1 },
    })
    expect(left.manifest.articles).toHaveLength(1)
  })

  test('keeps each text whole, marks only what is left and what no gazetteer has, and lets nothing lean on what is gone', () => {
    const [article] = passing(['e1'], ['a1', 'a4']).articles
    expect(article!.text).toBe('Port')
    expect(article!.mentions.map(({ id }) => id)).toEqual(['a1', 'a3'])
  })

  test('is empty where nothing passes', () => {
    const { situation: left, articles } = passing([], [])
    expect(articles).toEqual([])
    expect(left.manifest).toMatchObject({ counts: { articles: 0, events: 0 }, bbox: null, firstDay: null, articles: [] })
  })
})
