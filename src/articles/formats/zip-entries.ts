import { Inflate } from 'fflate'
import { fromCodePage437 } from './code-page-437.ts'
import { crc32 } from './crc32.ts'
import { asUtf8 } from './utf8.ts'

/** A file in an archive (ZIP), as the archive's table of contents tells of it. */
export interface ZipEntry {
  /** With `/` between folders, however it was written. */
  name: string
  /** In bytes, unpacked. */
  size: number
  /** Whether it has a password. */
  isLocked: boolean
  packed: { at: number; size: number; method: number; check: number }
}

/** The files of an archive, without its folders; null where its table of contents, which stands at the end, is missing or damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  try {
    return entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return null
  }
}

const [contents, end, bigEnd, ofFile] = [0x02014b50, 0x06054b50, 0x06064b50, 0x04034b50]

function entriesOf(view: DataView, bytes: Uint8Array): ZipEntry[] | null {
  // A comment of up to 64 kB may stand behind the end.
  let at = bytes.length - 22
  while (at >= 0 && at > bytes.length - 65_558 && view.getUint32(at, true) !== end) at--
  if (at < 0 || view.getUint32(at, true) !== end) return null
  let [count, from] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)]
  if (count === 0xffff || from === 0xffffffff) {
    const big = long(view, at - 12)
    if (view.getUint32(big, true) !== bigEnd) return null
    count = long(view, big + 32)
    from = long(view, big + 48)
  }
  const entries: ZipEntry[] = []
  for (let i = 0; i < count; i++) {
    if (view.getUint32(from, true) !== contents) return null
    const [flags, method] = [view.getUint16(from + 8, true), view.getUint16(from + 10, true)]
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(field => view.getUint16(from + field, true)) as [
      number,
      number,
      number,
    ]
    const extra = extraFields(bytes.subarray(from + 46 + nameLength, from + 46 + nameLength + extraLength))
    const name = entryName(bytes.subarray(from + 46, from + 46 + nameLength), (flags & 0x800) !== 0, extra.get(0x7075))
    const [size, packedSize, start] = sizes(view, from, extra.get(1))
    if (!name.endsWith('/'))
      entries.push({
        name,
        size,
        isLocked: (flags & 1) !== 0,
        packed: { at: start, size: packedSize, method, check: view.getUint32(from + 16, true) },
      })
    from += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** Sizes unpacked and packed, and where a file begins; those that 32 bits do not hold stand in a field of their own, in this order. */
function sizes(view: DataView, from: number, big: Uint8Array | undefined): [size: number, packed: number, at: number] {
  const wide = big && new DataView(big.buffer, big.byteOffset, big.byteLength)
  let next = 0
  const read = (field: number): number => {
    const short = view.getUint32(from + field, true)
    if (short !== 0xffffffff || !wide) return short
    next += 8
    return long(wide, next - 8)
  }
  return [read(24), read(20), read(42)]
}

const long = (view: DataView, at: number): number => view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)

/** What programs add to a file's entry, by its kind. */
export function extraFields(bytes: Uint8Array): Map<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>()
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes[at + 2]! | (bytes[at + 3]! << 8)
    fields.set(bytes[at]! | (bytes[at + 1]! << 8), bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return fields
}

/** A name is UTF-8 where the archive says so, or is so by chance of none (macOS says nothing); else it is of DOS, unless it stands beside it once more. */
export function entryName(bytes: Uint8Array, isUtf8: boolean, again: Uint8Array | undefined): string {
  const name = again
    ? new TextDecoder().decode(again.subarray(5))
    : isUtf8
      ? new TextDecoder().decode(bytes)
      : (asUtf8(bytes) ?? fromCodePage437(bytes))
  return name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, i, parts) => part !== '.' && part !== '..' && (part !== '' || i === parts.length - 1))
    .join('/')
}

/** Whether a file is packed as nearly all are, by DEFLATE or not at all. */
export function isKnownPacking({ packed: { method } }: ZipEntry): boolean {
  return method === 0 || method === 8
}

/** A file's bytes as they were before they were packed; null where they are damaged. They are never more than the archive says. */
export function unpacked(bytes: Uint8Array, { size, packed }: ZipEntry): Uint8Array | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (view.getUint32(packed.at, true) !== ofFile) return null
    const from = packed.at + 30 + view.getUint16(packed.at + 26, true) + view.getUint16(packed.at + 28, true)
    const there = bytes.subarray(from, from + packed.size)
    // Nothing unpacks to more than a thousand times its size: room is not made for what cannot come.
    if (size > there.length * mostTimes) return null
    const plain = packed.method === 0 ? there : inflated(there, size)
    return plain?.length === size && crc32(plain) === packed.check ? plain : null
  } catch {
    // What is no stream of DEFLATE is thrown at as it comes.
    return null
  }
}

/** Of DEFLATE; a little more than its 1032, for the shortest streams. */
const mostTimes = 1100

/** How much is handed to the inflater at once: at most a thousand times as much comes out of it before it is asked to stop. */
const step = 16_384

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const plain = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate(part => {
    if (length + part.length <= size) plain.set(part, length)
    length += part.length
  })
  for (let at = 0; at < packed.length && length <= size; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
  return length === size ? plain : null
}
