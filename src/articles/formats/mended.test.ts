import { expect, test } from 'vitest'
import { mended } from './mended.ts'

const asLatin1 = (words: string) => String.fromCharCode(...new TextEncoder().encode(words))

test.each(['café', 'Łódź and Žilina', '“Rain,” he said – twice.', 'Київ', '수해', '🇺🇦', 'a b'])(
  'what was read as Latin-1 is as it was meant: %s',
  words => expect(mended(asLatin1(words))).toBe(words),
)
test.each([
  ['It\u00e2\u20ac\u2122s late in Saint-Denis\u00c2\u00a0', 'It’s late in Saint-Denis\u00a0'],
  ['Fran\u00c3\u00a7ois said \u00e2\u20ac\u0153no\u00e2\u20ac\u009d', 'François said “no”'],
])('or as Windows-1252: %s', (taken, meant) => expect(mended(taken)).toBe(meant))
test.each(['naïve café', 'SÃO PAULO', 'caf\u00c3\u00a9 is no café', 'Ð', '2 Â', 'ÂÃ', 'Київ', '“Â”', 'plain'])(
  'other letters stay: %s',
  words => expect(mended(words)).toBe(words),
)
