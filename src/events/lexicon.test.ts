import { expect, test } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import { lexicon } from './lexicon.ts'

test('the words of an entry are parted as those of a text', () => {
  for (const entry of [...lexicon.values()].flat()) expect(tokenize(entry.words.join(' ')).map(token => token.text)).toEqual(entry.words)
  expect(lexicon.get('drive')?.map(entry => entry.words)).toContainEqual(['drive', '-', 'by'])
})
