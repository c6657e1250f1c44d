import { expect, test } from 'vitest'
import { words } from '../text/span.ts'
import { bareQuote } from './bare-quote.ts'

test.each<[string, string]>([
  ['The airport has been closed', 'The airport has been closed'],
  ['• The airport has been closed', 'The airport has been closed'],
  ['– The airport has been closed', 'The airport has been closed'],
  ['"My grandfather was killed here', 'My grandfather was killed here'],
  ['“My grandfather was killed here', 'My grandfather was killed here'],
  ['the bridge fell at noon”', 'the bridge fell at noon'],
  ['the bridge fell at noon"', 'the bridge fell at noon'],
  ['“We fled at dawn”', 'We fled at dawn'],
  ['"We fled at dawn"', 'We fled at dawn'],
  ['the “old” bridge fell', 'the “old” bridge fell'],
  ['“Old” bridge fell', '“Old” bridge fell'],
  ['the bridge was called "old"', 'the bridge was called "old"'],
  ['"Old Tom" sank off "Hale"', '"Old Tom" sank off "Hale"'],
  ['-5 degrees were measured', '-5 degrees were measured'],
])('%s', (clause, expected) => {
  const text = `Before. ${clause} After.`
  expect(words(text, bareQuote(text, { start: 8, end: 8 + clause.length }))).toBe(expected)
})
