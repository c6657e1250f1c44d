import { joined } from './joined.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** What a test has a crawler keep: a page that was answered, and how. */
export interface MadeUpRecord {
  address: string
  body: string | Uint8Array
  /** Of the answer: `200 OK`. */
  status?: string
  /** Of the answer, beside its type. */
  fields?: string[]
  type?: string
  kind?: 'response' | 'resource' | 'request'
}

/** Records of an archive of the web for tests, each by itself. */
export function warcRecords(records: readonly MadeUpRecord[]): Uint8Array[] {
  const about = encode('software: made up\r\n')
  return [
    record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, about),
    ...records.map(({ address, body, status = '200 OK', fields = [], type = 'text/html; charset=utf-8', kind = 'response' }) => {
      const bytes = typeof body === 'string' ? encode(body) : body
      const head = encode([`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...fields, '', ''].join('\r\n'))
      const about = { 'WARC-Type': kind, 'WARC-Target-URI': address, 'WARC-Date': '2026-11-29T02:54:20Z' }
      return kind === 'resource'
        ? record({ ...about, 'Content-Type': type }, bytes)
        : record({ ...about, 'Content-Type': 'application/http;msgtype=response' }, joined([head, bytes]))
    }),
  ]
}

export const madeUpWarc = (...records: MadeUpRecord[]): Uint8Array => joined(warcRecords(records))

function record(fields: Record<string, string>, block: Uint8Array): Uint8Array {
  const head = [
    `WARC/1.0`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${block.length}`,
    '',
    '',
  ]
  return joined([encode(head.join('\r\n')), block, encode('\r\n\r\n')])
}
