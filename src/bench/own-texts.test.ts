import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { longestToItself, ownTexts } from './own-texts.ts'

test('what the worker reads to itself are short texts of our own, no more than a picture weighs', () => {
  const texts = JSON.parse(readFileSync('src/app/import/warm-up-texts.json', 'utf8')) as string[]
  const own = new Set(ownTexts())
  expect(texts.filter(text => !own.has(text) || text.length > longestToItself)).toEqual([])
  expect(texts.join('').length).toBeLessThan(50_000)
  expect(new Set(texts).size).toBe(texts.length)
})
