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
  if (isAscii(text)) return { folded: text.toLowerCase(), at: null }
  let folded = ''
  const kept: number[] = []
  for (let i = 0; i < text.length; i++) {
    const one = foldUnit(text.charCodeAt(i))
    if (one === '') continue
    folded += one
    kept.push(i)
  }
  if (kept.length === text.length) return { folded, at: null }
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

const units = new Map<number, string>()

function foldUnit(code: number): string {
  const known = units.get(code)
  if (known !== undefined) return known
  const folded = foldCharacter(String.fromCharCode(code), code)
  units.set(code, folded)
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

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

function isUnparted(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
