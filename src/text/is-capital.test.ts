import { expect, test } from 'vitest'
import { isCapital } from './is-capital.ts'

test.each([
  ['Ebo', true],
  ['Élan', true],
  ['Ωmega', true],
  ['ebo', false],
  ['élan', false],
  ['7th', false],
  ['', false],
])('%j begins with a capital: %s', (word, capital) => expect(isCapital(word)).toBe(capital))
