/** A byte order mark's bytes, the zeros of UTF-16, and white space. */
const skipped = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff, 0, 9, 10, 11, 12, 13, 32, 0xa0])

/**
 * Whether the first letter of a file is one of these: `opensWith(bytes, '{[')`. Every file is asked for each format, most hold text, and
 * their first letter says that they are none of them before thousands of bytes are looked at as characters.
 */
export function opensWith(bytes: Uint8Array, letters: string): boolean {
  let at = 0
  while (at < bytes.length && skipped.has(bytes[at]!)) at++
  return at < bytes.length && letters.includes(String.fromCharCode(bytes[at]!))
}
