/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control codes; five places are empty. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand, because Node 20's own decoder takes Windows-1252 for Latin-1 and loses quotation marks and dashes. */
export function fromWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? windows1252[byte - 0x80]! : String.fromCharCode(byte)
  return text
}

/** The bytes that Windows-1252, or Latin-1 where it has nothing, has for letters; null where it lacks one. */
export function bytesAsWindows1252(letters: string): Uint8Array | null {
  const bytes = [...letters].map(letter => {
    const at = windows1252.indexOf(letter)
    return at >= 0 ? at + 0x80 : letter.charCodeAt(0)
  })
  return bytes.every(byte => byte <= 0xff) ? Uint8Array.from(bytes) : null
}
