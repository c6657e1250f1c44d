import type { Span } from '../text/span.ts'

/** A text in the form in which it is searched, and where each of its characters stood. */
export interface FoldedText {
  folded: string
  /** Offsets into the original, one for each folded character and one for the end; null where nothing moved. */
  at: Int32Array | null
}

/**
 * Lower-case, without accents, quotes straight and dashes short, so that "sinuiju", "Sinŭiju" and "SINUIJU" meet.
 * Almost always as long as the text; combining marks and soft hyphens are dropped, and then `at` leads back.
 */
export function foldText(text: string): FoldedText {
  const folded = text.toLowerCase().replace(/[^\0-\x7f]/g, foldUnit)
  if (folded.length === text.length) return { folded, at: null }
  return foldSlowly(text)
}

function foldSlowly(text: string): FoldedText {
  let folded = ''
  const kept: number[] = []
  for (let i = 0; i < text.length; i++) {
    const one = foldUnit(text[i]!.toLowerCase()[0]!)
    if (one === '') continue
    folded += one
    kept.push(i)
  }
  kept.push(text.length)
  return { folded, at: Int32Array.from(kept) }
}

/** Where a stretch of the folded text stands in the original. */
export function unfold(text: FoldedText, start: number, end: number): Span {
  return text.at ? { start: text.at[start]!, end: text.at[end]! } : { start, end }
}

/** Whether a word may begin at `i`: nothing before it belongs to the same word. Han, kana and Hangul are not parted by spaces. */
export function beginsWord(folded: string, i: number): boolean {
  return i === 0 || !isWordCode(folded.charCodeAt(i - 1)) || isUnparted(folded.charCodeAt(i))
}

const units = new Map<string, string>()

function foldUnit(character: string): string {
  const known = units.get(character)
  if (known !== undefined) return known
  const folded = foldCharacter(character, character.charCodeAt(0))
  units.set(character, folded)
  return folded
}

function foldCharacter(character: string, code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return character
  if (/\p{Mark}|[\u00ad\u200b-\u200f\u2060\ufeff]/u.test(character)) return ''
  if (/[‘’‚‛ʼʻ′`´]/.test(character)) return "'"
  if (/[“”„‟″«»]/.test(character)) return '"'
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-'
  if (/\s/.test(character)) return code === 10 || code === 13 ? character : ' '
  if (isUnparted(code)) return character
  return character.normalize('NFD')[0]!.toLowerCase()[0]!
}

/** Whether a folded character belongs to a word. */
export function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  let known = wordCodes.get(code)
  if (known === undefined) {
    known = /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
    wordCodes.set(code, known)
  }
  return known
}

const wordCodes = new Map<number, boolean>()

/** Han, kana and Hangul, which do not part their words by spaces. */
export function isUnparted(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)
}
