import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../situation/schema.ts'
import { byFile } from './by-file.ts'

test('articles that came in one file stand together, in the order of the list', () => {
  const [nexis, again, ferry] = ['nexis.docx', 'nexis.docx', 'ferry.txt'].map(name => new File([''], name)) as [File, File, File]
  const added = (id: string, file: File) => ({ article: { id } as ArticleSummary, file, out: false })
  const list = [added('c', nexis), added('b', nexis), added('f', ferry), added('e', again), added('a', nexis)]
  expect(byFile(list).map(({ file, articles }) => [file.name, articles.map(({ article }) => article.id)])).toEqual([
    ['nexis.docx', ['c', 'b']],
    ['ferry.txt', ['f']],
    // Another file of that name.
    ['nexis.docx', ['e']],
    ['nexis.docx', ['a']],
  ])
  expect(byFile([])).toEqual([])
})
