import {
  type AreaGeometry,
  ByteWriter,
  type Contents,
  compareBytes,
  formatVersion,
  keysPerBlock,
  magic,
  noRow,
  packNumbers,
  writeGeometry,
} from './gazetteer-format.ts'

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

/** A name of a row, in normal form, and how it belongs to it. `postings` of one key: the likeliest row first. */
export type Postings = Map<string, { row: number; nameKind: number }[]>

/** Outlets by their key (`outletKeys`), each with the row of the town or country it is at home in; -1 for one of the whole world. */
export type Outlets = ReadonlyMap<string, number>

type SectionBytes = Record<string, Uint8Array>

const utf8 = new TextEncoder()

/** Writes the whole index. Deterministic: the same rows, names and outlets give the same bytes. */
export function encodeGazetteer(version: string, rows: GazetteerRow[], postings: Postings, outlets: Outlets = new Map()): Uint8Array {
  const features = indexed(rows.map(row => `${row.kind}\t${row.feature}`))
  const countries = indexed(['', ...rows.map(row => row.country ?? '')])
  if (features.list.length > 255 || countries.list.length > 255)
    throw new RangeError('More than 255 features or countries do not fit a byte.')
  const contents = {
    format: formatVersion,
    version,
    rows: rows.length,
    keys: postings.size,
    features: features.list.map(pair => pair.split('\t') as [string, string]),
    countries: countries.list,
  }
  return inOneFile(contents, {
    ...ids(rows),
    lng: packNumbers(rows.map(row => Math.round(row.lng * 1e5))),
    lat: packNumbers(rows.map(row => Math.round(row.lat * 1e5))),
    population: packNumbers(rows.map(row => Math.round(row.population))),
    admin1: packNumbers(rows.map(row => (row.admin1 < 0 ? noRow : row.admin1))),
    admin2: packNumbers(rows.map(row => (row.admin2 < 0 ? noRow : row.admin2))),
    feature: Uint8Array.from(rows.map(row => features.number(`${row.kind}\t${row.feature}`))),
    country: Uint8Array.from(rows.map(row => countries.number(row.country ?? ''))),
    ...names(rows),
    ...areas(rows),
    ...keys(postings),
    outlets: homes(outlets),
  })
}

/** Numbers of GeoNames as they are; what else there is, by its place in a list of texts, as numbers below zero. */
function ids(rows: GazetteerRow[]): SectionBytes {
  const own = new ByteWriter()
  const lengths: number[] = []
  const numbers = rows.map(({ id }) => {
    if (/^geonames:\d+$/.test(id)) return Number(id.slice(9))
    const bytes = shortText('id', id)
    own.all(bytes)
    return -lengths.push(bytes.length)
  })
  return { ids: packNumbers(numbers), ownIds: own.finish(), ownIdLengths: Uint8Array.from(lengths) }
}

function names(rows: GazetteerRow[]): SectionBytes {
  const names = new ByteWriter()
  const nameLengths = Uint8Array.from(rows, ({ name }) => {
    const bytes = shortText('name', name)
    names.all(bytes)
    return bytes.length
  })
  return { names: names.finish(), nameLengths }
}

/** A sparse table of rows that have more than a point. */
function areas(rows: GazetteerRow[]): SectionBytes {
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
    for (const code of row.covers) areas.all(utf8.encode(code.padEnd(2).slice(0, 2)))
    if (row.geometry) writeGeometry(areas, row.geometry)
    else areas.push(0)
  })
  return { areas: areas.finish(), areaRows: packNumbers(areaRows), areaOffsets: packNumbers(areaOffsets) }
}

/** Names in order, each without what it shares with the one before it in its block, and beside them the postings. */
function keys(postings: Postings): SectionBytes {
  const sorted = [...postings].map(([key, list]) => ({ list, bytes: shortText('name', key) }))
  sorted.sort((a, b) => compareBytes(a.bytes, 0, a.bytes.length, b.bytes, 0, b.bytes.length))
  const keyStream = new ByteWriter()
  const postingStream = new ByteWriter()
  const keyOffsets: number[] = []
  const postingOffsets: number[] = []
  let before = new Uint8Array(0)
  sorted.forEach(({ list, bytes }, i) => {
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
    postingStream.varint(list.length)
    for (const { row, nameKind } of list) postingStream.varint(row * 4 + nameKind)
  })
  return {
    keys: keyStream.finish(),
    postings: postingStream.finish(),
    keyOffsets: packNumbers(keyOffsets),
    postingOffsets: packNumbers(postingOffsets),
  }
}

/** A line a home: its row, and the keys of its outlets, each between tabs. */
function homes(outlets: Outlets): Uint8Array {
  const atHome = new Map<number, string[]>()
  for (const [key, row] of outlets) atHome.set(row, [...(atHome.get(row) ?? []), key])
  const lines = [...atHome].sort(([a], [b]) => a - b).map(([row, keys]) => `${row}\t${keys.sort().join('\t')}\t\n`)
  return utf8.encode(lines.join(''))
}

function inOneFile(about: Omit<Contents, 'sections'>, parts: SectionBytes): Uint8Array {
  const sections: Contents['sections'] = {}
  let length = 0
  for (const [name, bytes] of Object.entries(parts)) {
    sections[name] = [length, bytes.length]
    length = aligned(length + bytes.length)
  }
  const head = utf8.encode(JSON.stringify({ ...about, sections } satisfies Contents))
  const start = aligned(8 + head.length)
  const file = new Uint8Array(start + length)
  const view = new DataView(file.buffer)
  view.setUint32(0, magic, true)
  view.setUint32(4, start - 8, true)
  file.fill(32, 8, start)
  file.set(head, 8)
  for (const [name, bytes] of Object.entries(parts)) file.set(bytes, start + sections[name]![0])
  return file
}

/** Its length has to fit a byte. */
function shortText(what: string, text: string): Uint8Array<ArrayBuffer> {
  const bytes = utf8.encode(text)
  if (bytes.length > 255) throw new RangeError(`The ${what} ${text} is longer than 255 bytes.`)
  return bytes
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
