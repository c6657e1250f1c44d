import { expect, test } from 'vitest'
import { steepness } from './steepness.ts'

const words = (share: number) => 'San '.repeat(64_000 * share)
const count = (text: string, step: number) => {
  let n = 0
  for (let i = 0; i < text.length; i += step) n += text.charCodeAt(i) % 7
  return n
}

test('going over a text a hundred times is not steep', () => {
  expect(steepness(words, text => Array.from({ length: 100 }, () => count(text, 1)))).toBeLessThan(4)
})

test('going over the rest of it at every word is', () => {
  const rest = (text: string) => Array.from({ length: text.length / 25 }, (_, i) => count(text.slice(i * 25), 1))
  expect(steepness(words, rest)).toBeGreaterThan(4)
})
