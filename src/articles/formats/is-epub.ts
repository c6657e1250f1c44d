import { isZip } from './is-zip.ts'

/** Whether an archive is a book (EPUB): its first file says so, which is not packed. */
export function isEpub(bytes: Uint8Array): boolean {
  return (
    isZip(bytes) &&
    /^mimetypeapplication\/epub\+zip/.test(String.fromCharCode(...bytes.subarray(30, 120)).replace(/^mimetype[^a]{0,40}/, 'mimetype'))
  )
}
