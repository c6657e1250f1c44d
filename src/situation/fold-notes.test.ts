import { expect, test } from 'vitest'
import { foldNotes } from './fold-notes.ts'

const names = new Set(['a.txt', 'b.txt', 'my news.txt', 'd.txt', 'e.txt'])
const undated = (...files: string[]) => files.map(file => `${file} states no date; add a line.`)
const alone = (note: string) => ({ note, others: [] })

test('what is said of up to three files is said of each', () => {
  const notes = undated('a.txt', 'b.txt', 'my news.txt')
  expect(foldNotes(notes, names)).toEqual(notes.map(alone))
})

test('what is said of more is said once, with the others named', () =>
  expect(foldNotes(undated('a.txt', 'b.txt', 'my news.txt', 'd.txt'), names)).toEqual([
    { note: 'a.txt states no date; add a line.', others: ['b.txt', 'my news.txt', 'd.txt'] },
  ]))

test('other notes stay as they are, each in its place', () => {
  const other = ['b.txt names no place.', 'x.txt states no date; add a line.', 'decisions.json: 3 of 3 decisions hold.']
  const notes = [other[0]!, ...undated('a.txt', 'b.txt', 'd.txt', 'e.txt'), other[1]!, other[2]!]
  expect(foldNotes(notes, names).map(({ others }) => others.length)).toEqual([0, 3, 0, 0])
  expect(foldNotes(notes, names)).toEqual(expect.arrayContaining(other.map(alone)))
})
