import { beginsWord, isUnparted, isWordCode } from './fold-text.ts'

/**
 * Which of many texts hold which words. A word is looked for by its beginning: “envo” finds “envoys”. Going through the
 * vocabulary, which grows slowly, is what keeps a search over ten million characters within a few milliseconds.
 */
export interface WordIndex {
  texts: string[]
  numbers: Map<string, number>
  words: string[]
  /** For each word the texts that hold it, in order. */
  holders: number[][]
  /** What the last terms were found in: of a query only the word that is being typed is new. */
  found: Map<string, Uint8Array>
}

const keptTerms = 16

export function emptyWordIndex(): WordIndex {
  return { texts: [], numbers: new Map(), words: [], holders: [], found: new Map() }
}

/** Adds a folded text and gives its number. */
export function addText(index: WordIndex, folded: string): number {
  const text = index.texts.push(folded) - 1
  index.found.clear()
  eachWord(folded, word => {
    const number = index.numbers.get(word)
    if (number === undefined) {
      index.numbers.set(word, index.words.length)
      index.words.push(word)
      index.holders.push([text])
      return
    }
    const holders = index.holders[number]!
    if (holders[holders.length - 1] !== text) holders.push(text)
  })
  return text
}

/**
 * A 1 for every text that holds the term: one word or, in quotes or around a hyphen, several that stand together.
 * All but the last must be whole words. The answer is kept for the next letter: it must not be written into.
 */
export function textsWith(index: WordIndex, term: string): Readonly<Uint8Array> {
  let held = index.found.get(term)
  if (!held) {
    held = lookFor(index, term)
    if (index.found.size >= keptTerms) index.found.delete(index.found.keys().next().value!)
    index.found.set(term, held)
  }
  return held
}

function lookFor(index: WordIndex, term: string): Uint8Array {
  const held = new Uint8Array(index.texts.length)
  const parts: string[] = []
  eachWord(term, word => void parts.push(word))
  if (parts.length === 0) return held
  const last = parts[parts.length - 1]!
  for (let w = 0; w < index.words.length; w++) {
    if (!index.words[w]!.startsWith(last)) continue
    const holders = index.holders[w]!
    for (let i = 0; i < holders.length; i++) held[holders[i]!] = 1
  }
  if (parts.length === 1 && last === term) return held
  for (let text = 0; text < held.length; text++) if (held[text] === 1 && nextHit(index.texts[text]!, term, 0) < 0) held[text] = 0
  return held
}

/** Where a term stands next at the beginning of a word; -1 when nowhere. */
export function nextHit(folded: string, term: string, from: number): number {
  let i = folded.indexOf(term, from)
  while (i >= 0 && !beginsWord(folded, i)) i = folded.indexOf(term, i + 1)
  return i
}

/** Letters and digits that stand together; each character by itself where a script does not part its words. */
function eachWord(folded: string, take: (word: string) => void): void {
  let start = -1
  for (let i = 0; i <= folded.length; i++) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32
    const unparted = code > 127 && isUnparted(code)
    if (!unparted && isWordCode(code)) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) take(folded.slice(start, i))
    start = -1
    if (unparted) take(folded[i]!)
  }
}
