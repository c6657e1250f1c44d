import { type Contents, formatVersion, magic, unpackNumbers } from '../gazetteer-format.ts'

/** The parts of an index by name. */
export interface Sections {
  contents: Contents
  bytes(name: string): Uint8Array
  /** A column of numbers, which is unpacked where it stands: a second time it would be nonsense. */
  numbers(name: string): Int32Array
}

/** Reads what the index is and where its parts stand. From then on its bytes are its own: without the magic number nobody takes them for packed. */
export function openSections(given: Uint8Array): Sections {
  const file = given.byteOffset % 4 === 0 ? given : given.slice()
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 8 || view.getUint32(0, true) !== magic)
    throw new Error('These bytes are not a place index of Dateline, or were opened before.')
  const start = 8 + view.getUint32(4, true)
  const contents = JSON.parse(new TextDecoder().decode(file.subarray(8, start))) as Contents
  if (contents.format !== formatVersion)
    throw new Error(`The place index has format ${contents.format}; this program reads format ${formatVersion}.`)
  view.setUint32(0, 0)

  const bytes = (name: string): Uint8Array => {
    const [offset, length] = contents.sections[name]!
    return file.subarray(start + offset, start + offset + length)
  }
  const planes = new Uint8Array(4 * contents.rows)
  const numbers = (name: string): Int32Array => {
    const packed = bytes(name)
    return unpackNumbers(packed, packed.length <= planes.length ? planes : undefined)
  }
  return { contents, bytes, numbers }
}
