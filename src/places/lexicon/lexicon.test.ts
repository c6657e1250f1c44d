import { expect, test } from 'vitest'
import { ordinariness } from './lexicon.ts'
import { frequentWords, ordinaryWords } from './ordinary-words.ts'

test('every ordinary word of the lists is known for one', () => {
  expect(frequentWords.split(' ').filter(word => ordinariness(word) !== 2)).toEqual([])
  expect(ordinaryWords.split(' ').filter(word => ordinariness(word) === 0)).toEqual([])
  expect(ordinariness('harwinton')).toBe(0)
})
