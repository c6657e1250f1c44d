import { givenNames, surnames } from './names.ts'
import { frequentWords, ordinaryWords } from './ordinary-words.ts'

/** The lists as sets, made when first asked for: a page that only shows a map never splits them. */
function lazySet(words: string): () => Set<string> {
  let set: Set<string> | null = null
  return () => {
    set ??= new Set(words.split(' '))
    return set
  }
}

const given = lazySet(givenNames)
const families = lazySet(surnames)
const frequent = lazySet(frequentWords)
const ordinary = lazySet(ordinaryWords)

/** Whether people are given this name: `isGivenName('jordan')`. Words are as `normalizeName` writes them. */
export const isGivenName = (word: string): boolean => given().has(word)
export const isSurname = (word: string): boolean => families().has(word)

/** Whether it is an ordinary English word, and how ordinary: 2 among the commonest, 1 in the dictionary, 0 neither. */
export const ordinariness = (word: string): 0 | 1 | 2 => (frequent().has(word) ? 2 : ordinary().has(word) ? 1 : 0)
