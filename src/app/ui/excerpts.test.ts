import { describe, expect, test } from 'vitest'
import type { ArticleFile, ArticleSummary, PlaceMention } from '../../situation/schema.ts'
import { excerptsOf } from './excerpts.ts'

const text = `Talks in Odesa\nCrews left Odesa. In Odesa, near the port of Odesa,\nthe bridge fell. ${'They waited and waited, '.repeat(12)}while Odesa slept ${'and slept '.repeat(12)}on.`
const starts = [...text.matchAll(/Odesa/g)].map(match => match.index)
const paragraphs = [
  { start: 0, end: 14, role: 'headline', number: null },
  { start: 15, end: text.length, role: 'body', number: 1 },
]
const mention = (n: number, role: string, article = 'a') =>
  ({
    id: `m${n}`,
    article,
    role,
    paragraph: n === 0 ? 0 : 1,
    selector: [
      { type: 'TextQuoteSelector', exact: 'Odesa', prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start: starts[n], end: starts[n]! + 5 },
    ],
  }) as unknown as PlaceMention
const texts = { a: { id: 'a', text, paragraphs } as unknown as ArticleFile }
const articles = new Map(['a', 'b'].map(id => [id, { id, source: 'Daily', headline: 'Talks in Odesa' } as ArticleSummary]))
const said = (mentions: PlaceMention[]) =>
  excerptsOf(mentions, texts, articles).map(e => `${e.cutBefore ? '…' : ''}${e.before}[${e.words}]${e.after}${e.cutAfter ? '…' : ''}`)

describe('excerpts of a place', () => {
  test('are whole sentences, each once, with line breaks smoothed', () => {
    expect(said([mention(1, 'named'), mention(2, 'named')])).toEqual(['Crews left [Odesa].', 'In [Odesa], near the port of Odesa,'])
  })
  test('begin with where it happened, and go by article', () =>
    expect(
      excerptsOf([mention(4, 'happened', 'b'), mention(1, 'named'), mention(2, 'happened')], texts, articles).map(e => e.mention.id),
    ).toEqual(['m2', 'm1', 'm4']))
  test('a long sentence is cut at spaces around the mention', () => {
    const [only] = said([mention(4, 'named')])
    expect(only).toMatch(/^…\S.* while \[Odesa\] slept.*\S…$/)
    expect(only!.length).toBeLessThan(200)
  })
  test('until the text is there, the quotation’s own surroundings stand in', () =>
    expect(said([mention(1, 'named', 'b')])).toEqual(['…before [Odesa] after…']))
  test('say which paragraph, and when it is the headline', () =>
    expect(excerptsOf([mention(0, 'happened'), mention(1, 'named')], texts, articles).map(e => [e.number, e.where])).toEqual([
      [1, 'body'],
      [null, 'headline'],
    ]))
})
