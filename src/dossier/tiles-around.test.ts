import { describe, expect, test } from 'vitest'
import { madeUpSituation } from '../situation/made-up-situation.ts'
import { tilesAround } from './tiles-around.ts'

const around = (point: [number, number], bbox?: [number, number, number, number]) => {
  const { features } = madeUpSituation([{ id: 'p', point, mentions: [{ id: 'm' }] }], []).places
  return tilesAround(
    features.map(feature => ({ ...feature, ...(bbox && { bbox }) })),
    7,
  )
}
const at = (tiles: ReturnType<typeof tilesAround>, zoom: number) => tiles.filter(({ z }) => z === zoom).map(({ x, y }) => `${x}/${y}`)

describe('the tiles a dossier carries', () => {
  test('are the whole world from afar, even of no place', () => {
    const none = tilesAround([], 7)
    expect([0, 1, 2, 3, 4, 5].map(z => at(none, z).length)).toEqual([1, 4, 16, 64, 256, 0])
  })

  test('and around a place its own and the eight about it, zoom by zoom', () => {
    // Longitude 30.5, latitude 50.45 lies in tile 74/43 of zoom 7.
    const tiles = around([30.5, 50.45])
    expect(at(tiles, 7)).toEqual(['73/42', '74/42', '75/42', '73/43', '74/43', '75/43', '73/44', '74/44', '75/44'])
    expect([5, 6].map(z => at(tiles, z).length)).toEqual([9, 9])
  })

  test('go on beyond the antimeridian, and end at the poles', () => {
    expect(at(around([179.9, -17]), 7).map(tile => Number(tile.split('/')[0]))).toEqual([126, 127, 0, 126, 127, 0, 126, 127, 0])
    expect(at(around([0, 89.9]), 5)).toEqual(['15/0', '16/0', '17/0', '15/1', '16/1', '17/1'])
  })

  test('cover an area at the zooms at which it is looked at whole, and are no more for a land than for a town deeper down', () => {
    const land = around([20, 50], [14, 49, 24, 55])
    expect(at(land, 5)).toHaveLength(12)
    expect(at(land, 7).length).toBe(9)
    // A box over the antimeridian is as wide as it is, and not as the rest of the world.
    expect(at(around([179, -17], [177, -19, -179, -16]), 6)).toHaveLength(16)
  })

  test('are no deeper than the archive', () => expect(Math.max(...tilesAround([], 2).map(({ z }) => z))).toBe(2))
})
