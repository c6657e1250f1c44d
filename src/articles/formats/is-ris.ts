import { opensWith } from './opens-with.ts'

/** Whether a file is a library of references in RIS, by its first line: “TY  - NEWS”. */
export function isRis(bytes: Uint8Array): boolean {
  if (!opensWith(bytes, 'T')) return false
  const head = String.fromCharCode(...bytes.subarray(0, 400)).replaceAll('\0', '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*TY {1,2}- ?[A-Z]{3,8}\s*[\r\n]/.test(head)
}
