import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { roughKm } from '../../src/geometry/rough-km.ts'
import { normalizeName } from '../../src/places/normalize-name.ts'
import { openGazetteer } from '../../src/places/open-gazetteer.ts'
import { kmOutside, type Polygons } from './outlines.ts'
import { resembles } from './resembles.ts'

/**
 * The index as committed: that its regions lie where their settlements do and bear their own names. Sources of different years
 * use one code for different regions, and outlines are joined by what lies inside them; both went wrong once.
 */
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))
const rows = Array.from({ length: gazetteer.size }, (_, row) => row)
const regions = rows.filter(row => gazetteer.feature(row) === 'ADM1')
const members = new Map<number, number[]>()
for (const row of rows) {
  const region = gazetteer.admin1(row)
  if (region < 0 || gazetteer.kind(row) !== 'settlement') continue
  const known = members.get(region)
  if (known) known.push(row)
  else members.set(region, [row])
}
const spelled = (row: number): string => `${gazetteer.name(row)}, ${gazetteer.country(row)}`
const outlines = new Map<number, Polygons>()
const outlineOf = (row: number): Polygons => {
  let outline = outlines.get(row)
  if (!outline) {
    const { geometry } = gazetteer.place(row)
    outline = geometry?.type === 'MultiPolygon' ? geometry.coordinates : geometry?.type === 'Polygon' ? [geometry.coordinates] : []
    outlines.set(row, outline)
  }
  return outline
}
/** Km from a point to an outline; 0 inside. Outlines are thinned, so a few km say nothing. */
const outsideKm = (row: number, lng: number, lat: number): number => {
  const outline = outlineOf(row)
  return outline.length === 0 ? 0 : kmOutside(outline, lng, lat)
}

test('there are regions to look at, and nearly all have settlements and an outline', () => {
  expect(regions.length).toBeGreaterThan(3700)
  expect(regions.filter(row => !members.has(row)).length).toBeLessThan(50)
  expect(regions.filter(row => outlineOf(row).length === 0).length).toBeLessThan(800)
})

test('nothing lies at 0, 0', () =>
  expect(rows.filter(row => Math.abs(gazetteer.longitude(row)) < 0.01 && Math.abs(gazetteer.latitude(row)) < 0.01).map(spelled)).toEqual(
    [],
  ))

test('a region’s settlements lie in its outline', () => {
  const stray = regions.filter(row => {
    const all = members.get(row) ?? []
    const within = all.filter(place => outsideKm(row, gazetteer.longitude(place), gazetteer.latitude(place)) < 40)
    return all.length > 2 && within.length < all.length * 0.7
  })
  expect(stray.map(spelled)).toEqual([])
})

test('a region’s point lies among its settlements', () => {
  const far = regions.filter(row => {
    const all = members.get(row) ?? []
    if (all.length === 0) return false
    const km = all
      .map(place => roughKm(gazetteer.longitude(row), gazetteer.latitude(row), gazetteer.longitude(place), gazetteer.latitude(place)))
      .sort((a, b) => a - b)
    return km[km.length >> 1]! > Math.max(200, 2.2 * gazetteer.place(row).uncertaintyKm)
  })
  expect(far.map(spelled)).toEqual([])
})

test('no two regions share an outline or an id', () => {
  const seen = new Map<string, number>()
  const twice: string[] = []
  for (const row of regions) {
    const ids = [gazetteer.place(row).id, ...(outlineOf(row).length > 0 ? [JSON.stringify(outlineOf(row))] : [])]
    for (const id of ids) {
      if (seen.has(id)) twice.push(`${spelled(row)} and ${spelled(seen.get(id)!)}`)
      seen.set(id, row)
    }
  }
  expect(twice).toEqual([])
})

test('no region answers to the name of another that it does not surround', () => {
  const wrong: string[] = []
  for (const row of regions)
    for (const { row: other } of gazetteer.find(normalizeName(gazetteer.name(row)))) {
      if (other === row || gazetteer.feature(other) !== 'ADM1' || gazetteer.country(other) !== gazetteer.country(row)) continue
      if (!resembles(gazetteer.name(other), [gazetteer.name(row)])) wrong.push(`${spelled(other)} as ${gazetteer.name(row)}`)
    }
  expect(wrong).toEqual([])
})

