import { expect, test } from 'vitest'
import { tokenize } from '../text/tokenize.ts'
import type { Kind } from './kind.ts'
import { kinds } from './kinds.ts'
import { lexicon } from './lexicon.ts'

test('the words of an entry are parted as those of a text', () => {
  for (const head of lexicon.words()) {
    const { phrases, alone } = lexicon.get(head)!
    for (const { words } of [...phrases.values(), alone].flat()) expect(tokenize(words.join(' ')).map(token => token.text)).toEqual(words)
  }
})

test('a phrase is looked for where its second word follows, and goes before the word alone', () => {
  expect(
    lexicon
      .get('drive')
      ?.phrases.get('-')
      ?.map(entry => entry.words),
  ).toContainEqual(['drive', '-', 'by'])
  const { phrases, alone } = lexicon.get('fired')!
  expect(phrases.get('at')?.[0]?.words).toEqual(['fired', 'at'])
  expect(phrases.get('at')?.slice(-alone.length)).toEqual(alone)
  expect(alone.every(({ words }) => words.length === 1)).toBe(true)
})

test('no list of a kind has an item twice', () => {
  for (const { verbs, nouns, dated = '' } of Object.values<Kind>(kinds))
    for (const list of [verbs, nouns, dated]) {
      const items: string[] = list.match(/[^\s(]+(\([^)]*\))?/g) ?? []
      expect(items.filter((item, i) => items.indexOf(item) < i)).toEqual([])
    }
})
