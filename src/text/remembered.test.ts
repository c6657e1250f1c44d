import { expect, test } from 'vitest'
import { isCapital } from './is-capital.ts'
import { remembered } from './remembered.ts'

test('a word is worked out once, however often it is said', () => {
  let worked = 0
  const upper = remembered(word => `${++worked} ${word.toUpperCase()}`)
  expect(['ebo', 'aker', 'ebo'].map(upper)).toEqual(['1 EBO', '2 AKER', '1 EBO'])
})

test('an empty answer is remembered, too', () => {
  let worked = 0
  const none = remembered(() => {
    worked++
    return ''
  })
  none('ebo')
  none('ebo')
  expect(worked).toBe(1)
})

test('long words, which would keep their article in memory, are worked out each time', () => {
  let worked = 0
  const length = remembered(word => ++worked + word.length)
  length('a'.repeat(13))
  length('a'.repeat(13))
  expect(worked).toBe(2)
})

test('more words than it holds are still answered rightly', () => {
  const same = remembered(word => word)
  const words = Array.from({ length: 40_000 }, (_, i) => `w${i}`)
  expect(words.filter(word => same(word) !== word)).toEqual([])
})

test.each([
  ['Ebo', true],
  ['Élan', true],
  ['Ωmega', true],
  ['ebo', false],
  ['élan', false],
  ['7th', false],
  ['', false],
])('%j begins with a capital: %s', (word, capital) => expect(isCapital(word)).toBe(capital))
