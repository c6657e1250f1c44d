import { headOf } from './head-of.ts'

/** Whether a file is a page that a browser kept (MHTML), whatever it is called, by fields of its head that no message of mail has. */
export function isMhtml(bytes: Uint8Array): boolean {
  const head = headOf(bytes, 2000)
  return /^[!-9;-~]+:/.test(head) && /^(?:Snapshot-Content-Location: |From: "?<?Saved by )/m.test(head)
}