describe('a country', () => {
  const capitals = rows.filter(row => gazetteer.feature(row) === 'PPLC')
  const countries = rows.filter(row => gazetteer.kind(row) === 'country')

  test('has its capital inside, but for islands too small for the outline', () => {
    const abroad = capitals.filter(
      row => outsideKm(gazetteer.countryRow(gazetteer.country(row)!), gazetteer.longitude(row), gazetteer.latitude(row)) > 30,
    )
    expect(abroad.map(spelled)).toEqual(['Nassau, BS', 'Tarawa, KI'])
  })
  test('has an outline, but for the smallest', () =>
    expect(countries.filter(row => outlineOf(row).length === 0).map(spelled)).toEqual([
      'Bouvet Island, BV',
      'Cocos Islands, CC',
      'Christmas Island, CX',
      'Heard Island and McDonald Islands, HM',
      'British Indian Ocean Territory, IO',
      'United States Minor Outlying Islands, UM',
      'Vatican City, VA',
    ]))
})

test.each([
  ['hanoi', 'VN', 21.03, 105.85],
  ['ho chi minh city', 'VN', 10.8, 106.7],
  ['an giang', 'VN', 10.4, 105.2],
  ['quang tri', 'VN', 17.1, 106.8],
  ['lang son', 'VN', 21.85, 106.7],
  ['okinawa', 'JP', 26.5, 127.9],
  ['sakhalin oblast', 'RU', 48.5, 142.7],
  ['north pyongan', 'KP', 40, 125],
  ['hormozgan', 'IR', 27.5, 56.5],
  ['federally administered tribal areas', 'PK', 33, 70],
  // Their settlements lie on both sides of 180°.
  ['eastern', 'FJ', -18, 179.4],
  ['cakaudrove', 'FJ', -16.7, 179.8],
  ['chukotka', 'RU', 66.2, 178.5],
])('%s (%s) is where it is', (name, country, lat, lng) => {
  const found = gazetteer.find(name).filter(({ row }) => gazetteer.country(row) === country && gazetteer.kind(row) === 'admin')
  expect(
    found.map(({ row }) => Math.round(roughKm(lng, lat, gazetteer.longitude(row), gazetteer.latitude(row)))).filter(km => km < 130),
  ).not.toEqual([])
})

/** Features of nature, names of the past and settlements at the edge of the map, each where the world's maps have it. */
test.each([
  ['Somerset Island', 'island', 73.2, -93.3],
  ['Cornwallis Island', 'island', 75.1, -95],
  ['Disko', 'island', 69.8, -53.5],
  ['Willis Island', 'island', -16.3, 150],
  ['Cheremosh', 'water', 48.1, 25.1],
  ['Lukanga', 'water', -14.4, 27.75],
  ['Foxe Basin', 'water', 67.5, -78],
  ['Clew Bay', 'water', 53.83, -9.75],
  ['Mont Ventoux', 'landform', 44.17, 5.28],
  ["Van Diemen's Land", 'region', -42, 146.6],
  ['Sadagora', 'settlement', 48.35, 25.97],
  ['Qeqertat', 'settlement', 77.51, -66.65],
  ['Birdsville', 'settlement', -25.9, 139.35],
])('%s is a %s near %d, %d', (name, kind, lat, lng) => {
  const known = gazetteer.find(normalizeName(name)).map(match => match.row)
  const near = known.filter(
    row => gazetteer.kind(row) === kind && roughKm(gazetteer.longitude(row), gazetteer.latitude(row), lng, lat) < 30,
  )
  expect(near.length, known.map(row => `${spelled(row)}: ${gazetteer.latitude(row)}, ${gazetteer.longitude(row)}`).join(' | ')).toBe(1)
})

test('first-level regions are known without the word for their kind', () => {
  const kind = / (Province|Pradesh|State|Region|Oblast|Department|Governorate|Prefecture|Krai|County)$/
  // "Uttar" and "Madhya" are mere directions
  const unsaid = new Set(['Uttar Pradesh', 'Madhya Pradesh'])
  const missed = regions.filter(row => {
    const name = gazetteer.name(row)
    return kind.test(name) && !unsaid.has(name) && !gazetteer.find(normalizeName(name.replace(kind, ''))).some(match => match.row === row)
  })
  expect(missed.map(spelled)).toEqual([])
})

test('no settlement is an island under another name for its kind', () => {
  const isles = rows.filter(row => gazetteer.kind(row) === 'settlement' && /^Isle of /.test(gazetteer.name(row)))
  const doubled = isles.filter(row =>
    gazetteer
      .find(normalizeName(gazetteer.name(row)))
      .some(
        match =>
          gazetteer.kind(match.row) === 'island' &&
          roughKm(gazetteer.longitude(row), gazetteer.latitude(row), gazetteer.longitude(match.row), gazetteer.latitude(match.row)) < 50,
      ),
  )
  expect(isles.length).toBeGreaterThan(2)
  expect(doubled.map(spelled)).toEqual([])
})
