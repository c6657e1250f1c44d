import { opensWith } from './opens-with.ts'

/** Whether a file begins as JSON of articles does, `{"text": …` or `[{"text": …`: nobody writes an article so. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  if (!opensWith(bytes, '{[')) return false
  const head = String.fromCharCode(...bytes.subarray(0, 200)).replaceAll('\0', '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:\{\s*"\w|\[\s*\{\s*")/.test(head)
}
