import { expect, test } from 'vitest'
import { fact, plainWord, spelled } from './spelling.ts'

test('the letters between two offsets', () => {
  const text = 'Shelling hit Sumy, Суми, 수미 and Sumy.'
  expect(spelled(text, 13, 17).text).toBe('Sumy')
  expect(spelled(text, 19, 23).text).toBe('Суми')
  expect(spelled(text, 25, 27).text).toBe('수미')
  expect(spelled(text, 5, 5).text).toBe('')
})

test('the same letters are the same word, in another text as well', () => {
  const text = 'Shelling hit Sumy, and Sumy hit back.'
  expect(spelled(text, 23, 27)).toBe(spelled(text, 13, 17))
  expect(spelled('Sumy', 0, 4)).toBe(spelled(text, 13, 17))
})

test.each([
  ['hit Sumy', 'hit'],
  ['hit.', 'hit'],
  ['hit', 'hit'],
  ['a day', 'a'],
  ['U.S.', undefined],
  ['Zoë', undefined],
  ['O’Neill', undefined],
  ["it's", undefined],
  ['M16', undefined],
  ['16', undefined],
  ['', undefined],
])('a plain word begins %j', (text, wanted) => {
  const word = plainWord(text, 0, text.length)
  expect(word?.text).toBe(wanted)
  if (word) expect(word).toBe(spelled(text, 0, word.length))
})

test('a long word, and the beginning of one that is known', () => {
  const text = 'Llanfairpwllgwyngyllgogerychwyrndrobwll Llan'
  expect(spelled(text, 0, 39).text).toBe(text.slice(0, 39))
  expect(spelled(text, 0, 4).text).toBe('Llan')
  expect(spelled(text, 0, 5).text).toBe('Llanf')
  expect(spelled(text, 40, 44).text).toBe('Llan')
})

test('more words than are kept', () => {
  const others: string[] = []
  for (let i = 0; i < 100_000; i++) {
    const word = `w${i.toString(36)}`
    if (spelled(`a ${word} b`, 2, 2 + word.length).text !== word) others.push(word)
  }
  expect(others).toEqual([])
})

test('a fact is worked out once a word, however often it is said, an empty one as well', () => {
  let worked = 0
  const upper = fact(word => `${++worked} ${word.toUpperCase()}`)
  const nothing = fact(() => {
    worked++
    return ''
  })
  const said = ['ebo', 'aker', 'ebo'].map(word => spelled(word, 0, word.length))
  expect(said.map(upper)).toEqual(['1 EBO', '2 AKER', '1 EBO'])
  expect(said.map(nothing)).toEqual(['', '', ''])
  expect(worked).toBe(4)
})

test('long words have their facts, too', () => {
  const length = fact(word => word.length)
  expect(length(spelled('a'.repeat(40), 0, 40))).toBe(40)
})
