import { expect, test } from 'vitest'
import { madeUpArticle } from './made-up-situation.ts'
import { notFoundIn } from './not-found.ts'
import type { ArticleMention } from './schema.ts'

test('the names that were not found, each in its sentence', () => {
  const article = madeUpArticle('a', 'Flood at Kelmora\nIt rained. Two sheds in Tallow Bay fell, and Goma was dry.')
  const mention = (words: string, paragraph: number, place: string | null) =>
    ({
      id: `a@${words}`,
      start: article.text.indexOf(words),
      end: article.text.indexOf(words) + words.length,
      paragraph,
      place,
    }) as ArticleMention
  article.mentions = [mention('Kelmora', 0, null), mention('Tallow Bay', 1, null), mention('Goma', 1, 'geonames:1')]
  expect(notFoundIn(article)).toEqual([
    { mention: 'a@Kelmora', before: 'Flood at ', words: 'Kelmora', after: '', number: null },
    { mention: 'a@Tallow Bay', before: 'Two sheds in ', words: 'Tallow Bay', after: ' fell, and Goma was dry.', number: 1 },
  ])
})
