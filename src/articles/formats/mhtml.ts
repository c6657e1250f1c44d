import { failure, type Result, success } from '../../result.ts'
import { damaged, endsEarly } from '../damaged.ts'
import { decodeNamed } from '../decode.ts'
import { decodedAs, fieldsOf, headLength, parameterOf, partsOf } from './mime.ts'

/** The source of a page that a browser kept, and where it had it from. */
export interface KeptPage {
  html: string
  address: string | null
}

/**
 * The page in what Chrome, Edge and Opera save as one file (MHTML, RFC 2557): of its parts the one that was asked for, not the frames and pictures in it. The day in its
 * head is the one it was saved on, which is none an article was printed on, and is not read.
 */
export function readMhtml(bytes: Uint8Array, name: string): Result<KeptPage> {
  const head = fieldsOf(bytes.subarray(0, headLength(bytes)))
  const type = head['content-type']
  if (type === undefined) return damaged(name)
  const address = head['snapshot-content-location'] ?? head['content-location'] ?? null
  const boundary = /^multipart\//i.test(type) ? parameterOf(type, 'boundary') : null
  const root = parameterOf(type, 'start')
  let page: { fields: Record<string, string>; body: Uint8Array; isCut: boolean } | null = null
  for (const part of boundary === null ? [{ bytes, isCut: false }] : partsOf(bytes, boundary)) {
    const length = headLength(part.bytes)
    const fields = fieldsOf(part.bytes.subarray(0, length))
    if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(fields['content-type'] ?? '')) continue
    page = { fields, body: part.bytes.subarray(length), isCut: part.isCut }
    if (root === null || fields['content-id'] === root) break
  }
  if (!page) return failure(`${name} holds no web page. Open it where it was saved, and save the page again.`)
  const { fields, body, isCut } = page
  const html = decodeNamed(decodedAs(fields['content-transfer-encoding'], body), parameterOf(fields['content-type']!, 'charset'), name)
  if (!html.ok) return html
  return success(
    { html: html.value, address: address ?? fields['content-location'] ?? null },
    isCut ? [...html.notes, endsEarly(name)] : html.notes,
  )
}
