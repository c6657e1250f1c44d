import { inflateSync } from 'node:zlib'

interface Picture {
  width: number
  height: number
  /** Red, green and blue, pixel by pixel. */
  pixels: Buffer
}

/** The coloured pictures of a PDF as Chromium writes it: uncompressed dictionaries, each before its own deflated pixels. */
export function picturesIn(pdf: Buffer): Picture[] {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/<<((?:[^<>]|<<[^<>]*>>)*\/Subtype\s*\/Image\b(?:[^<>]|<<[^<>]*>>)*)>>\s*stream\r?\n/g)].flatMap(found => {
    const entry = (name: string) => new RegExp(`/${name}\\s*[[/]*(\\w+)`).exec(found[1]!)?.[1]
    if (entry('ColorSpace') === 'DeviceGray' || entry('Filter') !== 'FlateDecode') return []
    const from = found.index + found[0].length
    const pixels = inflateSync(pdf.subarray(from, from + Number(entry('Length'))))
    return [{ width: Number(entry('Width')), height: Number(entry('Height')), pixels }]
  })
}

/** How many colours the largest has of those at least 400 pixels wide and high. */
export function coloursOfLargest(pictures: readonly Picture[]): number {
  const largest = pictures.filter(({ width, height }) => width >= 400 && height >= 400).sort((a, b) => b.pixels.length - a.pixels.length)[0]
  if (!largest) return 0
  const colours = new Set<number>()
  for (let at = 0; at + 2 < largest.pixels.length; at += 3) colours.add(largest.pixels.readUIntBE(at, 3))
  return colours.size
}
