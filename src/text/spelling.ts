/** A word as it is written, one object for all its uses in all texts, with what was worked out for it. */
export interface Spelling {
  text: string
  /** In small letters, its apostrophe plain: "Don’t" is "don't". */
  lower: string
  /** A column a fact; see `fact`. */
  facts: unknown[]
}

/** As many words as are kept: more than the common ones of a language. */
const most = 1 << 15
/** Longer words are rare, and are cut out each time. */
const longest = 24
/** How far a word may stand from its own place in the table: a text made to fill one corner of it is not slower than others. */
const furthest = 16

const emptied = (): (Spelling | undefined)[] => new Array(2 * most).fill(undefined)
// Looked up once: this is asked for every letter of a text.
const { imul } = Math
let table = emptied()
let kept = 0
let factCount = 0

/**
 * The word between two offsets of a text, for the same letters the same object. Articles say the same few thousand words again
 * and again; cut out anew each time, every one would be copied, and hashed once more by all that look something up for it.
 */
export function spelled(text: string, start: number, end: number): Spelling {
  const length = end - start
  if (length > longest) return spelling(text.slice(start, end))
  // FNV-1a, over UTF-16 units.
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193)
  const home = hash ^ (hash >>> 15)
  for (let step = 0; step < furthest; step++) {
    const at = (home + step) & (2 * most - 1)
    const word = table[at]
    if (word === undefined) return keep(at, text.slice(start, end))
    if (word.text.length === length && text.startsWith(word.text, start)) return word
  }
  return spelling(text.slice(start, end))
}

/**
 * A fact of a word that is worked out once for each: its shape, its entry in a lexicon. Made when a module is loaded.
 *
 *     const isPast = fact((_, lower) => lower.endsWith('ed'))
 */
export function fact<T extends NonNullable<unknown>>(make: (word: string, lower: string) => T): (word: Spelling) => T {
  const column = factCount++
  return ({ text, lower, facts }) => {
    let known = facts[column] as T | undefined
    if (known === undefined) {
      known = make(text, lower)
      facts[column] = known
    }
    return known
  }
}

function spelling(text: string): Spelling {
  return { text, lower: text.toLowerCase().replace('’', "'"), facts: new Array(factCount).fill(undefined) }
}

function keep(at: number, cut: string): Spelling {
  if (kept === most) {
    table = emptied()
    kept = 0
  }
  // Joined and parted again, for a string of its own: one that is cut out would keep its whole article.
  const word = spelling(` ${cut}`.slice(1))
  table[at] = word
  kept++
  return word
}
