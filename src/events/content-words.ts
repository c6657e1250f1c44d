import { lettersAndDigits } from '../text/characters.ts'
import { fact } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { wordSet } from '../text/word-set.ts'

const stopWords = wordSet(
  `the a an and or of in on at to for by with from after before as is are was were be been has have had his her their its it he she they
  who that this which said say says news report reports update updated`,
)

/** The words that carry meaning, roughly stemmed, so that "killed" in a headline meets "killing" in the text. */
export function contentWords(text: string): Set<string> {
  return new Set(stemsOf(text))
}

/** How many of some content words there are among a clause's tokens. */
export function contentWordsAmong(
  words: ReadonlySet<string>,
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
): number {
  if (words.size === 0) return 0
  const found = new Set<string>()
  for (let k = first; k < end; k++) {
    const stems = stemsOfWord(tokens[k]!.spelling)
    if (typeof stems !== 'string') {
      for (const stem of stems) if (words.has(stem)) found.add(stem)
    } else if (stems !== '' && words.has(stems)) found.add(stems)
  }
  return found.size
}

function stemsOf(text: string): string[] {
  return lettersAndDigits(text.toLowerCase())
    .map(stemOf)
    .filter(stem => stem !== '')
}

/** Of a token, which is nearly always one word. */
const stemsOfWord = fact((token, lower): string | readonly string[] => (/^[A-Za-z]+$/.test(token) ? stemOf(lower) : stemsOf(token)))

/** Empty for a word that carries none. */
function stemOf(word: string): string {
  if (word.length <= 2 || stopWords.has(word)) return ''
  return word.length > 5 ? word.replace(/(ing|ed|es|s)$/, '') : word
}
