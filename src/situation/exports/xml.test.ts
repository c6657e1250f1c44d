import { expect, test } from 'vitest'
import { element, xmlText } from './xml.ts'

test.each([
  ['Goma & "Bukavu"', 'Goma &amp; &quot;Bukavu&quot;'],
  ['<b>it’s</b>', '&lt;b&gt;it’s&lt;/b&gt;'],
  [']]>', ']]&gt;'],
  ['a\u0000b\u001Bc\uFFFFd', 'abcd'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['half \uD83D pair, whole 🗺', 'half  pair, whole 🗺'],
])('%j is written %j', (text, written) => expect(xmlText(text)).toBe(written))

test('no text, no element; zero is a number like any other', () =>
  expect([element('name', null), element('name', ''), element('km', 0)]).toEqual(['', '', '<km>0</km>']))
