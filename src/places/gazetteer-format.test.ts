import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeGazetteer, type GazetteerRow, type Postings } from './encode-gazetteer.ts'
import { anyLetter, type Gazetteer, type Letters, letterBit, noLetter } from './gazetteer.ts'
import { ByteReader, ByteWriter, packNumbers, readGeometry, unpackNumbers, writeGeometry } from './gazetteer-format.ts'
import { normalizeName } from './normalize-name.ts'
import { openGazetteer } from './open-gazetteer.ts'

const int32 = fc.integer({ min: -0x80000000, max: 0x7fffffff })

describe('numbers', () => {
  test('columns come back as they went in', () =>
    fc.assert(
      fc.property(fc.array(int32), values => {
        expect([...unpackNumbers(packNumbers(values))]).toEqual(values)
      }),
    ))

  test('variable-length numbers come back as they went in', () =>
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2 ** 45 })), fc.array(int32), (naturals, integers) => {
        const out = new ByteWriter()
        for (const value of naturals) out.varint(value)
        for (const value of integers) out.signed(value)
        const from = new ByteReader(out.finish())
        expect(naturals.map(() => from.varint())).toEqual(naturals)
        expect(integers.map(() => from.signed() + 0)).toEqual(integers)
      }),
    ))
})

test('outlines keep their shape to 0.002°, also at the antimeridian and the poles', () => {
  const geometry = {
    type: 'MultiPolygon' as const,
    coordinates: [
      [
        [
          [179.5, -17],
          [180, -17],
          [180, -16],
          [179.5, -17],
        ],
      ],
      [
        [
          [-180, -90],
          [180, -90],
          [0, -60.002],
          [-180, -90],
        ],
      ],
    ],
  }
  const out = new ByteWriter()
  writeGeometry(out, geometry)
  expect(readGeometry(new ByteReader(out.finish()))).toEqual(geometry)
})

const row = (id: string, name: string, more: Partial<GazetteerRow> = {}): GazetteerRow => ({
  id,
  name,
  kind: 'settlement',
  feature: 'PPL',
  country: 'KP',
  population: 1000,
  lng: 124.4,
  lat: 40.1,
  admin1: -1,
  admin2: -1,
  uncertaintyKm: null,
  bbox: null,
  geometry: null,
  covers: [],
  ...more,
})

const encoded = (rows: GazetteerRow[], names: [string, number, number][]) => {
  const postings: Postings = new Map()
  for (const [name, at, nameKind] of names) {
    const key = normalizeName(name)
    postings.set(key, [...(postings.get(key) ?? []), { row: at, nameKind }])
  }
  return encodeGazetteer('test', rows, postings)
}

const opened = (...of: Parameters<typeof encoded>) => openGazetteer(encoded(...of))

