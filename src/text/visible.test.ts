import fc from 'fast-check'
import { expect, test } from 'vitest'
import { offsetsIn, visible } from './visible.ts'

test.each([
  ['har\u00adbour mas\u00adter', 'harbour master'],
  ['\u200eKhan Yunis\u200e, \u202bغزة\u202c', 'Khan Yunis, غزة'],
  ['Kher\u2060son', 'Kherson'],
  ['نمی\u200cخواهم 👩\u200d🚒 a\u200bb', 'نمی\u200cخواهم 👩\u200d🚒 a\u200bb'],
])('%j is seen as %j', (text, seen) => expect(visible(text)).toBe(seen))

test('every word that is seen is found where it stands, from its first letter to its last', () =>
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom('\u00ad', '\u200f', '\u2060'), fc.constantFrom('a', 'B', ' ', 'é', '😀')), { maxLength: 30 }),
      fc.nat(40),
      fc.nat(40),
      (parts, one, two) => {
        const text = parts.join('')
        const seen = visible(text)
        const [start, end] = [one, two].map(n => n % (seen.length + 1)).sort((a, b) => a - b) as [number, number]
        if (start === end) return
        const offsets = offsetsIn(text)
        const found = text.slice(offsets.start(start), offsets.end(end))
        expect(visible(found)).toBe(seen.slice(start, end))
        expect([found.at(0), found.at(-1)]).toEqual([seen.at(start), seen.at(end - 1)])
      },
    ),
  ))
