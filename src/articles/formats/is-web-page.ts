import { opensWith } from './opens-with.ts'

/** What may stand before a page's first element. */
const opening = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i

/** Whether a file is the source of a web page, whatever it is called: nobody writes an article that begins so. */
export function isWebPage(bytes: Uint8Array): boolean {
  return opensWith(bytes, '<') && opening.test(String.fromCharCode(...bytes.subarray(0, 4000)).replaceAll('\0', ''))
}
