/** As many words as are kept: more than the common ones of a language. */
const most = 1 << 15
/** Longer words are rare, and are cut out each time. */
const longest = 24
/** How far a word may stand from its own place in the table: a text made to fill one corner of it is not slower than others. */
const furthest = 16

const emptied = (): (string | undefined)[] => new Array(2 * most).fill(undefined)
let table = emptied()
let kept = 0

/**
 * The word between two offsets of a text, for the same letters always the same string. Articles say the same few thousand words again
 * and again; cut out anew each time, every one would be copied, and hashed once more by all that look something up for it.
 */
export function spelled(text: string, start: number, end: number): string {
  const length = end - start
  if (length > longest) return text.slice(start, end)
  // FNV-1a, over UTF-16 units.
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  const home = hash ^ (hash >>> 15)
  for (let step = 0; step < furthest; step++) {
    const at = (home + step) & (2 * most - 1)
    const word = table[at]
    if (word === undefined) return keep(at, text.slice(start, end))
    if (word.length === length && stands(word, text, start)) return word
  }
  return text.slice(start, end)
}

function stands(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

function keep(at: number, cut: string): string {
  if (kept === most) {
    table = emptied()
    kept = 0
  }
  // Joined and parted again, for a string of its own: one that is cut out would keep its whole article.
  const word = ` ${cut}`.slice(1)
  table[at] = word
  kept++
  return word
}
