import { readFileSync } from 'node:fs'
import { PMTiles, type Source } from 'pmtiles'
import { beforeAll, describe, expect, test } from 'vitest'
import { type CarriedGround, carryGround } from './carry-ground.ts'
import { type Tile, tilesAround } from './tiles-around.ts'

const archive = readFileSync(new URL('../../public/basemap/base.pmtiles', import.meta.url))
let asked = 0
const whole: Source = {
  getKey: () => 'whole',
  getBytes: async (offset, length) => {
    asked++
    return { data: new Uint8Array(archive.subarray(offset, offset + length)).buffer }
  },
}

/** The stretches that were carried, and no byte besides. */
const parts = ({ bytes, ranges }: CarriedGround): Source => ({
  getKey: () => 'parts',
  getBytes: async (offset, length) => {
    let at = 0
    for (const range of ranges) {
      if (range.offset === offset && range.length >= length) return { data: new Uint8Array(bytes.subarray(at, at + length)).buffer }
      at += range.length
    }
    throw new Error(`not carried: ${offset}`)
  },
})

describe('the ground that is taken along', () => {
  const kyiv: Tile[] = [7, 6, 5].map(z => ({ z, x: Math.floor(0.58475 * 2 ** z), y: Math.floor(0.3374 * 2 ** z) }))
  let ground: CarriedGround
  const told: [number, number][] = []
  beforeAll(async () => {
    ground = await carryGround(
      whole,
      deepest => [...tilesAround([], deepest), ...kyiv],
      (done, all) => told.push([done, all]),
    )
  })

  test('reads again, tile by tile, as it was', async () => {
    const [carried, all] = [new PMTiles(parts(ground)), new PMTiles(whole)]
    for (const { z, x, y } of [...kyiv, { z: 0, x: 0, y: 0 }, { z: 4, x: 9, y: 5 }]) {
      const [one, other] = [await carried.getZxy(z, x, y), await all.getZxy(z, x, y)]
      expect(other, `${z}/${x}/${y}`).toBeDefined()
      expect(Buffer.from(one!.data)).toEqual(Buffer.from(other!.data))
    }
  })

  test('is a small part of the archive, asked for in few requests', () => {
    expect(ground.bytes.length).toBe(ground.ranges.reduce((n, { length }) => n + length, 0))
    expect(ground.bytes.length).toBeLessThan(archive.length / 5)
    // 341 tiles of the world from afar lie behind one another.
    expect(asked).toBeLessThan(120)
  })

  test('has no tile that nobody chose', async () => expect(new PMTiles(parts(ground)).getZxy(7, 37, 48)).rejects.toThrow('not carried'))

  test('names the letters of its names: around the places in their own script, from afar in Latin alone', () => {
    const letters = String.fromCodePoint(...ground.letters)
    expect(letters).toMatch(/[éÅ]/)
    expect(letters).toMatch(/Київ|[Ѐ-ӿ]/)
    expect(letters).not.toMatch(/\p{Script=Han}/u)
  })

  test('tells how far it is, to the end', () => {
    expect(told).toHaveLength(344)
    expect(told.at(-1)).toEqual([344, 344])
  })
})
