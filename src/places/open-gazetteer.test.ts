import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { normalizeName } from './normalize-name.ts'
import { openGazetteer } from './open-gazetteer.ts'
import { placeKinds } from './place.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const all = Array.from({ length: gazetteer.size }, (_, row) => row)

/** `Name, kind, country` of the likeliest place with this name. */
const first = (name: string): string => {
  const match = gazetteer.find(normalizeName(name))[0]
  if (!match) return 'nothing'
  return `${gazetteer.kind(match.row)} ${gazetteer.country(match.row) ?? '–'} ${gazetteer.name(match.row)}`
}

describe('the likeliest place of a name', () => {
  test.each([
    // Towns under all their names.
    ['Sinuiju', 'settlement KP Sinuiju'],
    ['Pyongyang', 'settlement KP Pyongyang'],
    ['평양', 'settlement KP Pyongyang'],
    ['서울', 'settlement KR Seoul'],
    ['北京', 'settlement CN Beijing'],
    ['Vladivostok', 'settlement RU Vladivostok'],
    ['Yongbyon', 'settlement KP Yongbyon'],
    ['Dandong', 'settlement CN Dandong'],
    ['Kyiv', 'settlement UA Kyiv'],
    ['Kiev', 'settlement UA Kyiv'],
    ['Odessa', 'settlement UA Odesa'],
    ['Odesa', 'settlement UA Odesa'],
    ['Bakhmut', 'settlement UA Bakhmut'],
    ['Artemivsk', 'settlement UA Bakhmut'],
    ['Avdiivka', 'settlement UA Avdiivka'],
    ['Deir ez-Zor', 'settlement SY Deir ez-Zor'],
    ['Khan Yunis', 'settlement PS Khan Yunis'],
    ['Khan Younis', 'settlement PS Khan Yunis'],
    ['Rafah', 'settlement PS Rafah'],
    ['Mekele', 'settlement ET Mekelle'],
    ['Mekelle', 'settlement ET Mekelle'],
    ['Bombay', 'settlement IN Mumbai'],
    ['Saigon', 'settlement VN Ho Chi Minh City'],
    ['Paris', 'settlement FR Paris'],
    ['London', 'settlement GB London'],
    ['Washington', 'settlement US Washington'],
    ['New York', 'settlement US New York City'],
    ['NYC', 'settlement US New York City'],
    ['Reading', 'settlement GB Reading'],
    // Regions.
    ['Rason', 'admin KP Rason'],
    ['Texas', 'admin US Texas'],
    ['Calif.', 'admin US California'],
    ['N.C.', 'admin US North Carolina'],
    ['Ont.', 'admin CA Ontario'],
    ['NSW', 'admin AU New South Wales'],
    ['Scotland', 'admin GB Scotland'],
    ['Normandy', 'admin FR Normandy'],
    ['Orange County', 'admin US Orange County'],
    ['Crimea', 'admin UA Crimea'],
    // Countries.
    ['Turkey', 'country TR Turkey'],
    ['Türkiye', 'country TR Turkey'],
    ['Burma', 'country MM Myanmar'],
    ['Ivory Coast', 'country CI Ivory Coast'],
    ["Côte d'Ivoire", 'country CI Ivory Coast'],
    ['DPRK', 'country KP North Korea'],
    ['D.R.C.', 'country CD Democratic Republic of the Congo'],
    ['U.K.', 'country GB United Kingdom'],
    ['Britain', 'country GB United Kingdom'],
    ['America', 'country US United States'],
    ['USA', 'country US United States'],
    ['Holland', 'country NL Netherlands'],
    ['Chad', 'country TD Chad'],
    ['Jordan', 'country JO Jordan'],
    ['Niger', 'country NE Niger'],
    ['Georgia', 'country GE Georgia'],
    ['Mexico', 'country MX Mexico'],
    // Continents, informal regions, water, land.
    ['Africa', 'continent – Africa'],
    ['Europe', 'continent – Europe'],
    ['Asia', 'continent – Asia'],
    ['East Asia', 'region – East Asia'],
    ['Middle East', 'region – Middle East'],
    ['Indo-Pacific', 'region – Indo-Pacific'],
    ['the Sahel', 'region – Sahel'],
    ['Horn of Africa', 'region – Horn of Africa'],
    ['Midwest', 'region US Midwest'],
    ['Korean Peninsula', 'landform – Korean Peninsula'],
    ['Yellow Sea', 'water – Yellow Sea'],
    ['Yalu River', 'water – Yalu River'],
    ['Bab el-Mandeb', 'water – Bab el-Mandeb'],
    ['Strait of Hormuz', 'water – Strait of Hormuz'],
    ['Mt. Everest', 'landform – Mount Everest'],
    ['Sahara', 'landform – Sahara'],
    // Sites.
    ['Panmunjom', 'facility KP Panmunjom'],
    ['Punggye-ri', 'facility KP Punggye-ri Nuclear Test Site'],
    ['Sohae', 'facility KP Sohae Satellite Launching Station'],
    ['Zaporizhzhia Nuclear Power Plant', 'facility UA Zaporizhzhia Nuclear Power Plant'],
    ['Natanz', 'facility IR Natanz'],
    ['Heathrow', 'facility GB Heathrow'],
    ['Pentagon', 'facility US Pentagon'],
  ])('%s is %s', (name, place) => expect(first(name)).toBe(place))

  test.each([
    ['North Korean', 'KP'],
    ['Texan', 'US'],
    ['Parisian', 'FR'],
    ['Dutch', 'NL'],
    ['Scottish', 'GB'],
    ['British', 'GB'],
  ])('%s is an adjective of a place in %s', (name, country) => {
    const match = gazetteer.find(normalizeName(name))[0]!
    expect([match.nameKind, gazetteer.country(match.row)]).toEqual(['adjective', country])
  })

  test.each(['African', 'European', 'Asian', 'Middle Eastern', 'Scandinavian', 'Latin American'])('%s is an adjective', name =>
    expect(gazetteer.find(normalizeName(name))[0]?.nameKind).toBe('adjective'),
  )

  test('a name of several places gives them all', () => {
    const countries = gazetteer.find('georgia').map(({ row }) => gazetteer.country(row))
    expect(countries).toEqual(expect.arrayContaining(['GE', 'US']))
    expect(gazetteer.find('congo').map(({ row }) => gazetteer.country(row))).toEqual(expect.arrayContaining(['CD', 'CG']))
    expect(gazetteer.find('orange county').length).toBeGreaterThan(5)
    expect(gazetteer.find('springfield').length).toBeGreaterThan(10)
    expect(gazetteer.find('hyde park').length).toBeGreaterThan(2)
  })

  test('Saint and St., Fort and Ft., Mount and Mt. meet', () => {
    for (const [long, short] of [
      ['Saint Petersburg', 'St. Petersburg'],
      ['Fort Worth', 'Ft. Worth'],
      ['Mount Vernon', 'Mt. Vernon'],
    ] as const) {
      const rows = new Set(gazetteer.find(normalizeName(short)).map(({ row }) => row))
      expect(gazetteer.find(normalizeName(long)).some(({ row }) => rows.has(row))).toBe(true)
    }
  })

  test.each(['nyet', 'lalala', 'http', '2023', 'of the', 'according to'])('%s names no place', words =>
    expect(gazetteer.find(words)).toEqual([]),
  )

  test('codes of airports name nothing, but for the few that people say', () => {
    for (const code of ['egll', 'icn', 'fnj', 'hnd']) expect(gazetteer.find(code).filter(({ nameKind }) => nameKind !== 'main')).toEqual([])
    expect(first('LAX')).toBe('facility US Los Angeles International Airport')
  })
})

