import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../situation/schema.ts'
import { byFile } from './by-file.ts'

test('articles that came in one file stand together, in the order of the list', () => {
  const added = (id: string, file: string) => ({ article: { id } as ArticleSummary, file, out: false })
  const list = [added('c', 'nexis.docx'), added('b', 'nexis.docx'), added('f', 'ferry.txt'), added('a', 'nexis.docx')]
  expect(byFile(list).map(({ file, articles }) => [file, articles.map(({ article }) => article.id)])).toEqual([
    ['nexis.docx', ['c', 'b']],
    ['ferry.txt', ['f']],
    ['nexis.docx', ['a']],
  ])
  expect(byFile([])).toEqual([])
})
