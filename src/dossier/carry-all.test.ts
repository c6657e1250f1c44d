import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeUpSituation } from '../situation/made-up-situation.ts'
import type { ArticleFile } from '../situation/schema.ts'
import type { AboutDossier, CarriedFile } from './carried.ts'
import { carryAll } from './carry-all.ts'

const shipped = (path: string) => readFile(new URL(`../../public/${path}`, import.meta.url))
const article: ArticleFile = {
  ...{ id: 'a', file: 'a.txt', headline: 'Łódź', source: null, published: '2024-07-27', publishedSpan: null },
  ...{ text: 'Łódź\n\nA bridge fell in Łódź — “at once”.', paragraphs: [], mentions: [], times: [] },
}

describe('what a dossier carries', () => {
  let files: Map<string, CarriedFile>
  const json = (path: string) => JSON.parse((files.get(path) as { json: string }).json)
  beforeAll(async () => {
    const tiles = await shipped('basemap/base.pmtiles')
    const carried = await carryAll({
      situation: madeUpSituation([{ id: 'p', name: 'Łódź', point: [19.46, 51.77], mentions: [{ id: 'm' }] }], []),
      articles: [article],
      about: { made: '2024-07-28T10:00:00Z', dateline: '0.1.0', filtered: false, grainKm: 0, view: '?event=e1' },
      read: shipped,
      ground: {
        getKey: () => 'base',
        getBytes: async (offset, length) => ({ data: new Uint8Array(tiles.subarray(offset, offset + length)).buffer }),
      },
    })
    files = new Map(carried.map(file => [file.path, file]))
  })

  test('is the whole dataset', () => {
    expect(json('situation/places.geojson').features).toHaveLength(1)
    expect(json('situation/situation.json').format).toBe('dateline-situation')
    expect(json('situation/articles/a.json').text).toBe(article.text)
  })

  test('says of each text what sha256sum says of it', () => {
    const about = json('dossier.json') as AboutDossier
    expect(about).toMatchObject({ format: 'dateline-dossier', made: '2024-07-28T10:00:00Z', view: '?event=e1' })
    expect(about.texts).toEqual([{ article: 'a', sha256: createHash('sha256').update(article.text, 'utf8').digest('hex') }])
  })

  test('has of the letters those that its names are written with, and no file that is not named', () => {
    const named = (Object.values(json('basemap/fonts/fonts.json')) as { url: string }[][]).flat().map(({ url }) => `basemap/fonts/${url}`)
    expect(named).toContain('basemap/fonts/source-sans-3-latin-ext-400-normal.woff2')
    const sheet = (files.get('basemap/fonts/scripts.css') as { css: string }).css
    named.push(...[...sheet.matchAll(/url\("([^"]+)"\)/g)].map(([, file]) => `basemap/fonts/${file}`))
    expect([...files.keys()].filter(path => path.endsWith('.woff2')).sort()).toEqual([...new Set(named)].sort())
    expect(named.some(path => path.includes('noto-sans-sc'))).toBe(false)
  })
})
