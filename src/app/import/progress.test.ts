import { expect, test } from 'vitest'
import { begin, type ReadStep, rowsShown, stopped, sums, tell } from './progress.ts'

const after = (...told: ReadStep[][]) => told.flat().reduce(tell, begin(['a.txt', 'b.txt', 'c.txt', 'd.txt']))
const article = (file: number, mentions = 3): ReadStep => ({
  type: 'article',
  file,
  id: `a${file}`,
  headline: `Headline ${file}`,
  mentions,
  placed: 2,
})
const read = (file: number): ReadStep[] => [article(file), { type: 'read', file }]
const failed = (file: number): ReadStep[] => [
  { type: 'failed', file, problem: 'b.txt is empty.' },
  { type: 'read', file },
]

test('files are counted as they come', () => {
  const progress = after([{ type: 'ready' }], read(0), failed(1), read(2), [{ type: 'reading', file: 3, holds: 1 }])
  expect(sums(progress)).toMatchObject({ all: 4, finished: 3, read: 2, mentions: 6, placed: 4, wholeFiles: true })
  expect(sums(progress).problems).toEqual(['b.txt is empty.'])
  expect(progress.over).toBe(false)
})

test('a file of many articles is counted by them while it is read, and its bad lines stand beside it', () => {
  const bad: ReadStep = { type: 'failed', file: 0, problem: 'a.txt, line 2: …' }
  const progress = after([{ type: 'reading', file: 0, holds: 5 }, article(0), bad, article(0)])
  expect(sums(progress)).toMatchObject({ all: 8, finished: 3, read: 2, mentions: 6, wholeFiles: false, problems: [bad.problem] })
  expect(sums(after([{ type: 'reading', file: 0, holds: 5 }], [article(0), bad, { type: 'read', file: 0 }]))).toMatchObject({ finished: 5 })
  expect(tell(progress, { type: 'read', file: 0 }).files[0]).toMatchObject({ status: 'read', headline: 'Headline 0', articles: 2 })
  expect(rowsShown(progress, 3).map(({ file, problem }) => problem ?? file.name)).toEqual(['a.txt', 'a.txt, line 2: …', 'b.txt'])
})

test('the file being read stands first, then what failed, then the latest', () => {
  const progress = after(read(0), failed(1), read(2), [{ type: 'reading', file: 3, holds: 1 }])
  expect(rowsShown(progress, 3).map(({ file, problem }) => problem ?? file.name)).toEqual(['d.txt', 'b.txt is empty.', 'c.txt'])
})

test('what was here already is counted apart, in a file of its own as in one among others', () => {
  const repeat = (file: number): ReadStep => ({ type: 'repeat', file, id: 'a0', headline: 'Headline 0', note: '' })
  const progress = after(read(0), [repeat(1), { type: 'read', file: 1 }], [{ type: 'reading', file: 2, holds: 3 }, repeat(2), article(2)])
  expect(progress.files.map(({ status }) => status)).toEqual(['read', 'repeat', 'reading', 'waiting'])
  expect(sums(progress)).toMatchObject({ done: 2, read: 2, repeats: 2, finished: 4, mentions: 6, problems: [] })
})

test('how much of a long article is read is told until it is', () => {
  const half = after([
    { type: 'reading', file: 0, holds: 1 },
    { type: 'part', file: 0, share: 0.5 },
  ])
  expect(sums(half)).toMatchObject({ finished: 0, part: 0.5 })
  expect(sums(read(0).reduce(tell, half))).toMatchObject({ finished: 1, part: 0 })
})

test('what was to come when it was stopped is not read, and what was read is', () => {
  const progress = stopped(after(read(0), [{ type: 'reading', file: 1, holds: 3 }, article(1), { type: 'part', file: 1, share: 0.5 }]))
  expect(progress.over).toBe(true)
  expect(progress.files.map(({ status }) => status)).toEqual(['read', 'stopped', 'stopped', 'stopped'])
  expect(sums(progress)).toMatchObject({ finished: 2, part: 0, read: 2 })
})

test('no files are over before they began', () => expect(begin([]).over).toBe(true))
