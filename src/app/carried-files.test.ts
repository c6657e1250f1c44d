import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { slot, writeDossier } from '../dossier/write-dossier.ts'
import { fetchCarried } from './carried-files.ts'

const bytes = Uint8Array.from({ length: 40 }, (_, i) => i)
const html = writeDossier(`<html><head><title>x</title></head><body>${slot}</body></html>`, 'Ports', [
  { path: 'situation/events.json', json: '{"events":["<b>"]}' },
  { path: 'fonts/a.woff2', bytes },
  {
    path: 'base.pmtiles',
    bytes,
    ranges: [
      { offset: 0, length: 10 },
      { offset: 100, length: 30 },
    ],
  },
]).join('')
const { document } = parseHTML(html)
const at = (baseURI: string) => fetchCarried({ baseURI, querySelectorAll: document.querySelectorAll.bind(document) } as never)
const get = at('file:///home/me/my%20maps/situation.html')
const range = (from: number, to: number) => ({ headers: { range: `bytes=${from}-${to}` } })
const read = async (answer: Response) => [...new Uint8Array(await answer.arrayBuffer())]

describe('what a dossier’s page asks for', () => {
  test.each([
    ['file:///home/me/my%20maps/situation.html', 'file:///home/me/my%20maps/situation/events.json'],
    ['https://host.org/maps/june.html?event=e1', 'https://host.org/maps/situation/events.json'],
    ['https://host.org/maps/june.html', 'situation/events.json'],
  ])('lies in the file, wherever that lies: %s', async (page, address) =>
    expect(await (await at(page)(address)).json()).toEqual({ events: ['<b>'] }),
  )

  test('comes as bytes where it is bytes', async () => expect(await read(await get('fonts/a.woff2'))).toEqual([...bytes]))

  test.each([
    ['the first stretch', 0, 4, [0, 1, 2, 3, 4]],
    ['a stretch asked for beyond its end, as an archive’s header is', 0, 99, [...bytes].slice(0, 10)],
    ['one that lies behind', 110, 112, [20, 21, 22]],
  ])('of an archive in parts: %s', async (_, from, to, expected) => {
    const answer = await get('base.pmtiles', range(from, to))
    expect(answer.status).toBe(206)
    expect(await read(answer)).toEqual(expected)
  })

  test.each([
    [50, 60],
    [130, 140],
  ])('has no bytes from %d on', async (from, to) => expect((await get('base.pmtiles', range(from, to))).status).toBe(416))

  test.each([
    'situation/places.geojson',
    'https://elsewhere.org/situation/events.json',
    'file:///home/me/other/situation/events.json',
    'data:,x',
  ])('is not there, and nobody else is asked: %s', async address => expect((await get(address)).status).toBe(404))
})
