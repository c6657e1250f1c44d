import { failure, type Result, success } from '../../result.ts'
import { damaged, endsEarly } from '../damaged.ts'
import { decodeNamed } from '../decode.ts'
import { gunzipped } from './gunzipped.ts'
import { type Page, readHtml } from './html.ts'
import { isWarc } from './is-warc.ts'
import { joined } from './joined.ts'
import { fieldsOf, headLength, parameterOf } from './mime.ts'
import type { Room } from './room.ts'

/**
 * The articles of an archive of the web (WARC 1.0, 1.1): of all that was answered to a crawler or a browser the web pages that hold one. The day a page was fetched on is none
 * it was published on, and is not read. Pages without an article, as a crawl has many, are counted.
 */
export function readWarc(bytes: Uint8Array, name: string, room: Room): Result<Page[]> {
  const pages: Page[] = []
  let [without, unreadable, isCut, isHoled] = [0, 0, false, false]
  const onHole = () => {
    isHoled = true
  }
  for (const record of recordsOf(bytes, onHole)) {
    isCut = record.isCut
    const answer = answerIn(record)
    if (!answer) continue
    const html = htmlOf(answer, name, room)
    const page = html === null ? null : readHtml(html)
    if (html === null) unreadable++
    else if (page === null || page.text.length < shortest) without++
    else pages.push({ ...page, address: answer.address })
  }
  if (pages.length + without + unreadable === 0)
    return isCut ? damaged(name) : failure(`${name} holds no web page. Open it where it was saved, and save the page again.`)
  if (pages.length === 0) return failure(`${name} holds no article, only a page's leftovers.`)
  const notes: string[] = []
  if (without > 0) notes.push(`${name}: ${without} of its pages were passed over, which hold no article.`)
  if (unreadable > 0) notes.push(`${name}: ${unreadable} of its pages were left out, which are packed in a way that is not known here.`)
  if (isHoled) notes.push(`${name}: a part of it is damaged and was left out.`)
  if (isCut) notes.push(endsEarly(name))
  return success(pages, notes)
}

/** Of a crawl most pages lead to others: front pages, sections, frames. What an article says is longer. */
const shortest = 200

interface WarcRecord {
  fields: Record<string, string>
  block: Uint8Array
  isCut: boolean
}

const lineFeed = 10

/** Longer ones are no heads, and what has more holes than this is nothing that a crawler wrote. */
const [longestHead, mostHoles] = [100_000, 1000]

/** Where a record does not end where it says, or has no length, the next one that begins on a line of its own is taken. */
function* recordsOf(bytes: Uint8Array, onHole: () => void): Generator<WarcRecord> {
  let holes = 0
  for (let at = 0; at < bytes.length; ) {
    const record = bytes.subarray(at)
    const head = isWarc(record) ? headLength(record.subarray(0, longestHead)) : 0
    const fields = fieldsOf(record.subarray(0, head))
    const length = head > 0 ? Number(fields['content-length'] ?? Number.NaN) : Number.NaN
    if (!(length >= 0)) {
      onHole()
      at = nextRecord(bytes, at + 1)
      if (at < 0 || ++holes > mostHoles) return
      continue
    }
    yield { fields, block: record.subarray(head, head + length), isCut: head + length > record.length }
    at += head + length
    while (bytes[at] === 13 || bytes[at] === lineFeed) at++
  }
}

function nextRecord(bytes: Uint8Array, from: number): number {
  // “W”
  for (let at = bytes.indexOf(0x57, from); at >= 0; at = bytes.indexOf(0x57, at + 1))
    if (bytes[at - 1] === lineFeed && isWarc(bytes.subarray(at, at + 12))) return at
  return -1
}

interface Answer {
  address: string
  fields: Record<string, string>
  body: Uint8Array
}

/** A web page that was answered, or kept without an answer around it; null for anything else. */
function answerIn({ fields, block }: WarcRecord): Answer | null {
  const [kind, address = ''] = [fields['warc-type'], fields['warc-target-uri']?.replace(/^<|>$/g, '')]
  if (!/^https?:/i.test(address)) return null
  if (kind === 'resource') return isPageType(fields['content-type']) ? { address, fields, body: block } : null
  if (kind !== 'response') return null
  const head = headLength(block)
  const answered = fieldsOf(block.subarray(0, head))
  const isThere = /^HTTP\/[\d.]+ 200\b/.test(String.fromCharCode(...block.subarray(0, 20)))
  return isThere && isPageType(answered['content-type']) ? { address, fields: answered, body: block.subarray(head) } : null
}

const isPageType = (type: string | undefined): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? '')

function htmlOf({ fields, body }: Answer, name: string, room: Room): string | null {
  const whole = /chunked/i.test(fields['transfer-encoding'] ?? '') ? unchunked(body) : body
  const packing = fields['content-encoding']?.trim().toLowerCase() ?? 'identity'
  const isPacked = /^(?:x-)?gzip$|^deflate$/.test(packing)
  if (!isPacked && packing !== 'identity' && packing !== '' && !looksLikePage(whole)) return null
  // Some crawlers keep pages unpacked and leave the field.
  const plain = isPacked && !looksLikePage(whole) ? gunzipped(whole, room)?.plain : whole
  if (!plain) return null
  const html = decodeNamed(plain, parameterOf(fields['content-type'] ?? '', 'charset'), name)
  return html.ok ? html.value : ''
}

const looksLikePage = (body: Uint8Array): boolean => /^(?:\xef\xbb\xbf)?\s*</.test(String.fromCharCode(...body.subarray(0, 50)))

/** A body that was sent in pieces, each behind its length; one that was put together since stays as it is. */
function unchunked(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(lineFeed, at)
    const size = /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(String.fromCharCode(...body.subarray(at, Math.min(end, at + 100))))?.[1]
    if (end < 0 || size === undefined) return at === 0 ? body : joined(parts)
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (body[at] === 13 || body[at] === lineFeed) at++
  }
  return joined(parts)
}
