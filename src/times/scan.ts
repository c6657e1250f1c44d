import { isBlank } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { fact, spelled } from '../text/spelling.ts'
import type { Token as ArticleToken } from '../text/tokenize.ts'
import { type Lexeme, lookUp } from './lexicon.ts'

/** A word, a run of digits or one mark, in the one pass over the text that everything else works from. */
export interface Token extends Span {
  kind: 'word' | 'digits' | 'mark' | 'break'
  /** In lower case. */
  low: string
  lexeme: Lexeme | undefined
  /** Begins with a capital. */
  capital: boolean
}

/**
 * Parts a paragraph into tokens: "mid-June" is `mid`, `-`, `June`; "1990s" is `1990`, `s`; "p.m." is `p`, `.`, `m`, `.`.
 * Web addresses become one mark, so that no date is read out of them. A line break that ends a line of its own is a `break`.
 * What is one token of the article too, `known` from `next` on, is taken from there.
 */
export function scan(text: string, within: Span, known: readonly ArticleToken[] = [], next = 0): Token[] {
  const tokens: Token[] = []
  let i = within.start
  for (let k = next; k < known.length; k++) {
    const { start, end, spelling } = known[k]!
    if (start >= within.end) break
    if (start > i && !(start === i + 1 && text.charCodeAt(i) === space)) i = scanUntil(start, text, i, within, tokens)
    // Within what is read already: "www.example.org"
    if (start < i) continue
    const { kind, low, lexeme, capital } = read(spelling)
    if (kind === null || (kind === 'word' && text.charCodeAt(end) !== space && goesOn(text, start, end, within.end)))
      i = scanUntil(end, text, start, within, tokens)
    else {
      tokens.push({ start, end, kind, low, lexeme, capital })
      i = end
    }
  }
  scanUntil(within.end, text, i, within, tokens)
  return tokens
}

/** Parts a stretch letter by letter. Gives where its last token ends, which may be beyond it. */
function scanUntil(to: number, text: string, from: number, within: Span, tokens: Token[]): number {
  let i = from
  while (i < to) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) {
      let end = i + 1
      while (end < within.end && isLetter(text.charCodeAt(end))) end++
      const address = addressEnd(text, i, end, within.end)
      if (address > end) {
        tokens.push({ start: i, end: address, kind: 'mark', low: '@', lexeme: undefined, capital: false })
        i = address
        continue
      }
      const { low, lexeme, capital } = read(spelled(text, i, Math.min(end, i + longest)))
      tokens.push({ start: i, end, kind: 'word', low, lexeme, capital })
      i = end
    } else if (isDigit(code)) {
      let end = i + 1
      while (end < within.end && isDigit(text.charCodeAt(end))) end++
      tokens.push({ start: i, end, kind: 'digits', low: lowOfDigits(text.slice(i, end)), lexeme: undefined, capital: false })
      i = end
    } else if (code === 10 || code === 13) {
      if (isBreak(text, i, within)) tokens.push({ start: i, end: i + 1, kind: 'break', low: '\n', lexeme: undefined, capital: false })
      i++
    } else {
      if (!isBlank(code)) tokens.push({ start: i, end: i + 1, kind: 'mark', low: text[i]!, lexeme: undefined, capital: false })
      i++
    }
  }
  return i
}

/** Whether nothing lies between two neighbouring tokens. */
export function touches(tokens: Token[], i: number): boolean {
  return i + 1 < tokens.length && tokens[i]!.end === tokens[i + 1]!.start
}

interface WordRead extends Pick<Token, 'low' | 'lexeme' | 'capital'> {
  /** What it is as one token; null for "U.S.", "don’t", "F16" and "10:30", which are several here, and whatever only `scanUntil` can tell. */
  kind: 'word' | 'digits' | 'mark' | null
}

/** The letters of a word that are read. */
const longest = 40
const [space, point, colon] = [32, 46, 58]

const read = fact((word): WordRead => {
  const kind = kindOf(word)
  if (kind === 'mark') return { low: word, lexeme: undefined, capital: false, kind }
  if (kind === 'digits') return { low: lowOfDigits(word), lexeme: undefined, capital: false, kind }
  const low = word.toLowerCase()
  return { low, lexeme: lookUp(low), capital: word.charCodeAt(0) !== low.charCodeAt(0), kind }
})

function kindOf(word: string): WordRead['kind'] {
  const code = word.charCodeAt(0)
  if (isPlainLetter(code)) return word.length <= longest && isEach(word, isPlainLetter) ? 'word' : null
  if (isDigit(code)) return isEach(word, isDigit) ? 'digits' : null
  return word.length === 1 && code < 128 ? 'mark' : null
}

function isEach(word: string, is: (code: number) => boolean): boolean {
  for (let i = 1; i < word.length; i++) if (!is(word.charCodeAt(i))) return false
  return true
}

/** A number so long is none that anybody reads here. */
function lowOfDigits(digits: string): string {
  return digits.length > 9 ? '999999999' : digits
}

/** Whether what begins with a plain word is longer than it: "café" is no "caf", and an address is one mark. */
function goesOn(text: string, start: number, end: number, limit: number): boolean {
  return end < limit && (isLetter(text.charCodeAt(end)) || addressEnd(text, start, end, limit) > end)
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isLetter(code: number): boolean {
  return isPlainLetter(code) || (code >= 0xc0 && !isMarkOrSpace(code))
}

/** Above Latin-1: punctuation, spaces and symbols; everything else there counts as a letter. */
function isMarkOrSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code === 0xd7 || code === 0xf7 || code === 0xfeff
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Where a web or mail address that begins with this word ends; the word's own end when it is none. */
function addressEnd(text: string, start: number, end: number, limit: number): number {
  const next = text.charCodeAt(end)
  const opens =
    (next === colon && text.startsWith('://', end)) ||
    (next === point && end - start === 3 && text.slice(start, end).toLowerCase() === 'www')
  if (!opens) return end
  let i = end
  while (i < limit && text.charCodeAt(i) > 32) i++
  return i
}

/** A single line break inside a wrapped sentence is only white space. */
function isBreak(text: string, i: number, within: Span): boolean {
  let next = i + 1
  while (next < within.end && (text.charCodeAt(next) === 32 || text.charCodeAt(next) === 13)) next++
  const code = text.charCodeAt(next)
  if (next >= within.end || code === 10) return true
  const before = text[i - 1]
  if (before === ',') return false
  const lower = code >= 97 && code <= 122
  return !(lower || (isDigit(code) && !'.!?:'.includes(before ?? '.') && lineLength(text, i, within.start) > 45))
}

function lineLength(text: string, end: number, floor: number): number {
  let i = end
  while (i > floor && end - i < 60 && text.charCodeAt(i - 1) !== 10) i--
  return end - i
}
