import { expect, test } from 'vitest'
import { isCapital, isInitial, isSmall } from './is-capital.ts'

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

test('capitals and small letters of the whole plane are told as their properties tell them', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    const [capital, small] = [/\p{Lu}/u.test(character), /\p{Ll}/u.test(character)]
    if (isCapital(character) !== capital || isSmall(character) !== small) expect(unit.toString(16)).toBe('')
  }
})
