import { headOf } from './head-of.ts'
import { opensWith } from './opens-with.ts'

/** Whether bytes are a JSON Feed, by the address of its version, which it has to name. */
export function isJsonFeed(bytes: Uint8Array): boolean {
  if (!opensWith(bytes, '{')) return false
  const head = headOf(bytes, 4000)
  return /^(?:\xef\xbb\xbf)?\s*\{/.test(head) && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\/1/.test(head)
}
