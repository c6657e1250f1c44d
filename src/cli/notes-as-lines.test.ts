import { expect, test } from 'vitest'
import { notesAsLines } from './notes-as-lines.ts'

const names = new Set(['a.txt', 'b.txt', 'my news.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt', 'h.txt'])
const lines = (...files: string[]) =>
  notesAsLines(
    files.map(file => `${file} states no date; add a line.`),
    names,
  )

test('what is said of many files is one line, and under it stand the others', () => {
  expect(lines('a.txt', 'b.txt', 'my news.txt')).toHaveLength(3)
  expect(lines('a.txt', 'b.txt', 'my news.txt', 'd.txt')).toEqual([
    'a.txt states no date; add a line.',
    '  The same of 3 others: b.txt, my news.txt, d.txt.',
  ])
  expect(lines(...names)[1]).toBe('  The same of 7 others: b.txt, my news.txt, d.txt, e.txt, f.txt and 2 more.')
})
