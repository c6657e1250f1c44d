import { expect, test } from 'vitest'
import { inOneLine } from './in-one-line.ts'

test('breaks and the spaces behind them are taken out, and nothing else', () => {
  const source = inOneLine`
    \b(?:roads?|
    two  spaces|\n|a b )$`
  expect(source).toBe(String.raw`\b(?:roads?|two  spaces|\n|a b )$`)
})

test('parts of a pattern may be put in', () => {
  const part = 'north|south'
  expect(
    new RegExp(
      `^${inOneLine`(?:${part}|
    east)`}$`,
    ).test('south'),
  ).toBe(true)
})
