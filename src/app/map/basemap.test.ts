import { describe, expect, test } from 'vitest'
import { type GetJson, loadBasemap } from './basemap.ts'

const folder = 'http://localhost/basemap/'
const fonts = { Sans: [{ url: 'a.woff2', 'unicode-range': ['U+0-FF'] }] }
const style = { version: 8, sources: {}, layers: [] }

/** A server of these files. */
const files =
  (has: Record<string, unknown>): GetJson =>
  async address => {
    const file = address.replace(folder, '')
    if (!(file in has)) throw new Error(`404 for ${file}`)
    return has[file]
  }

describe('the ground of the map', () => {
  test('is ours as it comes', async () =>
    expect(await loadBasemap(folder, files({ 'basemap.json': { tiles: 'base.pmtiles', style: null }, 'fonts/fonts.json': fonts }))).toEqual(
      {
        tiles: `${folder}base.pmtiles`,
        fonts: { Sans: [{ url: `${folder}fonts/a.woff2`, 'unicode-range': ['U+0-FF'] }] },
        own: null,
        problem: null,
      },
    ))

  const layer = (id: string) => ({ id, type: 'background' })
  test('can be a style of one’s own, one a theme, under names that cannot meet ours', async () => {
    const { own } = await loadBasemap(
      folder,
      files({
        'basemap.json': { style: { light: 'day.json', dark: 'night.json' } },
        'day.json': { ...style, layers: [layer('land')] },
        'night.json': { ...style, layers: [layer('night')] },
      }),
    )
    expect([own!.light.layers[0]!.id, own!.dark.layers[0]!.id]).toEqual(['own/land', 'own/night'])
  })

  test('its addresses count from the style that names them', async () => {
    const { own } = await loadBasemap(
      folder,
      files({
        'basemap.json': { style: 'mine/day.json' },
        'mine/day.json': {
          ...style,
          glyphs: 'glyphs/{fontstack}/{range}.pbf',
          sources: {
            base: { type: 'vector', url: 'pmtiles://town.pmtiles' },
            photo: { type: 'raster', tiles: ['/photo/{z}/{x}/{y}.webp'] },
          },
          layers: [{ id: 'roads', type: 'line', source: 'base', 'source-layer': 'roads' }],
        },
      }),
    )
    expect(own!.light).toEqual({
      version: 8,
      glyphs: `${folder}mine/glyphs/{fontstack}/{range}.pbf`,
      sources: {
        'own/base': { type: 'vector', url: `pmtiles://${folder}mine/town.pmtiles` },
        'own/photo': { type: 'raster', tiles: ['http://localhost/photo/{z}/{x}/{y}.webp'] },
      },
      layers: [{ id: 'own/roads', type: 'line', source: 'own/base', 'source-layer': 'roads' }],
    })
  })

  test('can be other tiles, as far as they are tiles', async () => {
    const config = files({ 'basemap.json': { tiles: '../mine.pmtiles' } })
    expect((await loadBasemap(folder, config, async () => true)).tiles).toBe('http://localhost/mine.pmtiles')
    expect(await loadBasemap(folder, config, async () => false)).toMatchObject({
      tiles: `${folder}base.pmtiles`,
      problem: '../mine.pmtiles is not a PMTiles archive',
    })
  })

  test.each([
    ['a style that is not there', { 'basemap.json': { style: 'gone.json' } }, '404 for gone.json'],
    ['a style that is none', { 'basemap.json': { style: 'day.json' }, 'day.json': { hello: 1 } }, 'day.json is not a map style'],
    ['a config of another shape', { 'basemap.json': { style: 7 } }, 'basemap.json'],
  ])('is ours in place of %s, and says so', async (_, has, problem) => {
    const basemap = await loadBasemap(folder, files(has))
    expect(basemap.own).toBeNull()
    expect(basemap.problem).toContain(problem)
    expect(basemap.tiles).toBe(`${folder}base.pmtiles`)
  })

  test('is ours without any config or fonts', async () =>
    expect(await loadBasemap(folder, files({}))).toMatchObject({ own: null, problem: null, fonts: {} }))
})
