import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { seeText, textLike } from './role-text.ts'
import { readWords } from './words.ts'

/** What is seen of a text with so many names, and of where one of them stands. */
function seen(text: string, names: number, name: string): Record<string, string> {
  const words = readWords(articleFromText(text))
  const all: Record<string, string> = {}
  const see = (what: string, word = '') => {
    all[what] = word
  }
  seeText(
    words,
    words.tokens.findIndex(token => token.text === name),
    textLike(words, names),
    { sign() {}, background() {}, see, seePair() {} },
  )
  return all
}

const mill = 'The mill burned down by night. '

test.each([
  ['Tessel is quiet. ', '', 1, { 'names in all': '0', 'own tale': '0', 'speech in all': '0', 'how far down': '0' }],
  ['', 'Tessel is quiet.', 60, { 'names in all': '4', 'own tale': '0', 'speech in all': '0', 'how far down': '5' }],
  ['We left Tessel on my old bicycle. ', '', 1, { 'names in all': '0', 'own tale': '2', 'speech in all': '0', 'how far down': '0' }],
  ['Tessel said no, and Lorvia said so too. ', '', 2, { 'names in all': '0', 'own tale': '0', 'speech in all': '3', 'how far down': '0' }],
])('%s … %s, among %i names', (before, behind, names, signs) =>
  expect(seen(`${before}${mill.repeat(8)}${behind}`, names, 'Tessel')).toEqual(signs),
)

test.each([
  ['“I left Tessel by night,” she told us.', true],
  ['"I left Tessel by night," she told us.', true],
  ['“I left by night,” she said in Tessel.', false],
  ['"I left by night.\n\nA mill burned in Tessel.', false],
])('%s: within quotation marks, to the end of the paragraph at most', (text, is) => expect('quoted' in seen(text, 1, 'Tessel')).toBe(is))

test('who speaks within quotation marks does not tell the text', () =>
  expect(seen(`“We left my mill,” he said in Tessel. ${mill.repeat(8)}`, 1, 'Tessel')['own tale']).toBe('0'))
