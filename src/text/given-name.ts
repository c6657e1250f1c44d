import { givenNames, surnames } from './personal-names.ts'

/** A list as a set, made when first asked for: a page that only shows a map never splits it. */
export function lazySet(words: string): () => Set<string> {
  let set: Set<string> | null = null
  return () => {
    set ??= new Set(words.split(' '))
    return set
  }
}

const given = lazySet(givenNames)
const families = lazySet(surnames)

/** Whether people are given this name: `isGivenName('jordan')`. Words are in small letters and without accents. */
export const isGivenName = (word: string): boolean => given().has(word)
export const isSurname = (word: string): boolean => families().has(word)
