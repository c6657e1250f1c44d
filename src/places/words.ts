import type { Article } from '../articles/article.ts'
import { tokensOfArticle } from '../articles/article-tokens.ts'
import { isAbbreviation } from '../text/abbreviations.ts'
import { isInitial } from '../text/is-capital.ts'
import { fact, type Spelling } from '../text/spelling.ts'
import type { Token } from '../text/tokenize.ts'
import { textSignsOf } from './lexicon/text-signs.ts'
import { normalizeName } from './normalize-name.ts'

/** How a word is written. */
export const shapes = { mark: 0, number: 1, lower: 2, capital: 3, capitals: 4, mixed: 5 } as const
// Asked for every word.
const { lower, capital, capitals } = shapes

/**
 * The words of an article in columns, one row a token, in reading order. Boilerplate paragraphs are left out:
 * a place in "Copyright 2024, Lima Media" is not what the article is about.
 */
export interface Words {
  text: string
  tokens: readonly Token[]
  /** By paragraph, its first token; one more than there are paragraphs. */
  firsts: Int32Array
  /** The word as names are compared; '' for marks. */
  key: string[]
  shape: Uint8Array
  /** What the word may tell of the whole text: bits of `textSigns`. */
  signs: Uint8Array
  /** 1 where a sentence, a paragraph, a quotation or a list item begins. */
  opens: Uint8Array
  /** By token, the number of the sentence it stands in. */
  sentence: Uint16Array
  /** Index into the article's paragraphs. */
  paragraph: Uint16Array
  /** By paragraph: the share of its words that begin with a capital, function words aside. */
  capitalShare: Float32Array
  /** By paragraph: 1 where it closes with a period, as sentences do and headlines do not. */
  closed: Uint8Array
  /** By paragraph: the share of its longer words that are written in capitals throughout. */
  shoutedShare: Float32Array
}

export function readWords(article: Article): Words {
  const { text, paragraphs } = article
  const { tokens, firsts } = tokensOfArticle(article)
  const n = tokens.length
  const words: Words = {
    text,
    tokens,
    firsts,
    key: new Array<string>(n),
    shape: new Uint8Array(n),
    signs: new Uint8Array(n),
    opens: new Uint8Array(n),
    sentence: new Uint16Array(n),
    paragraph: new Uint16Array(n),
    capitalShare: new Float32Array(paragraphs.length),
    closed: new Uint8Array(paragraphs.length),
    shoutedShare: new Float32Array(paragraphs.length),
  }
  const { key, shape, signs, opens, sentence, paragraph } = words
  let number = 0
  for (let p = 0; p < paragraphs.length; p++) {
    const first = firsts[p]!
    const end = firsts[p + 1]!
    if (first === end) continue
    paragraph.fill(p, first, end)
    let counted = 0
    let capitalised = 0
    let shouted = 0
    let behindMark = true
    for (let i = first; i < end; i++) {
      const token = tokens[i]!
      const { kind } = token
      const isMark = kind === 'mark'
      const written = isMark ? mark : read(token.spelling)
      const form = kind === 'number' ? shapes.number : written.shape
      shape[i] = form
      key[i] = written.key
      signs[i] = written.signs
      // Nearly always a word stands before, which ends nothing.
      if (behindMark && (i === first || opensAfter(words, i))) {
        opens[i] = 1
        if (i > 0 && endsSentence(words, i)) number++
      }
      behindMark = isMark
      sentence[i] = number
      if (form >= lower && token.end - token.start > 3) {
        counted++
        if (form !== lower) capitalised++
        if (form === capitals) shouted++
      }
    }
    words.closed[p] = tokens[end - 1]!.text === '.' ? 1 : 0
    if (counted === 0) continue
    words.capitalShare[p] = capitalised / counted
    words.shoutedShare[p] = shouted / counted
    if (words.shoutedShare[p]! > shoutedFrom)
      for (let i = first; i < end; i++) if (shape[i] === capitals && grammar.has(key[i]!)) shape[i] = lower
  }
  return words
}

