/**
 * `fetch` in a dossier: what the page would ask its host for lies in the page itself, and nothing else is to be had. Answers as a plain static
 * host does, with 206 for a stretch of a file that is carried, 416 for one that is not, and 404 for files that are not there.
 */
export function fetchCarried(page: Pick<Document, 'baseURI' | 'querySelectorAll'>): typeof fetch {
  return async (asked, { headers } = {}) => {
    const address = asked instanceof Request ? asked.url : String(asked)
    const file = carriedAt(page, address)
    if (!file) return new Response(null, { status: 404 })
    if (file.getAttribute('type') !== 'application/octet-stream') return new Response(file.textContent)
    const bytes = bytesOf(file)
    const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(headers).get('range') ?? '')
    if (!range) return new Response(bytes)
    const [first, last] = [Number(range[1]), Number(range[2])]
    const part = stretch(file, bytes, first, last - first + 1)
    return part ? new Response(part, { status: 206 }) : new Response(null, { status: 416 })
  }
}

/** What is carried under an address beside the page. */
export function carriedAt(page: Pick<Document, 'baseURI' | 'querySelectorAll'>, address: string): HTMLElement | null {
  const folder = new URL('.', page.baseURI).href
  const whole = new URL(address, page.baseURI).href
  if (!whole.startsWith(folder)) return null
  const path = whole.slice(folder.length)
  return [...page.querySelectorAll<HTMLElement>('script[data-file]')].find(file => file.dataset.file === path) ?? null
}

const decoded = new WeakMap<HTMLElement, Uint8Array<ArrayBuffer>>()

/** The bytes an element holds in base64; a file is decoded once. */
export function bytesOf(file: HTMLElement): Uint8Array<ArrayBuffer> {
  let bytes = decoded.get(file)
  if (!bytes) {
    const text = atob(file.textContent)
    bytes = new Uint8Array(text.length)
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
    decoded.set(file, bytes)
  }
  return bytes
}

/** Of an archive that is carried in parts; a file that names no ranges is carried whole. Null where that stretch was not taken along. */
function stretch(file: HTMLElement, bytes: Uint8Array<ArrayBuffer>, offset: number, length: number): Uint8Array<ArrayBuffer> | null {
  const { ranges } = file.dataset
  if (ranges === undefined) return offset < bytes.length ? bytes.slice(offset, offset + length) : null
  let at = 0
  for (const range of ranges.split(' ')) {
    const [from = 0, size = 0] = range.split('+').map(Number)
    if (offset >= from && offset < from + size) return bytes.slice(at + offset - from, at + Math.min(offset - from + length, size))
    at += size
  }
  return null
}
