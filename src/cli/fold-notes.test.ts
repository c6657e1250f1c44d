import { expect, test } from 'vitest'
import { foldNotes } from './fold-notes.ts'

const names = new Set(['a.txt', 'b.txt', 'my news.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt', 'h.txt'])
const undated = (...files: string[]) => files.map(file => `${file} states no date; add a line.`)

test('what is said of up to three files is said of each', () =>
  expect(foldNotes(undated('a.txt', 'b.txt', 'my news.txt'), names)).toEqual(undated('a.txt', 'b.txt', 'my news.txt')))

test('what is said of more is said once, with the others named', () => {
  expect(foldNotes(undated('a.txt', 'b.txt', 'my news.txt', 'd.txt'), names)).toEqual([
    'a.txt states no date; add a line.',
    '  The same of 3 others: b.txt, my news.txt, d.txt.',
  ])
  expect(foldNotes(undated(...names), names)[1]).toBe('  The same of 7 others: b.txt, my news.txt, d.txt, e.txt, f.txt and 2 more.')
})

test('other notes stay as they are, each in its place', () => {
  const other = ['b.txt names no place.', 'x.txt states no date; add a line.', 'decisions.json: 3 of 3 decisions hold.']
  const notes = [other[0]!, ...undated('a.txt', 'b.txt', 'd.txt', 'e.txt'), other[1]!, other[2]!]
  const folded = foldNotes(notes, names)
  expect(folded).toHaveLength(5)
  expect(folded.filter(note => other.includes(note))).toEqual(other)
})
