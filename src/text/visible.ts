/**
 * What stands in texts and is not seen: soft hyphens, joiners of words, and marks that say which way letters run. Those that change letters beside them
 * (U+200C, U+200D) are none of these, nor is a space without width, which parts words.
 */
const unseen = /[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/

const allUnseen = new RegExp(unseen, 'g')

/** A text without what is not seen in it. */
export function visible(text: string): string {
  return unseen.test(text) ? text.replace(allUnseen, '') : text
}

/** For offsets into `visible(text)`, those into the text: of a word, where its first letter stands, and behind its last one. */
export function offsetsIn(text: string): { start: (offset: number) => number; end: (offset: number) => number } {
  const removed: number[] = []
  for (const { index } of text.matchAll(allUnseen)) removed.push(index - removed.length)
  const upTo = (is: (at: number) => boolean) => {
    let [low, high] = [0, removed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (is(removed[middle]!)) low = middle + 1
      else high = middle
    }
    return low
  }
  return { start: offset => offset + upTo(at => at <= offset), end: offset => offset + upTo(at => at < offset) }
}
