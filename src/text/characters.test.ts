import { expect, test } from 'vitest'
import { classAt, combining, digit, letter, lettersAndDigits, mark, space } from './characters.ts'

test('every character of the plane has the class that its properties give it', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const character = String.fromCharCode(unit)
    const is = (pattern: RegExp): boolean => pattern.test(character)
    const told = is(/\s/u) ? space : is(/\p{L}/u) ? letter : is(/\p{N}/u) ? digit : is(/\p{M}/u) ? combining : mark
    if (classAt(character, 0) !== told) expect([unit.toString(16), classAt(character, 0)]).toEqual([unit.toString(16), told])
  }
})

test('a pair of surrogates is one character', () => expect(classAt('\u{1d400}', 0)).toBe(letter))

test.each([
  ['Côte d’Ivoire, 3rd!', ['Côte', 'd', 'Ivoire', '3rd']],
  ['\u{1d400}\u{1d401} c', ['\u{1d400}\u{1d401}', 'c']],
  ['…', []],
  ['', []],
])('the letters and digits of %j are %j', (text, found) => expect(lettersAndDigits(text)).toEqual(found))
