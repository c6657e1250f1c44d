// Looked up once: this is asked twice for every letter of a text.
const { imul } = Math

/**
 * A short name made from content: `contentHash('Kyiv fell silent.')` is always the same twelve hexadecimal digits.
 * Two 32-bit lanes of multiply and mix (after cyrb53): good enough to tell a library of articles apart, not to keep secrets.
 */
export function contentHash(content: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let i = 0; i < content.length; i++) {
    const code = content.charCodeAt(i)
    a = imul(a ^ code, 0x9e3779b1)
    b = imul(b ^ code, 0x5f356495)
  }
  a = imul(a ^ (a >>> 16), 0x85ebca6b) ^ imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = imul(b ^ (b >>> 16), 0x85ebca6b) ^ imul(a ^ (a >>> 13), 0xc2b2ae35)
  return (hex(b) + hex(a)).slice(0, 12)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