describe('every place', () => {
  test('has a point on Earth that is not the empty one', () => {
    const wrong = all.filter(row => {
      const [lng, lat] = [gazetteer.longitude(row), gazetteer.latitude(row)]
      return !(Math.abs(lng) <= 180 && Math.abs(lat) <= 90) || (lng === 0 && lat === 0)
    })
    expect(wrong).toEqual([])
  })

  test('has a kind, a name, and an id of its own', () => {
    const ids = new Set<string>()
    for (const row of all) {
      const place = gazetteer.place(row)
      if (
        !placeKinds.includes(place.kind) ||
        place.name.trim() === '' ||
        !/^(geonames:\d+|dateline:\S+)$/.test(place.id) ||
        ids.has(place.id)
      )
        throw new Error(`Row ${row}: ${JSON.stringify(place)}`)
      ids.add(place.id)
    }
    expect(ids.size).toBe(gazetteer.size)
  })

  test('lies in regions of its own country', () => {
    const wrong = all.filter(row => {
      const [first, second] = [gazetteer.admin1(row), gazetteer.admin2(row)]
      return [first, second].some(
        region => region >= 0 && (gazetteer.kind(region) !== 'admin' || gazetteer.country(region) !== gazetteer.country(row)),
      )
    })
    expect(wrong).toEqual([])
  })

  test('that is an area has a box or an outline', () => {
    const wrong = all.filter(row => {
      if (!['country', 'continent', 'region', 'admin'].includes(gazetteer.kind(row))) return false
      const place = gazetteer.place(row)
      return place.bbox === null && place.geometry === null
    })
    expect(wrong).toEqual([])
  })
})

