/**
 * The compact binary in which the place index travels, written by `encode-gazetteer.ts` and read by `open-gazetteer.ts`.
 *
 *     magic, length of the table of contents, table of contents (JSON), sections
 *
 * Each of them begins at a multiple of four bytes. Columns of numbers are stored as differences, byte plane by byte plane, which gzip
 * packs best, and are unpacked where they stand. Names are looked up in sorted, front-coded blocks of `keysPerBlock` keys, beside a stream
 * of postings: for each key, which rows it names and how.
 */

export const magic = 0x5a474c44 // "DLGZ", little endian
export const formatVersion = 4
export const keysPerBlock = 16
/** A name kind's number in a posting. */
export const nameKinds = ['main', 'alternate', 'abbreviation', 'adjective'] as const
/** No such row, in columns of 16 bits. */
export const noRow = 0xffff

export interface Contents {
  format: number
  /** What the index was built from, for the manifest. */
  version: string
  rows: number
  keys: number
  /** `[kind, feature code]`, by the number in the `feature` column. */
  features: [string, string][]
  /** ISO codes, by the number in the `country` column; number 0 is "no country". */
  countries: string[]
  /** Section name → [offset, length], from the end of the table of contents. */
  sections: Record<string, [number, number]>
}

export type AreaGeometry = { type: 'MultiPolygon'; coordinates: number[][][][] } | { type: 'MultiLineString'; coordinates: number[][][] }

/** Grows as it is written. */
export class ByteWriter {
  bytes = new Uint8Array(1 << 16)
  length = 0

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.length++] = byte
  }

  varint(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.push(rest)
  }

  /** Small numbers of either sign in few bytes. */
  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value)
  }

  all(bytes: Uint8Array): void {
    for (const byte of bytes) this.push(byte)
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  readonly bytes: Uint8Array
  at: number

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  varint(): number {
    const bytes = this.bytes
    // Nearly all are small
    const low = bytes[this.at]!
    if (low < 0x80) {
      this.at++
      return low
    }
    let value = 0
    let scale = 1
    for (;;) {
      const byte = bytes[this.at++]!
      value += (byte & 0x7f) * scale
      if (byte < 0x80) return value
      scale *= 0x80
    }
  }

  signed(): number {
    const value = this.varint()
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
}

/** 32-bit numbers as differences, all lowest bytes first, then all second ones, and so on. */
export function packNumbers(values: ArrayLike<number>): Uint8Array {
  const n = values.length
  const packed = new Uint8Array(n * 4)
  let before = 0
  for (let i = 0; i < n; i++) {
    const value = values[i]! | 0
    const difference = (value - before) | 0
    const folded = (difference << 1) ^ (difference >> 31)
    packed[i] = folded & 255
    packed[n + i] = (folded >>> 8) & 255
    packed[2 * n + i] = (folded >>> 16) & 255
    packed[3 * n + i] = folded >>> 24
    before = value
  }
  return packed
}

/**
 * What `packNumbers` packed, in the same bytes, which must begin at a multiple of four: half the memory of a copy.
 * `planes` is room for as many bytes, to work in.
 */
export function unpackNumbers(packed: Uint8Array, planes = new Uint8Array(packed.length)): Int32Array {
  const n = packed.length / 4
  planes.set(packed)
  const values = new Int32Array(packed.buffer, packed.byteOffset, n)
  let value = 0
  for (let i = 0; i < n; i++) {
    const folded = planes[i]! | (planes[n + i]! << 8) | (planes[2 * n + i]! << 16) | (planes[3 * n + i]! << 24)
    value = (value + ((folded >>> 1) ^ -(folded & 1))) | 0
    values[i] = value
  }
  return values
}

/** Compares as the sorted keys are sorted: byte by byte in UTF-8, which for whole characters is by code point. */
export function compareBytes(a: Uint8Array, aFrom: number, aEnd: number, b: Uint8Array, bFrom: number, bEnd: number): number {
  const length = Math.min(aEnd - aFrom, bEnd - bFrom)
  for (let i = 0; i < length; i++) {
    const difference = a[aFrom + i]! - b[bFrom + i]!
    if (difference !== 0) return difference
  }
  return aEnd - aFrom - (bEnd - bFrom)
}

const headLength = 4

/** The first bytes as one number, in which keys are told apart faster: where two differ, their keys are in the same order. All but ASCII is alike. */
export function headOf(bytes: Uint8Array, from: number, end: number): number {
  let head = 0
  for (let i = from; i < from + headLength; i++) head = (head << 7) | (i < end ? Math.min(bytes[i]!, 127) : 0)
  return head
}

/** How precisely outlines are kept: 0.002° is about 200 m. */
const geometryScale = 500

export function writeGeometry(out: ByteWriter, geometry: AreaGeometry): void {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.coordinates.map(line => [line])
  out.push(geometry.type === 'MultiPolygon' ? 1 : 2)
  out.varint(polygons.length)
  let x = 0
  let y = 0
  for (const rings of polygons) {
    out.varint(rings.length)
    for (const ring of rings) {
      out.varint(ring.length)
      for (const [lng, lat] of ring as [number, number][]) {
        const [toX, toY] = [Math.round(lng * geometryScale), Math.round(lat * geometryScale)]
        out.signed(toX - x)
        out.signed(toY - y)
        x = toX
        y = toY
      }
    }
  }
}

export function readGeometry(from: ByteReader): AreaGeometry {
  const type = from.bytes[from.at++]
  const polygons: number[][][][] = []
  let x = 0
  let y = 0
  for (let p = from.varint(); p > 0; p--) {
    const rings: number[][][] = []
    for (let r = from.varint(); r > 0; r--) {
      const ring: number[][] = []
      for (let n = from.varint(); n > 0; n--) {
        x += from.signed()
        y += from.signed()
        ring.push([x / geometryScale, y / geometryScale])
      }
      rings.push(ring)
    }
    polygons.push(rings)
  }
  return type === 1
    ? { type: 'MultiPolygon', coordinates: polygons }
    : { type: 'MultiLineString', coordinates: polygons.map(rings => rings[0]!) }
}
