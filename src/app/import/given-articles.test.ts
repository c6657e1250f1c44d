import { expect, test } from 'vitest'
import type { ArticleSummary } from '../../situation/schema.ts'
import { GivenArticles } from './given-articles.ts'

const file = (name: string) => new File(['A ferry sank.'], name)
const article = (id: string, more: Partial<ArticleSummary> = {}) =>
  ({ id, headline: id, published: '2024-05-02', coverage: { undated: id === 'none' ? 2 : 0 }, ...more }) as ArticleSummary

test('the latest article stands first, and one that comes again is the latest', () => {
  const given = new GivenArticles()
  for (const id of ['a', 'b', 'a']) given.add(id, file(`${id}.txt`))
  expect(given.list([article('a'), article('b')]).map(({ article }) => article.id)).toEqual(['a', 'b'])
})

test('an article left out stays in the list, and its file is not kept', () => {
  const given = new GivenArticles()
  const [one, other] = [file('a.txt'), file('b.txt')]
  given.add('a', one)
  given.add('b', other)
  given.list([article('a'), article('b')])
  given.leaveOut(['b'], true)
  expect(given.list([article('a')]).map(({ article, out }) => [article.id, out])).toEqual([
    ['b', true],
    ['a', false],
  ])
  expect(given.toKeep(false)).toEqual({ files: [one], days: {}, without: ['b'], alone: false })
  given.leaveOut(['a'], true)
  expect(given.toKeep(false)).toBeNull()
})

test('a file of many articles is kept once', () => {
  const given = new GivenArticles()
  const many = file('many.json')
  given.add('a', many)
  given.add('b', many)
  expect(given.toKeep(true)?.files).toEqual([many])
})

test('kept files that are not read yet stay kept, whenever the reading is stopped', () => {
  const given = new GivenArticles()
  const [one, other, third] = [file('a.txt'), file('b.txt'), file('c.txt')]
  given.takeUp({ files: [one, other, third], days: {}, alone: false })
  given.add('a', one)
  for (const done of [one, other]) given.isRead(done)
  expect(given.toKeep(false)?.files).toEqual([one, third])
})

test('undated are those without a day and those that leave it to choose, also once a day is given', () => {
  const given = new GivenArticles()
  for (const id of ['dated', 'either', 'none']) given.add(id, file(`${id}.txt`))
  const either = article('either', { publishedOr: '2024-02-05' })
  const before = given.undated([article('dated'), either, article('none', { published: null })])
  expect(before.map(({ id, day, either, waits }) => [id, day, either, waits])).toEqual([
    ['either', null, ['2024-05-02', '2024-02-05'], false],
    ['none', null, null, true],
  ])
  given.setDays(before.map(one => ({ ...one, day: one.id === 'either' ? '2024-02-05' : null })))
  const after = given.undated([article('dated'), article('either', { published: '2024-02-05' }), article('none', { published: null })])
  expect(after.map(({ id, day, either }) => [id, day, either])).toEqual([
    ['none', null, null],
    ['either', '2024-02-05', ['2024-05-02', '2024-02-05']],
  ])
})

test('older are the articles of an earlier file of the same name, not those the new one has as well', () => {
  const given = new GivenArticles()
  const [first, second] = [file('report.txt'), file('report.txt')]
  given.add('old', first)
  given.add('same', first)
  given.add('elsewhere', file('other.txt'))
  given.add('new', second)
  given.repeat('same', second, 'report.txt has the same text as report.txt and was left out.')
  expect(given.olderThan([second], ['new'])).toEqual([{ id: 'old', name: 'report.txt' }])
  given.leaveOut(['old'], true)
  expect(given.olderThan([second], ['new'])).toEqual([])
})

test('what was said of files that held nothing new is remembered, once each', () => {
  const given = new GivenArticles()
  given.add('a', file('a.txt'))
  const note = 'copy.txt has the same text as a.txt and was left out.'
  for (let i = 0; i < 2; i++) given.repeat('a', file('copy.txt'), note)
  expect(given.repeats()).toEqual([note])
})

test('pasted texts share a name and are not versions of one another', () => {
  const given = new GivenArticles()
  const [first, second] = [file('pasted text.txt'), file('pasted text.txt')]
  given.add('a', first)
  given.add('b', second)
  expect(given.olderThan([second], ['b'])).toEqual([])
})
