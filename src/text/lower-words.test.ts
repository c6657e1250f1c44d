import { expect, test } from 'vitest'
import { lowerWords } from './lower-words.ts'

test.each([
  ['Côte d’Ivoire, 3rd', ['côte', 'd', 'ivoire', 'rd']],
  ['Ωmega × Ĳssel', ['ωmega', 'ĳssel']],
  ['…12', []],
])('%j has the words %j', (text, words) => expect(lowerWords(text)).toEqual(words))

test('no letter is told otherwise than its property tells it', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const text = String.fromCharCode(unit)
    const expected = text.toLowerCase().match(/\p{L}+/gu) ?? []
    if (lowerWords(text).join() !== expected.join()) expect(unit.toString(16)).toBe('')
  }
})
