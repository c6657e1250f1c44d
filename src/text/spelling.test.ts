import { expect, test } from 'vitest'
import { spelled } from './spelling.ts'

test('the letters between two offsets', () => {
  const text = 'Shelling hit Sumy, Суми, 수미 and Sumy.'
  expect(spelled(text, 13, 17)).toBe('Sumy')
  expect(spelled(text, 19, 23)).toBe('Суми')
  expect(spelled(text, 25, 27)).toBe('수미')
  expect(spelled(text, 32, 36)).toBe('Sumy')
  expect(spelled(text, 5, 5)).toBe('')
})

test('a long word, and the beginning of one that is known', () => {
  const text = 'Llanfairpwllgwyngyllgogerychwyrndrobwll Llan'
  expect(spelled(text, 0, 39)).toBe(text.slice(0, 39))
  expect(spelled(text, 0, 4)).toBe('Llan')
  expect(spelled(text, 0, 5)).toBe('Llanf')
  expect(spelled(text, 40, 44)).toBe('Llan')
})

test('more words than are kept', () => {
  for (let i = 0; i < 100_000; i++) {
    const word = `w${i.toString(36)}`
    expect(spelled(`a ${word} b`, 2, 2 + word.length) === word).toBe(true)
  }
})
