/** Messages of MIME (RFC 2045), as far as pages are kept in them: bytes in, so that each part can have characters of its own. */

const [tab, lineFeed, carriageReturn, space, hyphen, equals] = [9, 10, 13, 32, 45, 61]

/** Up to where the head goes that a message or a part begins with: its empty line is the last of it. */
export function headLength(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (bytes[at + 1] === lineFeed) return at + 2
    if (bytes[at + 1] === carriageReturn && bytes[at + 2] === lineFeed) return at + 3
  }
  return bytes.length
}

/** The fields of a head by their names in small letters; of two of one name the first. */
export function fieldsOf(head: Uint8Array): Record<string, string> {
  const fields: Record<string, string> = {}
  const lines = new TextDecoder()
    .decode(head.subarray(0, longestHead))
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  for (const line of lines) {
    const field = /^([!-9;-~]+):\s*(.*)$/.exec(line)
    if (field) fields[field[1]!.toLowerCase()] ??= field[2]!.trim()
  }
  return fields
}

const longestHead = 100_000

/** `parameterOf('text/html; charset="utf-8"', 'charset')` is “utf-8”. */
export function parameterOf(field: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field)
  return found?.[1] ?? found?.[2] ?? null
}

/** The parts of a message, one after the other; the last of a file that ends before it does is cut. */
export function* partsOf(bytes: Uint8Array, boundary: string): Generator<{ bytes: Uint8Array; isCut: boolean }> {
  const mark = new TextEncoder().encode(`--${boundary}`)
  let start = -1
  for (let at = lineAt(bytes, mark, 0); at >= 0; at = lineAt(bytes, mark, at + mark.length)) {
    // The line end before a mark is the mark's.
    const end = bytes[at - 2] === carriageReturn ? at - 2 : at - 1
    if (start >= 0) yield { bytes: bytes.subarray(start, Math.max(start, end)), isCut: false }
    const behind = at + mark.length
    if (bytes[behind] === hyphen && bytes[behind + 1] === hyphen) return
    const next = bytes.indexOf(lineFeed, behind)
    if (next < 0) return
    start = next + 1
  }
  if (start >= 0) yield { bytes: bytes.subarray(start), isCut: true }
}

/** Where a line begins with a mark, from a byte on. */
function lineAt(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(hyphen, from); at >= 0; at = bytes.indexOf(hyphen, at + 1)) {
    if (at > 0 && bytes[at - 1] !== lineFeed) continue
    if (mark.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}

/** A part's bytes as they were before they were made fit for mail. */
export function decodedAs(encoding: string | undefined, body: Uint8Array): Uint8Array {
  const named = encoding?.trim().toLowerCase()
  return named === 'quoted-printable' ? fromQuotedPrintable(body) : named === 'base64' ? fromBase64(body) : body
}

function fromQuotedPrintable(body: Uint8Array): Uint8Array {
  const plain = new Uint8Array(body.length)
  let to = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at]!
    if (byte !== equals) {
      plain[to++] = byte
      continue
    }
    let end = at + 1
    while (body[end] === space || body[end] === tab) end++
    if (body[end] === carriageReturn && body[end + 1] === lineFeed) at = end + 1
    else if (body[end] === lineFeed || end >= body.length) at = end
    else {
      const code = Number.parseInt(String.fromCharCode(body[at + 1]!, body[at + 2] ?? space), 16)
      if (Number.isNaN(code)) plain[to++] = byte
      else {
        plain[to++] = code
        at += 2
      }
    }
  }
  return plain.subarray(0, to)
}

function fromBase64(body: Uint8Array): Uint8Array {
  const letters = new TextDecoder().decode(body).replace(/[^A-Za-z\d+/]/g, '')
  // A single one at the end says nothing.
  const plain = atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
  return Uint8Array.from(plain, letter => letter.charCodeAt(0))
}
