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
}

/** Null where the bytes are no archive whose table of contents can be read. */
export function officeParts(bytes: Uint8Array): OfficeParts | null {
  const entries = zipEntries(bytes)
  if (!entries) return null
  const byName = new Map(entries.map(entry => [entry.name, entry]))
  let left = mostOfParts
  const text = (path: string): string | null => {
    const entry = byName.get(path)
    if (!entry) return null
    left -= entry.size
    if (left < 0) throw new TooLarge()
    const part = unpacked(bytes, entry)
    if (!part) throw new Damaged()
    const encoding = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'
    return new TextDecoder(encoding).decode(part)
  }
  return {
    text,
    xml(path) {
      const part = text(path)
      return part === null ? null : (xmlElements(part)[0] ?? null)
    },
  }
}
