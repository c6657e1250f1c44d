import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { positionIn } from './written-position.ts'

const of = (fields: Record<string, unknown>) => positionIn(new Map(Object.entries(fields)))
const point = (fields: Record<string, unknown>) => {
  const found = of(fields)
  return typeof found === 'object' ? found && [found.latitude, found.longitude, found.decimals, found.told] : found
}

describe('two columns', () => {
  test.each<[Record<string, unknown>, unknown[]]>([
    [{ latitude: '48.5900', longitude: '37.8361' }, [48.59, 37.8361, 4, 'columns']],
    [{ lat: 48.59, lng: 37.8361 }, [48.59, 37.8361, 2, 'columns']],
    [{ lat: '48,5900', lon: '37,8361' }, [48.59, 37.8361, 4, 'columns']],
    [{ decimallatitude: '-33.9', decimallongitude: '+18.42' }, [-33.9, 18.42, 1, 'columns']],
    [{ lat: '−33.90', long: '18.42°' }, [-33.9, 18.42, 2, 'columns']],
    [{ lat: '33.90 S', long: 'W 18.42' }, [-33.9, -18.42, 2, 'columns']],
    [{ lat: '48°35′24″N', long: `37° 50' 10.5" E` }, [48.59, 37.836111, 4, 'columns']],
    [{ lat: '48°35′N', long: '037:50' }, [48.583333, 37.833333, 2, 'columns']],
    [{ lat: '48.590000000000003', lon: '37.836100000000002' }, [48.59, 37.8361, 2, 'columns']],
    [{ y: '48.5900', x: '37.8361' }, [48.59, 37.8361, 4, 'columns']],
    [{ actiongeolat: '0', actiongeolong: '6.5' }, [0, 6.5, 0, 'columns']],
    [{ lat: '90', lon: '-180' }, [90, -180, 0, 'columns']],
    [{ latitude: '', lat: '48.5', longitude: 'NA', lon: '37.5' }, [48.5, 37.5, 1, 'columns']],
  ])('%j', (fields, expected) => expect(point(fields)).toEqual(expected))
})

describe('one column', () => {
  test.each<[Record<string, unknown>, unknown[]]>([
    [{ coordinates: '48.5900, 37.8361' }, [48.59, 37.8361, 4, 'order']],
    [{ coordinates: '48,5900; 37,8361' }, [48.59, 37.8361, 4, 'order']],
    [{ coordinates: '48,5900, 37,8361' }, [48.59, 37.8361, 4, 'order']],
    [{ geo: '(48.5900 37.8361)' }, [48.59, 37.8361, 4, 'order']],
    [{ gps: '48.5900,37.8361' }, [48.59, 37.8361, 4, 'order']],
    [{ latlng: '48.5900,37.8361' }, [48.59, 37.8361, 4, 'columns']],
    [{ lonlat: '37.8361,48.5900' }, [48.59, 37.8361, 4, 'columns']],
    [{ wkt: 'POINT (37.8361 48.5900)' }, [48.59, 37.8361, 4, 'columns']],
    [{ geomwkt: 'SRID=4326;POINT Z(37.8361 48.5900 120)' }, [48.59, 37.8361, 4, 'columns']],
    [{ geometry: { type: 'Point', coordinates: [37.8361, 48.59, 120] } }, [48.59, 37.8361, 2, 'columns']],
    [{ geom: '{"type":"Point","coordinates":[37.8361,48.59]}' }, [48.59, 37.8361, 2, 'columns']],
    [{ location: { lat: 48.59, lon: 37.8361 } }, [48.59, 37.8361, 2, 'columns']],
    [{ coordinates: [37.8361, 48.59] }, [48.59, 37.8361, 2, 'order']],
  ])('%j', (fields, expected) => expect(point(fields)).toEqual(expected))
})

test.each<[Record<string, unknown>, string]>([
  [{ latitude: '137.2', longitude: '36.9' }, 'its latitude 137.2 is outside -90…90 (it may be the longitude)'],
  [{ latitude: '137.2', longitude: '136.9' }, 'its latitude 137.2 is outside -90…90'],
  [{ latitude: '48.5', longitude: '181' }, 'its longitude 181 is outside -180…180'],
  [{ latitude: 'north of Hale', longitude: '37.8' }, 'its latitude “north of Hale” is no number'],
  [{ latitude: '48.5', longitude: 'x' }, 'its longitude “x” is no number'],
  [{ latitude: '48.5', longitude: '' }, 'its latitude stands alone'],
  [{ lon: '48.5' }, 'its longitude stands alone'],
  [{ geometry: { type: 'Polygon', coordinates: [[[30, 40]]] } }, 'its shape is a Polygon, not a point'],
])('what can be no position is told: %j', (fields, problem) => expect(of(fields)).toBe(problem))

test.each<Record<string, unknown>>([
  { latitude: '', longitude: '' },
  { latitude: 'NA', longitude: 'NaN' },
  { latitude: '0', longitude: '0.0' },
  { latitude: Number.NaN, longitude: null },
  { x: '120', y: '60' },
  { x: 512040.5, y: 5381201.25 },
  { y: '48.5' },
  { location: 'Hale' },
  { location: 'Hale 4, 12' },
  { position: '12' },
  { coordinates: 'unknown' },
  {
    coordinates: [
      [30, 40],
      [50, 60],
    ],
  },
  { wkt: 'POLYGON ((30 40, 50 60, 70 80, 30 40))' },
  { wkt: 'POINT EMPTY' },
  { latitude: { of: 'what' }, longitude: ['37'] },
])('nothing is no position: %j', fields => expect(of(fields)).toBeNull())

const cell = fc.oneof(
  fc.string(),
  fc.double(),
  fc.double({ min: -200, max: 200 }).map(String),
  fc.double({ min: -200, max: 200, noNaN: true }).map(number => number.toFixed(5).replace('.', ',')),
  fc.constantFrom('', ' ', 'NA', '-', '48.5 N', '°', '−', '1e9', '48.5,37.8', '９０', '0x10', 'POINT(', '{', '[1,2]'),
  fc.jsonValue(),
)
const names = fc.constantFrom('latitude', 'lat', 'y', 'longitude', 'lng', 'x', 'coordinates', 'geo', 'wkt', 'location', 'latlng')

test('whatever stands in cells, a position is on the earth, and nothing throws', () =>
  fc.assert(
    fc.property(fc.dictionary(names, cell), fields => {
      const found = of(fields)
      if (found === null || typeof found === 'string') return
      expect(Math.abs(found.latitude)).toBeLessThanOrEqual(90)
      expect(Math.abs(found.longitude)).toBeLessThanOrEqual(180)
      expect(found.words).not.toBe('')
    }),
    { numRuns: 3000 },
  ))

test('what is written with a point or a comma, with a sign or a letter, comes back', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: -90_00000, max: 90_00000 }),
      fc.integer({ min: -180_00000, max: 180_00000 }),
      fc.boolean(),
      fc.boolean(),
      (south, west, comma, letters) => {
        fc.pre(south !== 0 || west !== 0)
        const write = (n: number, [positive, negative]: string) => {
          const digits = (letters ? Math.abs(n) / 1e5 : n / 1e5).toFixed(5)
          return `${comma ? digits.replace('.', ',') : digits}${letters ? (n < 0 ? negative : positive) : ''}`
        }
        expect(point({ lat: write(south, 'NS'), lon: write(west, 'EW') })).toEqual([south / 1e5 + 0, west / 1e5 + 0, 5, 'columns'])
      },
    ),
  ))
