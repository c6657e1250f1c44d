/** Whether a file is an archive of the web (WARC), by its first bytes. */
export function isWarc(bytes: Uint8Array): boolean {
  return /^WARC\/[01]\.\d+\r?\n/.test(String.fromCharCode(...bytes.subarray(0, 12)))
}
