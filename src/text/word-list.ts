/** As many answers as are kept for each list. */
const most = 1 << 14

/**
 * A list of words, in order and parted by spaces, as a question: `wordList('ada ben cleo')('ben')`. The list stays the one string it is: an article asks
 * some hundred words of it, and making a set of thousands takes longer than reading the first articles. What was answered is kept.
 */
export function wordList(list: string): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return word => {
    let known = answers.get(word)
    if (known === undefined) {
      if (answers.size === most) answers.clear()
      known = holds(list, word)
      answers.set(word, known)
    }
    return known
  }
}

/** Halves the list until the word is found or nothing is left. */
function holds(list: string, word: string): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const start = list.lastIndexOf(' ', ((low + high) >> 1) - 1) + 1
    const space = list.indexOf(' ', start)
    const end = space < 0 ? list.length : space
    const listed = list.slice(start, end)
    if (listed === word) return true
    if (listed < word) low = end + 1
    else high = start - 1
  }
  return false
}