describe('an index', () => {
  const gazetteer = opened(
    [
      row('geonames:1873107', 'North Korea', {
        kind: 'country',
        feature: 'PCLI',
        covers: ['KP'],
        uncertaintyKm: 190,
        bbox: [124.2, 37.7, 130.7, 43],
      }),
      row('dateline:kp.11', 'North Pyongan', { kind: 'admin', feature: 'ADM1', uncertaintyKm: 60 }),
      row('geonames:2040893', 'Sinuiju', { population: 288_112, admin1: 1, lng: 124.398, lat: 40.1006 }),
      row('dateline:east-sea', 'Sea of Japan', { kind: 'water', feature: 'SEA', country: null, lng: 180, lat: 0, uncertaintyKm: 111.2 }),
    ],
    [
      ['North Korea', 0, 0],
      ['DPRK', 0, 2],
      ['North Korean', 0, 3],
      ['Sinuiju', 2, 0],
      ['신의주', 2, 1],
      ['Sea of Japan', 3, 0],
    ],
  )

  test('gives back each row whole', () => {
    expect(gazetteer.place(2)).toEqual({
      id: 'geonames:2040893',
      name: 'Sinuiju',
      kind: 'settlement',
      feature: 'PPL',
      country: 'KP',
      admin1: 'North Pyongan',
      population: 288_112,
      point: [124.398, 40.1006],
      uncertaintyKm: 7.8,
      bbox: null,
      geometry: null,
      covers: [],
    })
    expect(gazetteer.place(0)).toMatchObject({ covers: ['KP'], bbox: [124.2, 37.7, 130.7, 43], uncertaintyKm: 190 })
  })

  test('an area without an outline has a box, across the antimeridian too', () =>
    expect(gazetteer.place(3).bbox).toEqual([179, -1, -179, 1].map(edge => expect.closeTo(edge, 2))))

  test('finds names in any script with how they are meant', () => {
    expect(gazetteer.find('dprk')).toEqual([{ row: 0, nameKind: 'abbreviation' }])
    expect(gazetteer.find('north korean')).toEqual([{ row: 0, nameKind: 'adjective' }])
    expect(gazetteer.find('신의주')).toEqual([{ row: 2, nameKind: 'alternate' }])
    for (const unknown of ['', 'north', 'sinuij', 'sinuijuu', 'zzz', '가', 'x'.repeat(10_000)]) expect(gazetteer.find(unknown)).toEqual([])
  })

  test('knows whether a name goes on after whole words', () => {
    for (const [words, letters] of [
      ['north', 'k'],
      ['sea', 'o'],
      ['sea of', 'j'],
    ] as const)
      expect(gazetteer.goesOn(words)).toBe(lettersOf(letters))
    for (const words of ['', 'nor', 'nort', 'of', 'sea o', 'sea of japan', '신의주', 'japan', 'zzz'])
      expect(gazetteer.goesOn(words)).toBe(noLetter)
  })

  test('knows by which letters names go on, and takes any to be among those of very many', () => {
    const ends = ['East', 'Elm', 'Hill', 'Hill Farm', 'Élan', '7']
    const rows = ['Nort', ...ends.map(end => `Nort ${end}`), 'Norton Hill', ...Array.from({ length: 200 }, (_, i) => `Sant Pol ${i}`)]
    const many = opened(
      rows.map((name, i) => row(`geonames:${i + 1}`, name)),
      rows.map((name, i) => [name, i, 0]),
    )
    expect(many.goesOn('nort')).toBe(lettersOf('eh7'))
    expect(many.goesOn('nort hill')).toBe(lettersOf('f'))
    expect(many.goesOn('norton')).toBe(lettersOf('h'))
    expect(many.goesOn('sant')).toBe(anyLetter)
    expect(many.goesOn('sant pol')).toBe(anyLetter)
    expect(many.goesOn('sant pol 19')).toBe(noLetter)
  })

  test('finds rows by id and countries by code', () => {
    for (let at = 0; at < gazetteer.size; at++) expect(gazetteer.rowOf(gazetteer.place(at).id)).toBe(at)
    for (const id of ['geonames:1', 'geonames:', 'dateline:', 'dateline:east', 'Sinuiju']) expect(gazetteer.rowOf(id)).toBeUndefined()
    expect(gazetteer.countryRow('KP')).toBe(0)
    expect(gazetteer.countryRow('XX')).toBe(-1)
  })

  test('refuses bytes that are no index, and rows that it has not', () => {
    expect(() => openGazetteer(new Uint8Array(4))).toThrow('not a place index')
    expect(() => openGazetteer(new TextEncoder().encode('<!doctype html><html>'))).toThrow('not a place index')
    expect(() => gazetteer.place(99)).toThrow('Row 99 is outside')
  })

  test('opens bytes once, wherever they stand in a larger buffer', () => {
    const bytes = encoded([row('geonames:2043572', 'Sinuiju'), row('dateline:own', 'Own')], [['Sinuiju', 0, 0]])
    for (const offset of [0, 1, 4, 7]) {
      const within = new Uint8Array(offset + bytes.length)
      within.set(bytes, offset)
      const { longitude, name } = openGazetteer(within.subarray(offset))
      expect([longitude(0), name(1)]).toEqual([124.4, 'Own'])
    }
    openGazetteer(bytes)
    expect(() => openGazetteer(bytes)).toThrow('were opened before')
  })
})

function lettersOf(letters: string): Letters {
  return [...letters].reduce((bits, letter) => bits | letterBit(letter.charCodeAt(0)), noLetter)
}

function expectLetters(gazetteer: Gazetteer, names: string[], words: string): void {
  const letters = lettersOf(names.flatMap(name => (name.startsWith(`${words} `) ? name[words.length + 1]! : [])).join(''))
  expect([letters, anyLetter]).toContain(gazetteer.goesOn(words))
  if (letters === noLetter) expect(gazetteer.goesOn(words)).toBe(noLetter)
}

test('every key of any set is found, and no other', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(normalizeName), { minLength: 1, maxLength: 120 }),
      keys => {
        const names = keys.filter(key => key !== '')
        const gazetteer = opened(
          names.map((name, i) => row(`geonames:${i + 1}`, name)),
          names.map((name, i) => [name, i, 0]),
        )
        for (const [i, name] of names.entries()) {
          expect(gazetteer.find(name)).toEqual([{ row: i, nameKind: 'main' }])
          for (let at = name.indexOf(' '); at !== -1; at = name.indexOf(' ', at + 1)) expectLetters(gazetteer, names, name.slice(0, at))
          expectLetters(gazetteer, names, name)
          expect(gazetteer.name(i)).toBe(name)
          if (!names.includes(`${name}q`)) expect(gazetteer.find(`${name}q`)).toEqual([])
        }
      },
    ),
    { numRuns: 60 },
  ))
