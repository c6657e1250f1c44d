import { describe, expect, test } from 'vitest'
import { type KeptArticles, mergeKept } from './merge-kept.ts'

const file = (name: string, text = name, lastModified = 1) => new File([text], name, { lastModified })
const kept = (...names: string[]): KeptArticles => ({ files: names.map(name => file(name)), days: {}, without: [], alone: false })
const names = (all: KeptArticles | null) => all?.files.map(({ name }) => name) ?? null

describe('what two tabs keep', () => {
  test.each<[string, KeptArticles | null, KeptArticles | null, KeptArticles | null, string[] | null]>([
    ['what was added here is put to what was added there', kept('a'), kept('a', 'mine'), kept('a', 'theirs'), ['a', 'theirs', 'mine']],
    ['what this tab never had stays', null, kept('mine'), kept('theirs'), ['theirs', 'mine']],
    ['what was removed here is gone', kept('a', 'b'), kept('b'), kept('a', 'b', 'theirs'), ['b', 'theirs']],
    ['where nothing is kept here any more, theirs stays', kept('a'), null, kept('a', 'theirs'), ['theirs']],
    ['where nothing is left, nothing is kept', kept('a'), null, kept('a'), null],
    ['nor where nothing was', null, null, null, null],
    ['what was removed there and is still shown here is kept', kept('a'), kept('a'), null, ['a']],
  ])('%s', (_, base, mine, theirs, both) => expect(names(mergeKept(base, mine, theirs))).toEqual(both))

  test('files of one name are told apart by their size and by when they were made', () => {
    const mine = { ...kept(), files: [file('pasted.txt', 'one', 1)] }
    const theirs = { ...kept(), files: [file('pasted.txt', 'two', 2), file('pasted.txt', 'three', 1)] }
    expect(mergeKept(null, mine, theirs)!.files.map(({ size, lastModified }) => [size, lastModified])).toEqual([
      [3, 2],
      [5, 1],
      [3, 1],
    ])
  })

  test('days and what was left out are those of both, without what was taken back here', () => {
    const base = { ...kept('a'), days: { a: '2024-01-01', b: '2024-01-02' }, without: ['x', 'y'] }
    const mine = { ...kept('a'), days: { a: '2024-02-01' }, without: ['y', 'mine'], alone: true }
    const theirs = { ...kept('a'), days: { a: '2024-01-01', b: '2024-01-02', c: '2024-03-01' }, without: ['x', 'y', 'theirs'] }
    expect(mergeKept(base, mine, theirs)).toMatchObject({
      days: { a: '2024-02-01', c: '2024-03-01' },
      without: ['y', 'theirs', 'mine'],
      alone: true,
    })
  })
})
