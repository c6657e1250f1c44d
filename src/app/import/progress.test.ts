import { expect, test } from 'vitest'
import { begin, filesShown, sums, type Told, tell } from './progress.ts'

const after = (...told: Told[]) => told.reduce(tell, begin(['a.txt', 'b.txt', 'c.txt', 'd.txt']))
const read = (file: number, mentions = 3): Told => ({
  type: 'read',
  file,
  headline: `Headline ${file}`,
  mentions,
  placed: 2,
  hasDate: file !== 2,
})

test('files are counted as they come', () => {
  const progress = after({ type: 'ready' }, read(0), { type: 'failed', file: 1, problem: 'b.txt is empty.' }, read(2), {
    type: 'reading',
    file: 3,
  })
  expect(sums(progress)).toMatchObject({ all: 4, finished: 3, read: 2, undated: 1, mentions: 6, placed: 4 })
  expect(sums(progress).failed.map(file => file.problem)).toEqual(['b.txt is empty.'])
  expect(progress.over).toBe(false)
})

test('the file being read stands first, then what failed, then the latest', () => {
  const progress = after(read(0), { type: 'failed', file: 1, problem: '' }, read(2), { type: 'reading', file: 3 })
  expect(filesShown(progress, 3).map(file => file.name)).toEqual(['d.txt', 'b.txt', 'c.txt'])
})

test('no files are over before they began', () => expect(begin([]).over).toBe(true))
