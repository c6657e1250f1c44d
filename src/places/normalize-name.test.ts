import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalizeName } from './normalize-name.ts'

test.each([
  ['Stoke-on-Trent', 'stoke on trent'],
  ['STOKE ON TRENT', 'stoke on trent'],
  ['U.S.', 'us'],
  ['U.S', 'us'],
  ['D.R.C.', 'drc'],
  ['Washington, D.C.', 'washington dc'],
  ['St. Louis', 'st louis'],
  ['St.Petersburg', 'st petersburg'],
  ['N. Korea', 'n korea'],
  ['Calif.', 'calif'],
  ['Türkiye', 'turkiye'],
  ['Łódź', 'lodz'],
  ['Tromsø', 'tromso'],
  ['Diyarbakır', 'diyarbakir'],
  ['P’yŏngyang', 'pyongyang'],
  ["Côte d'Ivoire", 'cote divoire'],
  ['Deir  ez–Zor', 'deir ez zor'],
  ['Trinidad & Tobago', 'trinidad and tobago'],
  ['Київ', 'киів'],
  ['평양', '평양'],
  ['北京', '北京'],
  ['', ''],
  ['—', ''],
])('%s is compared as %s', (name, form) => expect(normalizeName(name)).toBe(form))

test('different names stay different', () => {
  expect(normalizeName('Niger')).not.toBe(normalizeName('Nigeria'))
  expect(normalizeName('North Korea')).not.toBe(normalizeName('Northkorea'))
})

test('a normal form is its own normal form', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), name => {
      const once = normalizeName(name)
      expect(normalizeName(once)).toBe(once)
    }),
  ))
