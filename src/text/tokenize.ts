import { classAt, combining, digit, letter, space, widthAt } from './characters.ts'
import type { Span } from './span.ts'
import { plainWord, type Spelling, spelled } from './spelling.ts'

/** A word, a number or one mark of punctuation, with its offsets. White space is what lies between tokens. */
export interface Token extends Span {
  text: string
  spelling: Spelling
  kind: 'word' | 'number' | 'mark'
}

/**
 * The tokens of a stretch of text. Words may hold periods (U.S.), apostrophes (Côte d’Ivoire) and combining marks; hyphens
 * part them, and are all told as `-`. `tokenize('U.S.-led')` gives `U.S.`, `-`, `led`. A possessive's `'s` is a token of its own: `'`, `s`. The words of a
 * hashtag are told by their capitals: `#PrayForParis` gives `#`, `Pray`, `For`, `Paris`.
 * They are put behind what `tokens` holds.
 */
export function tokenize(text: string, within: Span = { start: 0, end: text.length }, tokens: Token[] = []): Token[] {
  let i = within.start
  const { end } = within
  // Where the last hashtag goes on.
  let tagged = -1
  while (i < end) {
    const start = i
    const kind = classAt(text, i)
    if (kind === space) {
      i++
      continue
    }
    const plain = kind === letter && start !== tagged ? plainWord(text, start, end) : null
    if (plain !== null) i += plain.length
    else if (kind === letter) {
      i = endOfWord(text, i, end)
      if (start === tagged) tagged = i = endOfHump(text, start, i)
    } else if (kind === digit) i = endOfNumber(text, i, end)
    else {
      if (text.charCodeAt(i) === hash) tagged = i + 1
      i += widthAt(text, i)
    }
    const spelling = plain ?? (isOtherHyphen(text, start) ? spelled('-', 0, 1) : spelled(text, start, i))
    tokens.push({ text: spelling.text, spelling, start, end: i, kind: kind === letter ? 'word' : kind === digit ? 'number' : 'mark' })
  }
  return tokens
}

function endOfWord(text: string, from: number, end: number): number {
  let i = from + widthAt(text, from)
  // Hardly a word has a period behind its first letter.
  if (text.charCodeAt(i) === 46) {
    const initials = endOfInitials(text, from, end)
    if (initials > from) return initials
  }
  while (i < end) {
    const unit = text.charCodeAt(i)
    // Most letters of most words, told at once.
    if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) {
      i++
      continue
    }
    const kind = classAt(text, i)
    if (kind === letter || kind === digit || kind === combining) i += widthAt(text, i)
    else if (isApostrophe(unit) && joins(text, i, end)) i++
    else break
  }
  return Math.min(i, end)
}

/** The hyphen of typographers, and the one at which no line ends. */
function isOtherHyphen(text: string, i: number): boolean {
  const unit = text.charCodeAt(i)
  return unit === 0x2010 || unit === 0x2011
}

const hash = 0x23

/** Within a word written as a hashtag's, where its first ends: "Kenya|Floods", "US|Election". */
function endOfHump(text: string, from: number, end: number): number {
  const hump = /^(?:\p{Lu}{2,}(?=\p{Lu}\p{Ll})|.+?[\p{Ll}\d](?=\p{Lu}))/u.exec(text.slice(from, end))
  return hump ? from + hump[0].length : end
}

/** "U.S." and "D.R.C.": single letters, each with its period, at least two; `from` when there are none. */
function endOfInitials(text: string, from: number, end: number): number {
  let i = from
  let count = 0
  while (i < end && classAt(text, i) === letter) {
    const next = i + widthAt(text, i)
    if (next >= end || text.charCodeAt(next) !== 46) break
    i = next + 1
    count++
  }
  return count >= 2 ? i : from
}

/** An apostrophe inside a word, as in O'Leary: letters follow, and they are not a possessive's lone `s`. */
function joins(text: string, i: number, end: number): boolean {
  if (i + 1 >= end || classAt(text, i + 1) !== letter) return false
  const next = text.charCodeAt(i + 1)
  if (next !== 115 && next !== 83) return true
  return i + 2 < end && classAt(text, i + 2) === letter
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc
}

/** 1,000 and 3.5 and 10:30 are one number each. */
function endOfNumber(text: string, from: number, end: number): number {
  let i = from
  while (i < end) {
    if (classAt(text, i) === digit) i += widthAt(text, i)
    else if (isSeparator(text.charCodeAt(i)) && i + 1 < end && classAt(text, i + 1) === digit) i++
    else break
  }
  return Math.min(i, end)
}

function isSeparator(unit: number): boolean {
  return unit === 46 || unit === 44 || unit === 58
}
