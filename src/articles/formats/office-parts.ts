import { leftOfZip } from './left-of-zip.ts'
import { type XmlElement, xmlElements } from './xml.ts'
import { unpacked, zipEntries } from './zip-entries.ts'

/** Unpacked, in bytes, of all parts that are asked for: a book has five million. What has more was made to fill a memory. */
export const mostOfParts = 100_000_000

/** What is thrown at a document whose parts are larger than that. */
export class TooLarge extends Error {}

/** What is thrown at one of whose parts cannot be unpacked. */
export class Damaged extends Error {}

/** The parts of an office document, which is an archive: the characters of one, or the first element of its XML; null for one that is not there. */
export interface OfficeParts {
  text: (path: string) => string | null
  xml: (path: string) => XmlElement | null
  /** Whether the end of the document is missing: then parts are too, and the last that is there may end in the middle. */
  isCut: boolean
}

/** Of an archive whose end is missing, what is there of it; null where there is nothing. */
export function officeParts(bytes: Uint8Array): OfficeParts | null {
  const whole = zipEntries(bytes)
  const { entries, cut } = whole ? { entries: whole, cut: null } : leftOfZip(bytes, mostOfParts)
  if (!whole && entries.length === 0) return null
  const byName = new Map(entries.map(entry => [entry.name, entry]))
  let left = mostOfParts
  const bytesOf = (path: string): Uint8Array | null => {
    const entry = byName.get(path)
    if (!entry) return cut?.name === path ? cut.bytes : null
    left -= entry.size
    if (left < 0) throw new TooLarge()
    const part = unpacked(bytes, entry)
    if (!part) throw new Damaged()
    return part
  }
  const text = (path: string): string | null => {
    const part = bytesOf(path)
    if (!part) return null
    // XML is UTF-8, or UTF-16 with a mark that says so.
    const encoding = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'
    return new TextDecoder(encoding).decode(part)
  }
  return {
    text,
    xml(path) {
      const part = text(path)
      return part === null ? null : (xmlElements(part)[0] ?? null)
    },
    isCut: whole === null,
  }
}
