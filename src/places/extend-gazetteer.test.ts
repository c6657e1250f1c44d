import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { extendGazetteer } from './extend-gazetteer.ts'
import { findPlaces } from './find-places.ts'
import { noLetter } from './gazetteer.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { readExtraPlaces } from './read-extra-places.ts'

const base = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const table = [
  'name\tlatitude\tlongitude\tkind\tcountry\tpopulation\tnames',
  'Zubravka Crossing\t-4.5\t39.1\tfacility\tKE\t\tZubravka Border Post|Post 9',
  'Quentelbury\t0\t0\t\t\t1200\t',
].join('\n')
const geonames = [
  '999000001\tQuentelbury\tQuentelbury\tQentel,Old Quentelbury\t-4.05\t39.66\tP\tPPL\tKE\t\t28\t\t\t\t52000\t\t12\tAfrica/Nairobi\t2024-01-01',
  '999000002\tBroken\tBroken\t\t99\t0\tP\tPPL\tKE\t\t\t\t\t\t0\t\t\t\t',
].join('\n')

function extended(text: string, file = 'mine.tsv') {
  const read = readExtraPlaces(text, file)
  if (!read.ok) throw new Error(read.problem)
  return extendGazetteer(base, read.value, file)
}

describe('places of one’s own', () => {
  test('are found by every name, and lie where the table says, zero being a place like any other', () => {
    const gazetteer = extended(table)
    expect(gazetteer.size).toBe(base.size + 2)
    const place = (name: string) => gazetteer.place(gazetteer.find(name)[0]!.row)
    expect(place('zubravka border post')).toMatchObject({ name: 'Zubravka Crossing', kind: 'facility', country: 'KE', point: [39.1, -4.5] })
    expect(place('quentelbury')).toMatchObject({ kind: 'settlement', country: null, point: [0, 0], population: 1200 })
    const goOn = (words: string) => gazetteer.goesOn(words) !== noLetter
    expect(['zubravka', 'zubravka border', 'zubravka border post', 'zubrav', 'new'].map(goOn)).toEqual([true, true, false, false, true])
  })

  test.each([
    ['commas', 'name,latitude,longitude,population,names\n"Quentelbury, Lower","-4.5","39.1","52,000","Post ""9"""\n'],
    [
      'semicolons',
      'Name;Latitude;Longitude;Population;Names\r\n# surveyed in spring, by boat\r\nQuentelbury, Lower;-4,5;39,1;52.000;Post "9"\r\n',
    ],
  ])('come in a table parted by %s, as spreadsheets write them', (_, text) =>
    expect(readExtraPlaces(text, 'mine.csv')).toMatchObject({
      ok: true,
      notes: [],
      value: [{ names: ['Quentelbury, Lower', 'Post "9"'], latitude: -4.5, longitude: 39.1, population: 52000 }],
    }),
  )

  test('stand beside the index’s own', () => {
    const gazetteer = extended(table)
    expect(gazetteer.find('paris')).toEqual(base.find('paris'))
    expect(gazetteer.place(base.find('paris')[0]!.row)).toEqual(base.place(base.find('paris')[0]!.row))
    expect(gazetteer.version).toBe(`${base.version}+mine.tsv`)
  })

  test('come in GeoNames’ own form, a bad row left out and counted', () => {
    const read = readExtraPlaces(geonames, 'KE.txt')
    expect(read).toMatchObject({
      ok: true,
      notes: ['KE.txt: 1 of 2 places were left out. The first, line 2: latitude “99” is not a number between -90 and 90.'],
    })
    const gazetteer = extended(geonames, 'KE.txt')
    expect(gazetteer.place(gazetteer.rowOf('geonames:999000001')!)).toMatchObject({ kind: 'settlement', country: 'KE', population: 52000 })
    expect(gazetteer.find('old quentelbury')).toHaveLength(1)
  })

  test('a known id gains names and no second row', () => {
    const { id, name } = base.place(base.find('nairobi')[0]!.row)
    const gazetteer = extended(`id\tname\tlatitude\tlongitude\n${id}\tQuentel-on-Sea\t-1.3\t36.8`)
    expect(gazetteer.size).toBe(base.size)
    expect(gazetteer.place(gazetteer.find('quentel on sea')[0]!.row).name).toBe(name)
  })

  test('are read out of articles', () => {
    const article = articleFromText('Shots were fired at Zubravka Border Post in Kenya on Monday.')
    expect(findPlaces(article, extended(table)).map(m => m.place?.name)).toContain('Zubravka Crossing')
  })
})

describe('what is no table of places says why', () => {
  test.each([
    ['', /holds no places/],
    ['town,lat,lon\nX,1,2', /names no name, no latitude, no longitude\. .*parted by tabs, commas or semicolons/],
    ['name\tlatitude\tlongitude', /a header and nothing else/],
    ['name,latitude,longitude\n"X,1,2\n', /line 2: a quotation mark is opened and never closed/],
    ['name\tlatitude\tlongitude\nX\tnorth\t2', /line 2: X: latitude “north”/],
    ['name\tlatitude\tlongitude\tkind\nX\t1\t2\tplanet', /its kind is “planet”/],
    ['name\tlatitude\tlongitude\tcountry\nX\t1\t2\tKenya', /its country is “Kenya”/],
  ])('%j', (text, problem) => expect(readExtraPlaces(text, 'x.tsv')).toMatchObject({ ok: false, problem: expect.stringMatching(problem) }))
})