describe('outlines', () => {
  const outlined = all
    .slice(0, 60_000)
    .map(row => gazetteer.place(row))
    .filter(place => place.geometry !== null)

  test('are closed rings of at least four corners, anticlockwise outside, inside the world', () => {
    for (const { id, geometry } of outlined) {
      if (geometry?.type !== 'MultiPolygon') continue
      for (const rings of geometry.coordinates)
        for (const [i, ring] of rings.entries()) {
          if (ring.length < 4 || String(ring[0]) !== String(ring.at(-1))) throw new Error(`${id}: an open ring`)
          let twice = 0
          for (let k = 0; k + 1 < ring.length; k++) twice += ring[k]![0]! * ring[k + 1]![1]! - ring[k + 1]![0]! * ring[k]![1]!
          if (twice > 0 !== (i === 0)) throw new Error(`${id}: ring ${i} runs the wrong way`)
          if (ring.some(([lng, lat]) => Math.abs(lng!) > 180 || Math.abs(lat!) > 90)) throw new Error(`${id}: a corner outside the world`)
        }
    }
    expect(outlined.length).toBeGreaterThan(3000)
  })

  test('of countries are at most 25 kB of GeoJSON', () => {
    const heavy = outlined
      .filter(place => place.kind === 'country' && JSON.stringify(place.geometry).length > 25_000)
      .map(place => place.name)
    expect(heavy).toEqual([])
  })

  test('never jump across the antimeridian', () => {
    for (const { id, geometry } of outlined)
      if (geometry?.type === 'MultiPolygon')
        for (const rings of geometry.coordinates)
          for (let k = 0; k + 1 < rings[0]!.length; k++)
            if (Math.abs(rings[0]![k]![0]! - rings[0]![k + 1]![0]!) > 180 && id !== 'geonames:6697173') throw new Error(`${id} jumps`)
  })

  test.each(['FJ', 'RU', 'US', 'NZ'])('the box around %s goes across the antimeridian', code => {
    const box = gazetteer.place(gazetteer.countryRow(code)).bbox!
    expect(box[0]).toBeGreaterThan(0)
    expect(box[2]).toBeLessThan(0)
  })

  test('a first-level region has its point inside the box around its country', () => {
    const wrong = all
      .filter(row => gazetteer.feature(row) === 'ADM1' && !['UM', 'SJ'].includes(gazetteer.country(row)!)) // scattered over an ocean
      .filter(row => {
        const country = gazetteer.countryRow(gazetteer.country(row)!)
        const box = country < 0 ? null : gazetteer.place(country).bbox
        if (!box) return true
        const [lng, lat] = [gazetteer.longitude(row), gazetteer.latitude(row)]
        const reach = 3 // islands too small to be drawn
        return !(
          lat > box[1] - reach &&
          lat < box[3] + reach &&
          (box[0] <= box[2] ? lng > box[0] - reach && lng < box[2] + reach : lng > box[0] - reach || lng < box[2] + reach)
        )
      })
      .map(row => `${gazetteer.country(row)} ${gazetteer.name(row)}`)
    expect(wrong).toEqual([])
  })

  test('Crimea is drawn with Ukraine, as the border policy says', () => {
    const box = gazetteer.place(gazetteer.countryRow('UA')).bbox!
    expect(box[1]).toBeLessThan(44.6)
  })
})
