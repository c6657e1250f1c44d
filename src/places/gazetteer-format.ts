/**
 * The compact binary in which the place index travels, written by `data/gazetteer` and read by `open-gazetteer.ts`.
 *
 *     magic, length of the table of contents, table of contents (JSON), sections
 *
 * Each of them begins at a multiple of four bytes. Columns of numbers are stored as differences, byte plane by byte plane, which gzip
 * packs best, and are unpacked where they stand. Names are looked up in sorted,
 * front-coded blocks of `keysPerBlock` keys, beside a stream of postings: for each key, which rows it names and how.
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

/** One entry of the index on its way into the file. */
export interface GazetteerRow {
  id: string
  name: string
  kind: string
  feature: string
  country: string | null
  population: number
  lng: number
  lat: number
  /** Row numbers, or -1; regions come before all else, so that 16 bits are enough. */
  admin1: number
  admin2: number
  /** Only where it cannot be told from the population. */
  uncertaintyKm: number | null
  bbox: [number, number, number, number] | null
  /** Rings of a MultiPolygon or lines of a MultiLineString. */
  geometry: AreaGeometry | null
  covers: string[]
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

/** A name of a row, in normal form, and how it belongs to it. `postings` of one key: the likeliest row first. */
export type Postings = Map<string, { row: number; nameKind: number }[]>

/** Outlets by their key (`outletKeys`), each with the row of the town or country it is at home in; -1 for one of the whole world. */
export type Outlets = ReadonlyMap<string, number>

/** Writes the whole index. Deterministic: the same rows, names and outlets give the same bytes. */
export function encodeGazetteer(version: string, rows: GazetteerRow[], postings: Postings, outlets: Outlets = new Map()): Uint8Array {
  const sections = new Map<string, Uint8Array>()
  const utf8 = new TextEncoder()
  const features = indexed(rows.map(row => `${row.kind}\t${row.feature}`))
  const countries = indexed(['', ...rows.map(row => row.country ?? '')])
  if (features.list.length > 255 || countries.list.length > 255)
    throw new RangeError('More than 255 features or countries do not fit a byte.')

  const ids = new ByteWriter()
  const ownIdLengths: number[] = []
  const idNumbers = rows.map(row => {
    if (/^geonames:\d+$/.test(row.id)) return Number(row.id.slice(9))
    const bytes = utf8.encode(row.id)
    if (bytes.length > 255) throw new RangeError(`The id ${row.id} is longer than 255 bytes.`)
    ids.all(bytes)
    return -ownIdLengths.push(bytes.length)
  })
  sections.set('ids', packNumbers(idNumbers))
  sections.set('ownIds', ids.finish())
  sections.set('ownIdLengths', Uint8Array.from(ownIdLengths))
  sections.set('lng', packNumbers(rows.map(row => Math.round(row.lng * 1e5))))
  sections.set('lat', packNumbers(rows.map(row => Math.round(row.lat * 1e5))))
  sections.set('population', packNumbers(rows.map(row => Math.round(row.population))))
  sections.set('admin1', packNumbers(rows.map(row => (row.admin1 < 0 ? noRow : row.admin1))))
  sections.set('admin2', packNumbers(rows.map(row => (row.admin2 < 0 ? noRow : row.admin2))))
  sections.set('feature', Uint8Array.from(rows.map(row => features.number(`${row.kind}\t${row.feature}`))))
  sections.set('country', Uint8Array.from(rows.map(row => countries.number(row.country ?? ''))))

  const names = new ByteWriter()
  const nameLengths = new Uint8Array(rows.length)
  rows.forEach((row, i) => {
    const bytes = utf8.encode(row.name)
    if (bytes.length > 255) throw new RangeError(`The name ${row.name} is longer than 255 bytes.`)
    nameLengths[i] = bytes.length
    names.all(bytes)
  })
  sections.set('names', names.finish())
  sections.set('nameLengths', nameLengths)

  // Areas: a sparse table of rows that have more than a point.
  const areas = new ByteWriter()
  const areaRows: number[] = []
  const areaOffsets: number[] = []
  rows.forEach((row, i) => {
    if (row.uncertaintyKm === null && !row.bbox && !row.geometry && row.covers.length === 0) return
    areaRows.push(i)
    areaOffsets.push(areas.length)
    areas.varint(row.uncertaintyKm === null ? 0 : Math.max(1, Math.round(row.uncertaintyKm * 10)))
    areas.push(row.bbox ? 1 : 0)
    if (row.bbox) for (const edge of row.bbox) areas.signed(Math.round(edge * 1e3))
    areas.varint(row.covers.length)
    for (const code of row.covers) for (const byte of utf8.encode(code.padEnd(2).slice(0, 2))) areas.push(byte)
    if (row.geometry) writeGeometry(areas, row.geometry)
    else areas.push(0)
  })
  sections.set('areas', areas.finish())
  sections.set('areaRows', packNumbers(areaRows))
  sections.set('areaOffsets', packNumbers(areaOffsets))

  const keys = [...postings.keys()].map(key => ({ key, bytes: utf8.encode(key) }))
  keys.sort((a, b) => compareBytes(a.bytes, 0, a.bytes.length, b.bytes, 0, b.bytes.length))
  const keyStream = new ByteWriter()
  const postingStream = new ByteWriter()
  const keyOffsets: number[] = []
  const postingOffsets: number[] = []
  let before = new Uint8Array(0)
  keys.forEach(({ key, bytes }, i) => {
    if (bytes.length > 255) throw new RangeError(`The name ${key} is longer than 255 bytes.`)
    if (i % keysPerBlock === 0) {
      keyOffsets.push(keyStream.length)
      postingOffsets.push(postingStream.length)
      before = new Uint8Array(0)
    }
    let shared = 0
    while (shared < before.length && shared < bytes.length && before[shared] === bytes[shared]) shared++
    keyStream.push(shared)
    keyStream.push(bytes.length - shared)
    keyStream.all(bytes.subarray(shared))
    before = bytes
    const list = postings.get(key)!
    postingStream.varint(list.length)
    for (const { row, nameKind } of list) postingStream.varint(row * 4 + nameKind)
  })
  sections.set('keys', keyStream.finish())
  sections.set('postings', postingStream.finish())
  sections.set('keyOffsets', packNumbers(keyOffsets))
  sections.set('postingOffsets', packNumbers(postingOffsets))

  // A line a home: its row, and the keys of its outlets, each between tabs.
  const atHome = new Map<number, string[]>()
  for (const [key, row] of outlets) atHome.set(row, [...(atHome.get(row) ?? []), key])
  const homes = [...atHome].sort(([a], [b]) => a - b)
  sections.set('outlets', utf8.encode(homes.map(([row, keys]) => `${row}\t${keys.sort().join('\t')}\t\n`).join('')))

  const contents: Contents = {
    format: formatVersion,
    version,
    rows: rows.length,
    keys: keys.length,
    features: features.list.map(pair => pair.split('\t') as [string, string]),
    countries: countries.list,
    sections: {},
  }
  let length = 0
  for (const [name, bytes] of sections) {
    contents.sections[name] = [length, bytes.length]
    length = aligned(length + bytes.length)
  }
  const head = utf8.encode(JSON.stringify(contents))
  const start = aligned(8 + head.length)
  const file = new Uint8Array(start + length)
  new DataView(file.buffer).setUint32(0, magic, true)
  new DataView(file.buffer).setUint32(4, start - 8, true)
  file.fill(32, 8, start)
  file.set(head, 8)
  for (const [name, bytes] of sections) file.set(bytes, start + contents.sections[name]![0])
  return file
}

/** The next multiple of four, where numbers of 32 bits may begin. */
function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}

function indexed(values: string[]): { list: string[]; number: (value: string) => number } {
  const numbers = new Map<string, number>()
  for (const value of values) if (!numbers.has(value)) numbers.set(value, numbers.size)
  return { list: [...numbers.keys()], number: value => numbers.get(value)! }
}
