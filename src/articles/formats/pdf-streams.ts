import { Unzlib } from 'fflate'

/** Packed, in bytes: deflate makes of no byte more than a thousand, so what is shorter cannot fill a memory. */
const shortest = 100_000
const begins = [...'stream'].map(letter => letter.charCodeAt(0))
const ends = [...'endstream'].map(letter => letter.charCodeAt(0))

/**
 * Whether a stream of a PDF would unpack to more than so many bytes: pdf.js unpacks the text of a page whole, whatever it comes to. Pictures are passed
 * over, because nobody unpacks them here.
 */
export function unpacksBeyond(bytes: Uint8Array, most: number): boolean {
  for (let at = find(bytes, begins, 0); at >= 0; at = find(bytes, begins, at)) {
    const dictionary = String.fromCharCode(...bytes.subarray(Math.max(0, at - 400), at))
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1)
    const from = at + begins.length + (bytes[at + begins.length] === 13 ? 2 : 1)
    const end = find(bytes, ends, from)
    const to = end < 0 ? bytes.length : end
    if (
      to - from > shortest &&
      /\/Fl(?:ateDecode)?\b/.test(own) &&
      !/\/Image\b/.test(own) &&
      inflatesBeyond(bytes.subarray(from, to), most)
    )
      return true
    at = to + ends.length
  }
  return false
}

function find(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  for (let i = bytes.indexOf(wanted[0]!, from); i >= 0; i = bytes.indexOf(wanted[0]!, i + 1))
    if (wanted.every((byte, j) => bytes[i + j] === byte)) return i
  return -1
}

function inflatesBeyond(packed: Uint8Array, most: number): boolean {
  let unpacked = 0
  const inflate = new Unzlib(part => {
    unpacked += part.length
  })
  try {
    for (let at = 0; at < packed.length && unpacked <= most; at += 16_384) inflate.push(packed.subarray(at, at + 16_384))
  } catch {
    // What is damaged is told by who reads it.
  }
  return unpacked > most
}
