import { remembered } from '../text/remembered.ts'

const stopWords = new Set(
  'the a an and or of in on at to for by with from after before as is are was were be been has have had his her their its it he she they who that this which said say says news report reports update updated'.split(
    ' ',
  ),
)

/** The words that carry meaning, roughly stemmed, so that "killed" in a headline meets "killing" in the text. */
export function contentWords(text: string): Set<string> {
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const stem = stemOf(word)
    if (stem !== '') found.add(stem)
  }
  return found
}

/** How many of some content words a text has: `contentWords(text)` met with them, counted. */
export function contentWordsAmong(words: ReadonlySet<string>, text: string): number {
  if (words.size === 0) return 0
  const found = new Set<string>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    const stem = stemOf(word)
    if (words.has(stem)) found.add(stem)
  }
  return found.size
}

/** Empty for a word that carries none. */
const stemOf = remembered(word => {
  if (word.length <= 2 || stopWords.has(word)) return ''
  return word.length > 5 ? word.replace(/(ing|ed|es|s)$/, '') : word
})
