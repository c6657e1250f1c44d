import { expect, test } from 'vitest'
import { isAbbreviation } from './abbreviations.ts'

test.each([
  ['Sgt', true],
  ['U.S', true],
  ['a.m', true],
  ['W.Va', true],
  ['Ph.D', true],
  ['N.Dak', true],
  ['É.U', true],
  ['left.He', false],
  ['so.He', false],
  ['Vi.Dako', false],
  ['Army', false],
  ['U.', false],
  ['3.5', false],
])('%j before a period is an abbreviation: %s', (word, is) => expect(isAbbreviation(word)).toBe(is))
