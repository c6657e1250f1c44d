import { describe, expect, test } from 'vitest'
import { readArticles } from '../../articles/read-article.ts'
import { readExtraPlaces } from '../../places/read-extra-places.ts'
import { madeUpSituation } from '../made-up-situation.ts'
import { csv } from './csv.ts'
import { eventsCsv } from './events-csv.ts'
import { mentionsCsv } from './mentions-csv.ts'

describe('a cell', () => {
  test.each<[string | number | boolean | null, string]>([
    ['Goma', 'Goma'],
    ['Goma, Congo', '"Goma, Congo"'],
    ['the "front"', '"the ""front"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['@home', "'@home"],
    ['-3', '-3'],
    ['-0044-03-15', '-0044-03-15'],
    [0, '0'],
    [-12.5, '-12.5'],
    [false, 'false'],
    [null, ''],
  ])('%j is written %s', (value, written) => expect(csv([[value]])).toBe(`\uFEFF${written}\r\n`))
})

describe('a table with its byte order mark can be read again', () => {
  test('as articles', () => {
    const bytes = new TextEncoder().encode(
      csv([
        ['text', 'published'],
        ['A ferry sank off Đông Hà.', '2024-03-03'],
      ]),
    )
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [read] = readArticles(bytes, 'news.csv')
    expect(read).toMatchObject({ ok: true, value: { text: 'A ferry sank off Đông Hà.', published: '2024-03-03' } })
  })
  test('as places of one’s own', () => {
    const read = readExtraPlaces(
      csv([
        ['name', 'latitude', 'longitude'],
        ['Đông Hà', 16.82, 107.1],
      ]),
      'places.csv',
    )
    expect(read).toMatchObject({ ok: true, value: [{ names: ['Đông Hà'] }], notes: [] })
  })
})

const situation = madeUpSituation(
  [{ id: 'geonames:1', name: 'Aldport', country: 'KE', point: [0, 0], mentions: [{ id: 'a@4', words: 'Aldport', at: 4 }] }],
  [{ id: 'e1', kind: 'force', days: ['2024-01-01', '2024-01-02'], quote: 'shelled, twice', places: ['geonames:1/a@4'] }, { id: 'e2' }],
)
const table = (text: string) => text.replace(/^\uFEFF/, '').split('\r\n')

test('events: a line each, undated and placeless ones too', () => {
  const [head, first, second, end] = table(eventsCsv(situation))
  expect(head).toMatch(/^id,kind,.*,quote,/)
  expect(first).toMatch(/^e1,force,.*2024-01-01,2024-01-02.*Aldport,geonames:1,.*"shelled, twice"/)
  expect(second).toMatch(/^e2,/)
  expect(end).toBe('')
  expect(head!.split(',')).toHaveLength(second!.split(',').length)
})

describe('how surely an event is where its line says', () => {
  const column = (situation: ReturnType<typeof madeUpSituation>, name: string) => {
    const [head, ...rows] = table(eventsCsv(situation)).map(line => line.split(','))
    return rows.slice(0, -1).map(row => row[head!.indexOf(name)])
  }
  const made = madeUpSituation(
    [
      {
        id: 'p',
        mentions: [
          { id: 'm1', confidence: 0.21 },
          { id: 'm2', confidence: 0.9 },
        ],
      },
      { id: 'q', mentions: [{ id: 'm3', confidence: 1, byHand: 'other' }] },
    ],
    [
      { id: 'doubtful', places: ['p/m1'] },
      { id: 'sure', places: ['p/m2'] },
      { id: 'decided', places: ['q/m3'] },
      { id: 'nowhere' },
      { id: 'elsewhere', places: ['p/m2/origin', 'q/m3/said'] },
    ],
  )
  test('is said by the mention that placed it, not by the best of the place', () => {
    expect(column(made, 'confidence')).toEqual(['0.21', '0.9', '1', '', '1'])
    expect(column(made, 'doubtful')).toEqual(['true', 'false', 'false', '', 'false'])
    expect(column(made, 'byHand')).toEqual(['', '', 'other', '', 'other'])
  })
  test('and where somebody comes from is not where it is, if that is known', () =>
    expect(column(made, 'placeId')).toEqual(['p', 'p', 'q', '', 'q']))
})

test('mentions: a line each, zero is a longitude like any other', () => {
  const [head, first] = table(mentionsCsv(situation))
  expect(first).toMatch(/^a@4,Aldport,Aldport,geonames:1,settlement,KE,0,0,/)
  expect(head).toMatch(/^id,words,place/)
})
