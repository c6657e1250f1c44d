import { headOf } from './head-of.ts'
import { opensWith } from './opens-with.ts'

/** Whether a file is a document of RTF, by its first bytes, behind a byte order mark or white space. */
export function isRtf(bytes: Uint8Array): boolean {
  return opensWith(bytes, '{') && /^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(headOf(bytes, 40))
}
