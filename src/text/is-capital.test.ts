import { expect, test } from 'vitest'
import { isCapital, isInitial } from './is-capital.ts'

test.each([
  ['Ebo', true],
  ['Élan', true],
  ['Ωmega', true],
  ['ebo', false],
  ['élan', false],
  ['7th', false],
  ['', false],
])('%j begins with a capital: %s', (word, capital) => expect(isCapital(word)).toBe(capital))

test.each([
  ['W', true],
  ['É', true],
  ['w', false],
  ['We', false],
  ['7', false],
  ['', false],
])('%j is an initial: %s', (word, initial) => expect(isInitial(word)).toBe(initial))
