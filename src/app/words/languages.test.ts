import { describe, expect, test } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { ko } from './ko.ts'
import { spokenOf } from './languages.ts'
import { formatMessage } from './message.ts'

const valuesOf = (message: string) => [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(match => match[1]!))].sort()

describe.each([
  ['ko', ko],
  ['ar', ar],
] as const)('%s', (language, words) => {
  test('says nearly everything', () => {
    const missing = Object.keys(en).filter(key => !(key in words))
    expect(missing.length, `missing: ${missing.join(', ')}`).toBeLessThan(Object.keys(en).length / 10)
  })
  test('asks for no value that English does not give', () => {
    for (const [key, message] of Object.entries(words)) {
      const given = valuesOf(en[key as keyof typeof en])
      expect(
        valuesOf(message).filter(value => !given.includes(value)),
        key,
      ).toEqual([])
    }
  })
  test('can be formatted for every count', () => {
    for (const message of Object.values(words))
      for (const n of [0, 1, 2, 5, 11, 100]) {
        const params = Object.fromEntries(valuesOf(message).map(name => [name, message.includes(`{${name}, plural`) ? n : 'x']))
        expect(formatMessage(message, params, language)).not.toBe('')
      }
  })
})

test.each([
  [['ko-KR', 'en'], 'ko'],
  [['fr', 'ar-EG'], 'ar'],
  [['en-GB', 'ko'], 'en'],
  [['fr'], 'en'],
  [[], 'en'],
])('%j is spoken to in %s', (wished, language) => expect(spokenOf(wished)).toBe(language))
