/** A word as it is written, one object for all its uses in all texts, with what was worked out for it. */
export interface Spelling {
  text: string
  /** In small letters, its apostrophe plain: "Don’t" is "don't". */
  lower: string
  /** Of the text; kept here because engines are slow to ask it of strings of many makes. */
  length: number
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
  let hash = hashOfNothing
  if (end - start <= longest) for (let i = start; i < end; i++) hash = imul(hash ^ text.charCodeAt(i), hashPrime)
  return lookedUp(text, start, end, hash)
}

/**
 * The word of unaccented letters that begins at an offset, as most words of most texts are; null where it goes on with something else or may do so, as
 * "Côte", "O’Leary" and "U.S." do. Its letters are read once, to find its end and its spelling.
 */
export function plainWord(text: string, start: number, end: number): Spelling | null {
  let hash = hashOfNothing
  let i = start
  let unit = space
  for (; i < end; i++) {
    unit = text.charCodeAt(i)
    if ((unit < 97 || unit > 122) && (unit < 65 || unit > 90)) break
    hash = imul(hash ^ unit, hashPrime)
  }
  const length = i - start
  return length > 0 && (i === end || unit === space || (length > 1 && isEndOfPlain(unit))) ? lookedUp(text, start, i, hash) : null
}

const space = 32

/** White space and marks that never stand inside a word, where they come behind its second letter. */
function isEndOfPlain(unit: number): boolean {
  return unit < 39 || (unit > 39 && unit < 48)
}

/** FNV-1a, over UTF-16 units. */
const [hashOfNothing, hashPrime] = [0x811c9dc5, 0x01000193]

function lookedUp(text: string, start: number, end: number, hash: number): Spelling {
  const length = end - start
  if (length > longest) return spelling(text.slice(start, end))
  const home = hash ^ (hash >>> 15)
  for (let step = 0; step < furthest; step++) {
    const at = (home + step) & (2 * most - 1)
    const word = table[at]
    if (word === undefined) return keep(at, text.slice(start, end))
    if (word.length === length && text.startsWith(word.text, start)) return word
  }
  return spelling(text.slice(start, end))
}

/**
 * A fact of a word that is worked out once for each: its shape, its entry in a lexicon. Made when a module is loaded.
 *
 *     const isPast = fact((_, lower) => lower.endsWith('ed'))
 */
export function fact<T extends NonNullable<unknown>>(make: (word: string, lower: string, spelling: Spelling) => T): (word: Spelling) => T {
  const column = factCount++
  return word => {
    const { facts } = word
    let known = facts[column] as T | undefined
    if (known === undefined) {
      known = make(word.text, word.lower, word)
      facts[column] = known
    }
    return known
  }
}

function spelling(text: string): Spelling {
  return { text, length: text.length, lower: text.toLowerCase().replace('’', "'"), facts: new Array(factCount).fill(undefined) }
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
