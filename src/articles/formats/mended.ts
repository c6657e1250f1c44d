import { bytesAsWindows1252 } from '../windows-1252.ts'
import { asUtf8 } from './utf8.ts'

/** What looks like a character of UTF-8 whose bytes were taken for letters one by one: “Ã©”, “â€™”, “ð\u009f\u0087ºð\u009f\u0087¦”. */
const taken = /[\u00c2-\u00df][^\0-\x7f]|[\u00e0-\u00ef][^\0-\x7f]{2}|[\u00f0-\u00f4][^\0-\x7f]{3}/g

/**
 * Words that were written as UTF-8 and read as Latin-1 or Windows-1252 on their way, as they were meant: “caf\u00c3\u00a9”, as Facebook exports it, is “café”. Only where every letter
 * beyond ASCII of that kind is part of such a character; one that stands by itself shows that the others are what they look like.
 */
export function mended(words: string): string {
  if (!/[\u00c2-\u00f4][^\0-\x7f]/.test(words)) return words
  let isSound = true
  const meant = words.replace(taken, letters => {
    const bytes = bytesAsWindows1252(letters)
    const one = bytes && asUtf8(bytes)
    if (one === null || one.length > 2 || /[\x80-\x9f]/.test(one)) isSound = false
    return one ?? letters
  })
  const rest = words.replace(taken, '')
  return isSound && !/[\x80-\xff]/.test(rest) ? meant : words
}
