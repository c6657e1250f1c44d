import { gunzipSync } from 'node:zlib'
import { PMTiles, type RangeResponse, type Source, zxyToTileId } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { pack, type Tile, tileId, writePMTiles } from './pmtiles-writer.ts'

const info = { name: 'test', attribution: 'us', layers: ['country'], minZoom: 0, maxZoom: 9 }

/** What the reader of the app sees. */
function open(bytes: Uint8Array): PMTiles {
  const source: Source = {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => ({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
  }
  return new PMTiles(source)
}

const addressesTo = (maxZoom: number): { z: number; x: number; y: number }[] =>
  Array.from({ length: maxZoom + 1 }, (_, z) =>
    Array.from({ length: 4 ** z }, (_, i) => ({ z, x: i % 2 ** z, y: Math.floor(i / 2 ** z) })),
  ).flat()

const everyTileTo = (maxZoom: number, content: (z: number, x: number, y: number) => string): Tile[] =>
  addressesTo(maxZoom).map(({ z, x, y }) => ({ z, x, y, data: pack(content(z, x, y)) }))

describe('writing PMTiles', () => {
  test.each([
    [0, 0, 0],
    [1, 1, 0],
    [3, 5, 2],
    [7, 127, 0],
    [7, 64, 93],
    [12, 3423, 1763],
  ])('tile %i/%i/%i has the id the reader looks for', (z, x, y) => expect(tileId(z, x, y)).toBe(zxyToTileId(z, x, y)))

  test('every tile written is read back, and one that was not is not', async () => {
    const tiles = everyTileTo(3, (z, x, y) => `${z}/${x}/${y}`).filter(tile => !(tile.z === 3 && tile.x === 2))
    const archive = open(writePMTiles(tiles, info).bytes)
    for (const { z, x, y } of tiles) {
      const found = await archive.getZxy(z, x, y)
      expect(new TextDecoder().decode(found!.data)).toBe(`${z}/${x}/${y}`)
    }
    expect(await archive.getZxy(3, 2, 1)).toBeUndefined()
  })

  test('a directory too large for the root is split into leaves', async () => {
    // Contents of many lengths keep the directory from being packed small. Only those that are read back are real gzip.
    let noise = 7
    const read = new Set([0, 5000, 21844])
    const tiles = addressesTo(7).map((address, i): Tile => {
      noise = (noise * 48271) % 2147483647
      const data = new Uint8Array(7 + (noise % 60)).fill(noise % 251)
      data.set([i % 256, (i >> 8) % 256, i >> 16])
      return { ...address, data: read.has(i) ? pack(`tile ${i}`) : data }
    })
    const archive = open(writePMTiles(tiles, info).bytes)
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0)
    for (const tile of [...read].map(i => tiles[i]!)) {
      const found = await archive.getZxy(tile.z, tile.x, tile.y)
      expect(new Uint8Array(found!.data)).toEqual(new Uint8Array(gunzipSync(tile.data)))
    }
  })

  test('the same content is stored once', () => {
    const { addressed, unique, bytes } = writePMTiles(
      everyTileTo(4, () => 'sea'),
      info,
    )
    expect([addressed, unique]).toEqual([341, 1])
    expect(bytes.length).toBeLessThan(400)
  })

  test('the order of the tiles does not change the bytes', () => {
    const tiles = everyTileTo(3, (z, x, y) => `${z}${(x * y) % 5}`)
    expect(writePMTiles([...tiles].reverse(), info).bytes).toEqual(writePMTiles(tiles, info).bytes)
  })

  test('the header says what is inside', async () => {
    const header = await open(writePMTiles(everyTileTo(2, String), info).bytes).getHeader()
    expect([header.specVersion, header.tileType, header.minZoom, header.maxZoom, header.minLon]).toEqual([3, 1, 0, 9, -180])
  })
})
