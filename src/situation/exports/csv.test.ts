import { describe, expect, test } from 'vitest'
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
  ])('%j is written %s', (value, written) => expect(csv([[value]])).toBe(`${written}\r\n`))
})

const situation = madeUpSituation(
  [{ id: 'geonames:1', name: 'Aldport', country: 'KE', point: [0, 0], mentions: [{ id: 'a@4', words: 'Aldport', at: 4 }] }],
  [{ id: 'e1', kind: 'force', days: ['2024-01-01', '2024-01-02'], quote: 'shelled, twice', places: ['geonames:1/a@4'] }, { id: 'e2' }],
)
const table = (text: string) => text.split('\r\n')

test('events: a line each, undated and placeless ones too', () => {
  const [head, first, second, end] = table(eventsCsv(situation))
  expect(head).toMatch(/^id,kind,.*,quote,/)
  expect(first).toMatch(/^e1,force,.*2024-01-01,2024-01-02.*Aldport,geonames:1,.*"shelled, twice"/)
  expect(second).toMatch(/^e2,/)
  expect(end).toBe('')
  expect(head!.split(',')).toHaveLength(second!.split(',').length)
})

test('mentions: a line each, zero is a longitude like any other', () => {
  const [head, first] = table(mentionsCsv(situation))
  expect(first).toMatch(/^a@4,Aldport,Aldport,geonames:1,settlement,KE,0,0,/)
  expect(head).toMatch(/^id,words,place/)
})
