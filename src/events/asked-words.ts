import { plural } from './inflect.ts'

/** Words that something asks for beside its own. */
export interface AskedWords {
  has: (word: string) => boolean
}

const asked = new Set<string>()
/** Of the words that are asked for with their plurals. */
const plurals = new Map<string, string>()

/** Whether any list asks for a word. */
export function isAskedFor(word: string): boolean {
  return asked.has(word)
}

/** Makes known that words are asked for. */
export function noteAsked(words: Iterable<string>): void {
  for (const word of words) asked.add(word)
}

/** Makes known that words and their plurals are asked for. */
export function noteAskedWithPlurals(words: readonly string[]): void {
  for (const word of words) {
    if (plurals.has(word)) continue
    const many = plural(word)
    plurals.set(word, many)
    asked.add(word).add(many)
  }
}

/** The words of a list, which were made known, and their plurals. Many lists are never asked: the words are parted when one is. */
export function withPlurals(list: string): AskedWords {
  let words: ReadonlySet<string> | undefined
  const has = (word: string) => {
    words ??= new Set(list.match(/\S+/g)?.flatMap(one => [one, plurals.get(one)!]))
    return words.has(word)
  }
  return { has }
}
