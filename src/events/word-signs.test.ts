import { expect, test } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { denies, negates, plans } from './status-words.ts'
import { according, amid, readSigns, semicolon, statusAt, unless } from './word-signs.ts'

const read = (text: string) => {
  const tokens = tokenize(text)
  const signs = readSigns(tokens)
  const at = (indexes: number[]) => indexes.map(k => tokens[k]!.text).join(' ')
  return { tokens, ...signs, heads: at(signs.heads), cues: at(signs.cues), statuses: at(signs.statuses), quotes: at(signs.quotes) }
}

test('the words that a sentence is told with are found where they stand, the others left out', () => {
  const { heads, cues, statuses } = read('Rebels Fired a missile, but the envoy did not leave Ebo.')
  expect(heads.split(' ')).toEqual(expect.arrayContaining(['Fired', 'leave']))
  expect(heads).not.toContain('envoy did')
  expect(cues).toContain('missile')
  expect(statuses).toBe('but not')
  expect(read('It is a fine old garden.').statuses).toBe('')
})

test.each([
  ['The mill closed Friday.Police said so.', true],
  ['The mill “closed.”Police said so.', true],
  ['The mill closed. Police said so.', false],
  ['The mill lost 3.5 acres in the U.S.', false],
])('a sentence may end inside where no space stands behind its mark: %s', (text, isGlued) => expect(read(text).isGlued).toBe(isGlued))

test('double quotation marks are found, apostrophes are none', () =>
  expect(read('“I left,” Kim’s aide said: "No."').quotes).toBe('“ ” " "'))

test.each([
  ['According to Kim, a car burned.', according],
  ['It will close unless Ebo pays.', unless],
  ['A car burned; nobody was hurt.', semicolon],
  ['It closed despite the vote.', amid],
  ['A car burned.', 0],
])('what stands in a sentence at all: %s', (text, sign) => expect(read(text).holds & (according | unless | semicolon | amid)).toBe(sign))

test('a word says of what stands behind it all that it can', () => {
  const { tokens } = read('Kim denied plans, not reports')
  expect(tokens.map((_, k) => statusAt(tokens, k) & (denies | plans | negates))).toEqual([0, denies, plans, 0, negates, 0])
})
