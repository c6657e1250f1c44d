/** What hears a document of RTF, part by part. */
export interface RtfListener {
  open(): void
  close(): void
  /** `\par`, `\u8217`: its number is null where it has none. */
  word(name: string, number: number | null): void
  /** `\~`, `\*`: a sign behind a backslash that is none of the others. */
  symbol(sign: string): void
  /** A byte of text, of `\'e9` too. */
  byte(byte: number): void
}

const backslash = 92
const isSmall = (byte: number) => byte >= 97 && byte <= 122
const isLetter = (byte: number) => isSmall(byte | 32)
const isDigit = (byte: number) => byte >= 48 && byte <= 57

/** Longer ones are no control words. */
const longestWord = 32
const longestNumber = 10

/**
 * Parts a document of RTF (Rich Text Format 1.9.1): groups, control words, signs and the bytes of its text. Whatever is wrong with it, every byte is passed once and
 * nothing is thrown.
 */
export function tokenizeRtf(bytes: Uint8Array, listener: RtfListener): void {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at++]!
    if (byte === 123) listener.open()
    else if (byte === 125) listener.close()
    else if (byte === backslash) at = control(bytes, at, listener)
    // Ends of lines are the file’s, not the text’s; noughts fill it up.
    else if (byte !== 10 && byte !== 13 && byte !== 0) listener.byte(byte)
  }
}

/** What stands behind a backslash; where it ends. */
function control(bytes: Uint8Array, start: number, listener: RtfListener): number {
  const first = bytes[start]
  if (first === undefined) return start
  if (!isLetter(first)) return sign(bytes, start, first, listener)
  let at = start
  while (at < bytes.length && at - start < longestWord && isLetter(bytes[at]!)) at++
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const from = at
  if (bytes[at] === 45) at++
  const digits = at
  while (at < bytes.length && at - digits < longestNumber && isDigit(bytes[at]!)) at++
  const number = at > digits ? Number(String.fromCharCode(...bytes.subarray(from, at))) : null
  if (number === null) at = from
  if (bytes[at] === 32) at++
  // What follows is that many bytes of anything.
  if (name === 'bin') return at + Math.max(0, number ?? 0)
  listener.word(name, number)
  return at
}

function sign(bytes: Uint8Array, at: number, first: number, listener: RtfListener): number {
  if (first === 39) {
    const byte = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16)
    const isHex = isHexDigit(bytes[at + 1]) && isHexDigit(bytes[at + 2])
    if (isHex) listener.byte(byte)
    return isHex ? at + 3 : at + 1
  }
  if (first === backslash || first === 123 || first === 125) listener.byte(first)
  // A backslash at the end of a line is a paragraph’s end.
  else if (first === 10 || first === 13) listener.word('par', null)
  else listener.symbol(String.fromCharCode(first))
  return at + 1
}

function isHexDigit(byte: number | undefined): boolean {
  return byte !== undefined && (isDigit(byte) || ((byte | 32) >= 97 && (byte | 32) <= 102))
}
