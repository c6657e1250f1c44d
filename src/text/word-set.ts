/**
 * The words of a list, to be asked whether a word is one of them: `wordSet('and or but').has(word)`. A pattern would have to be
 * compiled first, which costs more than what an article then asks of it.
 */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
