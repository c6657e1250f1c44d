import { Inflate } from 'fflate'
import { joined } from './joined.ts'
import { entryName, extraFields, type ZipEntry } from './zip-entries.ts'

const descriptor = 0x08074b50

/** What there is of a file that the end of an archive cuts: its name, and the bytes that could be unpacked. */
export interface CutFile {
  name: string
  bytes: Uint8Array
}

/**
 * The files of an archive (ZIP) whose table of contents is missing, because its end is, or damaged: told by what stands before each of them. The last one may be cut; of that there
 * is what unpacks, no more than `most` bytes.
 */
export function leftOfZip(bytes: Uint8Array, most: number): { entries: ZipEntry[]; cut: CutFile | null } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: ZipEntry[] = []
  for (let at = next(bytes, 0, [3, 4]); at >= 0 && at + 30 <= bytes.length; ) {
    const [flags, method] = [view.getUint16(at + 6, true), view.getUint16(at + 8, true)]
    const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
    if (from > bytes.length) break
    const extra = extraFields(bytes.subarray(at + 30 + view.getUint16(at + 26, true), from))
    const name = entryName(bytes.subarray(at + 30, at + 30 + view.getUint16(at + 26, true)), (flags & 0x800) !== 0, extra.get(0x7075))
    const sizes = sizesAt(view, bytes, at, from)
    if (!sizes || from + sizes.packed > bytes.length) {
      const cut = (flags & 1) === 0 && !name.endsWith('/') ? begun(bytes.subarray(from), method, most) : null
      return { entries, cut: cut && { name, bytes: cut } }
    }
    if (!name.endsWith('/'))
      entries.push({
        name,
        size: sizes.plain,
        isLocked: (flags & 1) !== 0,
        packed: { at, size: sizes.packed, method, check: sizes.check },
      })
    at = next(bytes, from + sizes.packed, [3, 4])
  }
  return { entries, cut: null }
}

interface Sizes {
  packed: number
  plain: number
  check: number
}

/** Sizes and sum of the file whose head is at a byte; who packed as it came says them behind the file, which is looked for until they fit. Null where its end is not there. */
function sizesAt(view: DataView, bytes: Uint8Array, at: number, from: number): Sizes | null {
  if ((view.getUint16(at + 6, true) & 8) === 0)
    return { packed: view.getUint32(at + 18, true), plain: view.getUint32(at + 22, true), check: view.getUint32(at + 14, true) }
  for (let end = next(bytes, from, [7, 8]); end >= 0 && end + 16 <= bytes.length; end = next(bytes, end + 4, [7, 8])) {
    const packed = view.getUint32(end + 8, true)
    if (view.getUint32(end, true) === descriptor && packed === end - from)
      return { packed, plain: view.getUint32(end + 12, true), check: view.getUint32(end + 4, true) }
  }
  return null
}

/** Where “PK” and two bytes stand next; -1 where they do not. */
function next(bytes: Uint8Array, from: number, [third, fourth]: readonly [number, number]): number {
  for (let at = bytes.indexOf(0x50, from); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === third && bytes[at + 3] === fourth) return at
  return -1
}

/** At most a thousand times as much comes out of this before it is asked to stop. */
const step = 16_384

function begun(packed: Uint8Array, method: number, most: number): Uint8Array | null {
  if (method === 0) return packed.subarray(0, most)
  if (method !== 8) return null
  const parts: Uint8Array[] = []
  let length = 0
  const inflate = new Inflate(part => {
    parts.push(part)
    length += part.length
  })
  try {
    for (let at = 0; at < packed.length && length <= most; at += step) inflate.push(packed.subarray(at, at + step))
  } catch {
    // What is no stream any more is thrown at; what came before it is there.
  }
  return length === 0 || length > most ? null : joined(parts)
}