/** Words that are never the beginning or the end of a name, so that a line of capitals falls apart into names: "KERRVILLE ALONG THE GUADALUPE". */
const grammar = new Set(
  `in on at to for from with by of as and or but after before over amid near into about against during between along across through toward
  towards under around outside inside until since while when where which is are was were has have had be been will would can could may
  should must says said the a an his her their its this that these those not than then there here also both`.split(/\s+/),
)

/** "Man Arrested In Reading", "FLOODS IN NIGERIA": a line in which a capital tells nothing. "Mr. Lincoln resigned on Monday." is none. */
export function isTitle(words: Words, i: number): boolean {
  const p = words.paragraph[i]!
  return words.capitalShare[p]! > 0.7 && words.closed[p] === 0
}

const shoutedFrom = 0.6

/** "FLOODS IN NIGERIA": a line in which capitals throughout tell nothing either. */
export function isShouted(words: Words, i: number): boolean {
  return words.shoutedShare[words.paragraph[i]!]! > shoutedFrom
}

const plainWord = /^[A-Za-z0-9]+$/
const mark = { shape: shapes.mark, key: '', signs: 0 }

/** How a word is written, as names are compared, and what it may tell of its text. */
const read = fact((word): { shape: number; key: string; signs: number } => {
  const key = plainWord.test(word) ? word.toLowerCase() : normalizeName(word)
  return { shape: shapeOf(word), key, signs: textSignsOf(key) }
})

/** A word as names are compared. */
export function keyOf(word: Spelling): string {
  return read(word).key
}

function shapeOf(word: string): number {
  const first = word[0]!
  if (first === first.toLowerCase()) return word === word.toLowerCase() ? shapes.lower : shapes.mixed
  if (word.length === 1) return shapes.capital
  if (word === word.toUpperCase()) return shapes.capitals
  const rest = word.slice(1)
  return rest === rest.toLowerCase() ? shapes.capital : shapes.mixed
}

const enders = '.!?…:;•*|“"‘«('
const closers = '”’"\')]»'

/** Whether something opens at `i`, behind a mark. */
function opensAfter({ tokens }: Words, i: number): boolean {
  let before = i - 1
  while (before > 0 && isOneOf(closers, tokens[before]!) && tokens[before]!.end < tokens[i]!.start) before--
  if (!isOneOf(enders, tokens[before]!)) return false
  const mark = tokens[before]!.text
  if (mark === '.' && before > 0) {
    const word = tokens[before - 1]!
    if (word.end === tokens[before]!.start && (isInitial(word.text) || isAbbreviation(word.text))) return false
  }
  return true
}

/** Whether what opens at `i` is a sentence or a paragraph, not a quotation or what a colon announces. */
function endsSentence(words: Words, i: number): boolean {
  if (words.paragraph[i] !== words.paragraph[i - 1]) return true
  let before = i - 1
  while (before > 0 && isOneOf(closers, words.tokens[before]!)) before--
  return isOneOf('.!?…', words.tokens[before]!)
}

function isOneOf(marks: string, { kind, text }: Token): boolean {
  return kind === 'mark' && marks.includes(text)
}

export function isCapitalised(words: Words, i: number): boolean {
  return words.shape[i]! >= capital
}

/** The text of token `i`, or '' beyond the ends or across a paragraph from `from`. */
export function wordAt(words: Words, i: number, from: number): string {
  return i >= 0 && i < words.tokens.length && words.paragraph[i] === words.paragraph[from] ? words.tokens[i]!.text : ''
}

/** The key of token `i`, or '' beyond the ends, across a paragraph from `from`, or for marks. */
export function keyAt(words: Words, i: number, from: number): string {
  return i >= 0 && i < words.tokens.length && words.paragraph[i] === words.paragraph[from] ? words.key[i]! : ''
}

/** The token that names joined by a slash begin with: "Khartoum" for the Cairo of "Khartoum/Cairo (dpa) — …". */
export function startOfSlashed(words: Words, first: number): number {
  const { tokens, paragraph } = words
  const isBefore = (i: number) => i >= 0 && paragraph[i] === paragraph[first] && isCapitalised(words, i)
  let start = first
  while (tokens[start - 1]?.text === '/' && isBefore(start - 2)) for (start -= 2; isBefore(start - 1); ) start--
  return start
}
