import { headOf } from './head-of.ts'

/** Whether a file is an archive of the web (WARC), by its first bytes. */
export function isWarc(bytes: Uint8Array): boolean {
  return /^WARC\/[01]\.\d+\r?\n/.test(headOf(bytes, 12))
}
