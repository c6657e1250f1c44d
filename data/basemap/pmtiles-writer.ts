import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A tile's address in the pyramid and its gzipped bytes. */
export interface Tile {
  z: number
  x: number
  y: number
  data: Uint8Array
}

export interface ArchiveInfo {
  name: string
  attribution: string
  layers: string[]
  minZoom: number
  maxZoom: number
}

export interface Archive {
  bytes: Uint8Array
  addressed: number
  unique: number
}

interface Entry {
  id: number
  run: number
  offset: number
  length: number
}

const headerLength = 127
/** The specification wants header and root directory within the first 16 KiB, so that one request fetches both. */
const rootLimit = 16384 - headerLength
const [gzip, mvt] = [2, 1]
const worldBounds = [-180, -85.0511287, 180, 85.0511287] as const

/**
 * Writes a PMTiles archive, version 3: vector tiles with Hilbert ids, gzipped, each content once, runs of one content as one entry.
 * The same tiles give the same bytes, whatever order they come in.
 */
export function writePMTiles(tiles: Tile[], info: ArchiveInfo): Archive {
  const sorted = tiles.map(tile => ({ id: tileId(tile.z, tile.x, tile.y), data: tile.data })).sort((a, b) => a.id - b.id)
  const stored = new Map<string, { offset: number; length: number }>()
  const chunks: Uint8Array[] = []
  const entries: Entry[] = []
  let end = 0
  for (const { id, data } of sorted) {
    const hash = createHash('sha256').update(data).digest('hex')
    let place = stored.get(hash)
    if (!place) {
      place = { offset: end, length: data.length }
      stored.set(hash, place)
      chunks.push(data)
      end += data.length
    }
    const last = entries.at(-1)
    if (last && last.offset === place.offset && last.id + last.run === id) last.run++
    else entries.push({ id, run: 1, ...place })
  }

  const { root, leaves } = directories(entries)
  const metadata = pack(
    JSON.stringify({
      name: info.name,
      type: 'baselayer',
      attribution: info.attribution,
      vector_layers: info.layers.map(id => ({ id, fields: {} })),
    }),
  )
  const header = new DataView(new ArrayBuffer(headerLength))
  new Uint8Array(header.buffer).set(Buffer.from('PMTiles'))
  header.setUint8(7, 3)
  const rootAt = headerLength
  const metadataAt = rootAt + root.length
  const leavesAt = metadataAt + metadata.length
  const tilesAt = leavesAt + leaves.length
  const longs = [
    [rootAt, root.length],
    [metadataAt, metadata.length],
    [leavesAt, leaves.length],
    [tilesAt, end],
    [tiles.length, entries.length],
    [stored.size],
  ].flat()
  longs.forEach((value, i) => {
    header.setBigUint64(8 + 8 * i, BigInt(value), true)
  })
  header.setUint8(96, 1) // clustered: tiles lie in the order of their ids
  header.setUint8(97, gzip)
  header.setUint8(98, gzip)
  header.setUint8(99, mvt)
  header.setUint8(100, info.minZoom)
  header.setUint8(101, info.maxZoom)
  worldBounds.forEach((degrees, i) => {
    header.setInt32(102 + 4 * i, Math.round(degrees * 1e7), true)
  })
  header.setUint8(118, 1)
  const bytes = new Uint8Array(Buffer.concat([new Uint8Array(header.buffer), root, metadata, leaves, ...chunks]))
  return { bytes, addressed: tiles.length, unique: stored.size }
}

/**
 * The id of a tile: all tiles of lower zooms, then its place on the Hilbert curve of its own.
 * `tileId(0, 0, 0) === 0`, `tileId(1, 1, 0) === 4`
 */
export function tileId(z: number, x: number, y: number): number {
  let distance = 0
  let [tx, ty] = [x, y]
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const [right, down] = [(tx & side) > 0 ? 1 : 0, (ty & side) > 0 ? 1 : 0]
    distance += side * side * ((3 * right) ^ down)
    if (down === 0) {
      if (right === 1) [tx, ty] = [side - 1 - (tx & (side - 1)), side - 1 - (ty & (side - 1))]
      ;[tx, ty] = [ty, tx]
    }
  }
  return (4 ** z - 1) / 3 + distance
}

/** One root directory when it fits, else a root of leaves. */
function directories(entries: Entry[]): { root: Uint8Array; leaves: Uint8Array } {
  const whole = directory(entries)
  if (whole.length <= rootLimit) return { root: whole, leaves: new Uint8Array() }
  for (let size = 4096; ; size *= 2) {
    const leaves: Uint8Array[] = []
    const roots: Entry[] = []
    let offset = 0
    for (let i = 0; i < entries.length; i += size) {
      const leaf = directory(entries.slice(i, i + size))
      roots.push({ id: entries[i]!.id, run: 0, offset, length: leaf.length })
      leaves.push(leaf)
      offset += leaf.length
    }
    const root = directory(roots)
    if (root.length <= rootLimit) return { root, leaves: Buffer.concat(leaves) }
  }
}

/** Columns of varints: id steps, runs, lengths, offsets (0 when right after the one before). */
function directory(entries: Entry[]): Uint8Array {
  const out: number[] = []
  varint(out, entries.length)
  let last = 0
  for (const entry of entries) {
    varint(out, entry.id - last)
    last = entry.id
  }
  for (const entry of entries) varint(out, entry.run)
  for (const entry of entries) varint(out, entry.length)
  entries.forEach((entry, i) => {
    const before = entries[i - 1]
    varint(out, before && entry.offset === before.offset + before.length ? 0 : entry.offset + 1)
  })
  return pack(Uint8Array.from(out))
}

function varint(out: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    out.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  out.push(rest)
}

/** Node writes the machine's kind into the gzip header; byte 9 is set to "unknown" so that every machine gives the same bytes. */
export function pack(content: string | Uint8Array): Uint8Array {
  const packed = gzipSync(content, { level: 9 })
  packed[9] = 255
  return packed
}
