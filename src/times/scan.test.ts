import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { scan } from './scan.ts'

const lows = (text: string) => scan(text, { start: 0, end: text.length }).map(({ low }) => low)

test.each([
  ['mid-June', ['mid', '-', 'june']],
  ['the 1990s', ['the', '1990', 's']],
  ['3:30 p.m.', ['3', ':', '30', 'p', '.', 'm', '.']],
  ['See www.example.org/2021/03/04 now', ['see', '@', 'now']],
  ['A café in May.\nRain', ['a', 'café', 'in', 'may', '.', '\n', 'rain']],
])('%s', (text, expected) => expect(lows(text)).toEqual(expected))

test('what is taken from the tokens of the article is what the letters give', () => {
  const parts = [
    ...'March may 3 1,000 10:30 1234567890 F16 80s U.S. don’t O’Brien #PrayForParis café e\u0301 é ½ 😀 _ - – / . , : www http ://a.b'.split(
      ' ',
    ),
    ...[' ', ' ', ' ', '\n', '\r\n', '\t', '\u00a0', '\u2028', '\u1680', '\u3000', 'x'.repeat(45)],
  ]
  const text = fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map(all => all.join(''))
  fc.assert(
    fc.property(text, fc.nat(3), (said, start) => {
      const within = { start: Math.min(start, said.length), end: said.length }
      expect(scan(said, within, tokenize(said, within))).toEqual(scan(said, within))
    }),
    { numRuns: 2000 },
  )
})
