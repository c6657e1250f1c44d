import { PMTiles, type Source } from 'pmtiles'
import type { ByteRange } from './carried.ts'
import { lettersOfTile } from './letters-of-tile.ts'
import { type Tile, wholeTo } from './tiles-around.ts'

export interface CarriedGround {
  bytes: Uint8Array
  ranges: ByteRange[]
  /** The letters of names on these tiles; from afar places are named in Latin letters alone, as the map has it. */
  letters: ReadonlySet<number>
}

const isLatin = /\p{Script=Latin}/u

/** So many tiles are asked for at once. */
const atOnce = 12

/**
 * Some tiles of an archive, with its header and directories: the very stretches that reading those tiles asks for, so that whoever reads
 * them again asks for the same. `choose` is told the deepest zoom the archive has. Throws what the source throws.
 */
export async function carryGround(
  source: Source,
  choose: (deepest: number) => readonly Tile[],
  onTile: (done: number, all: number) => void = () => {},
): Promise<CarriedGround> {
  const read = new Map<number, ArrayBuffer>()
  const blocks = inBlocks(source)
  const archive = new PMTiles({
    getKey: () => source.getKey(),
    async getBytes(offset, length) {
      const data = await blocks(offset, length)
      read.set(offset, data)
      return { data }
    },
  })
  const tiles = choose((await archive.getHeader()).maxZoom)
  const letters = new Set<number>()
  let begun = 0
  let done = 0
  const next = async (): Promise<void> => {
    for (let tile = tiles[begun++]; tile; tile = tiles[begun++]) {
      const found = await archive.getZxy(tile.z, tile.x, tile.y)
      for (const letter of found ? lettersOfTile(new Uint8Array(found.data)) : [])
        if (tile.z > wholeTo || isLatin.test(String.fromCodePoint(letter))) letters.add(letter)
      onTile(++done, tiles.length)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, next))
  const sorted = [...read].sort(([a], [b]) => a - b)
  return {
    bytes: joined(sorted.map(([, data]) => new Uint8Array(data))),
    ranges: sorted.map(([offset, data]) => ({ offset, length: data.byteLength })),
    letters,
  }
}

/** Neighbours lie near each other in an archive: what is asked for a block at a time is asked for a tenth as often. */
const blockSize = 0x10000

function inBlocks(source: Source): (offset: number, length: number) => Promise<ArrayBuffer> {
  const blocks = new Map<number, Promise<Uint8Array>>()
  const block = (n: number) => {
    let asked = blocks.get(n)
    if (!asked) {
      asked = source.getBytes(n * blockSize, blockSize).then(({ data }) => new Uint8Array(data))
      blocks.set(n, asked)
    }
    return asked
  }
  return async (offset, length) => {
    const [first, last] = [Math.floor(offset / blockSize), Math.floor((offset + length - 1) / blockSize)]
    const parts = await Promise.all(Array.from({ length: last - first + 1 }, (_, n) => block(first + n)))
    const from = offset - first * blockSize
    // An archive may end before: its header is asked for with more than it needs.
    return joined(parts).slice(from, from + length).buffer
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((n, { length }) => n + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
