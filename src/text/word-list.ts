/**
 * A list of unaccented words, in order and parted by spaces, as a question: `wordList('ada ben cleo')('ben')`. The words of a letter become a set when
 * one of them is first asked for: to make one of all the thousands takes longer than reading the first articles.
 */
export function wordList(list: string): (word: string) => boolean {
  const byLetter = new Array<ReadonlySet<string> | undefined>(plain).fill(undefined)
  return word => {
    const letter = word.charCodeAt(0)
    if (!(letter < plain)) return false
    let words = byLetter[letter]
    if (words === undefined) {
      words = new Set(section(list, word.charAt(0)))
      byLetter[letter] = words
    }
    return words.has(word)
  }
}

/** As many letters as unaccented words begin with, and more. */
const plain = 128

/** The words that begin with a letter; in order, they stand together. */
function section(list: string, letter: string): string[] {
  const from = list.startsWith(letter) ? 0 : list.indexOf(` ${letter}`) + 1
  if (from === 0 && !list.startsWith(letter)) return []
  const end = list.indexOf(' ', Math.max(from, list.lastIndexOf(` ${letter}`) + 1))
  return list.slice(from, end < 0 ? list.length : end).split(' ')
}
