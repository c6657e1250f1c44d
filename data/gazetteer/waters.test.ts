import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { distanceKm } from '../../src/geometry/great-circle.ts'
import type { LngLat } from '../../src/geometry/lng-lat.ts'
import { normalizeName } from '../../src/places/normalize-name.ts'
import { openGazetteer } from '../../src/places/open-gazetteer.ts'
import type { Place } from '../../src/places/place.ts'
import { inside } from './outlines.ts'
import { readTable } from './sources.ts'
import { networkOf } from './water-network.ts'

/** Shapes of waters in the index as committed, held to the points of towns, which come from another source. */
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

const first = (name: string, is: (place: Place) => boolean): Place => {
  const found = gazetteer.find(normalizeName(name)).find(({ row }) => is(gazetteer.place(row)))
  if (!found) throw new Error(`${name} is not in the index.`)
  return gazetteer.place(found.row)
}
const water = (name: string) => first(name, place => place.kind === 'water' && place.geometry !== null)
const town = (name: string) => first(name, place => place.kind === 'settlement').point

/** Every few kilometres along a line. */
function along(line: number[][]): LngLat[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]!
    const steps = Math.max(1, Math.ceil(distanceKm(from as LngLat, to as LngLat) / 3))
    return Array.from(
      { length: steps },
      (_, s): LngLat => [from[0]! + ((to[0]! - from[0]!) * s) / steps, from[1]! + ((to[1]! - from[1]!) * s) / steps],
    )
  })
}

describe('a river runs by the towns on its banks', () => {
  test.each([
    ['Danube', ['Linz', 'Vienna', 'Bratislava', 'Budapest', 'Novi Sad', 'Belgrade']],
    ['Rhine', ['Basel', 'Mannheim', 'Cologne', 'Düsseldorf']],
    ['Rhône', ['Lyon', 'Avignon']],
    ['Elbe', ['Dresden', 'Magdeburg', 'Hamburg']],
    ['Oder', ['Wrocław', 'Frankfurt (Oder)']],
    ['Vistula', ['Kraków', 'Warsaw']],
    ['Dnieper', ['Smolensk', 'Kyiv', 'Zaporizhzhia']],
    ['Volga', ['Nizhny Novgorod', 'Kazan', 'Samara', 'Volgograd']],
    ['Don', ['Rostov-on-Don']],
    ['Ob', ['Novosibirsk']],
    ['Yenisei', ['Krasnoyarsk']],
    ['Amur', ['Blagoveshchensk', 'Khabarovsk']],
    ['Nile', ['Khartoum', 'Aswan', 'Asyut', 'Cairo']],
    ['White Nile', ['Kosti', 'Khartoum']],
    ['Blue Nile', ['Wad Medani', 'Khartoum']],
    ['Niger River', ['Bamako', 'Timbuktu', 'Niamey', 'Lokoja']],
    ['Congo River', ['Kisangani', 'Mbandaka', 'Kinshasa', 'Brazzaville']],
    ['Ubangi River', ['Bangui']],
    ['Zambezi', ['Livingstone', 'Tete']],
    ['Tigris', ['Mosul', 'Tikrit', 'Baghdad']],
    ['Euphrates', ['Raqqa', 'Deir ez-Zor', 'Ramadi', 'Nasiriyah']],
    ['Indus', ['Leh', 'Skardu', 'Dera Ismail Khan', 'Sukkur']],
    ['Ganges', ['Kanpur', 'Varanasi', 'Patna']],
    ['Yamuna', ['Delhi', 'Agra']],
    ['Brahmaputra', ['Dibrugarh', 'Guwahati']],
    ['Irrawaddy', ['Mandalay', 'Magway']],
    ['Mekong', ['Luang Prabang', 'Vientiane', 'Phnom Penh']],
    ['Yangtze', ['Chongqing', 'Wuhan', 'Nanjing']],
    ['Yellow River', ['Lanzhou', 'Baotou', 'Jinan']],
    ['Mississippi River', ['Minneapolis', 'Memphis', 'Baton Rouge', 'New Orleans']],
    ['Missouri River', ['Bismarck', 'Omaha', 'Kansas City']],
    ['Ohio River', ['Cincinnati', 'Louisville', 'Evansville']],
    ['Rio Grande', ['Albuquerque', 'El Paso', 'Laredo']],
    ['Amazon', ['Iquitos', 'Santarém']],
    ['Parana River', ['Corrientes', 'Rosario']],
    ['Orinoco', ['Ciudad Bolívar']],
    ['Murray River', ['Albury', 'Mildura']],
  ])('%s', (river, towns) => {
    const { geometry } = water(river)
    expect(geometry!.type).toBe('MultiLineString')
    const points = (geometry as { coordinates: number[][][] }).coordinates.flatMap(along)
    const far = towns.flatMap(name => {
      const km = Math.min(...points.map(point => distanceKm(point, town(name))))
      return km > 20 ? `${name} is ${Math.round(km)} km off` : []
    })
    expect(far).toEqual([])
  })
})

test('every course of the table has its line', () => {
  const rows = new Map(readTable('water.tsv').map(row => [row.slug, row]))
  const without = readTable('river-courses.tsv').filter(({ slug }) => {
    const { name, lat } = rows.get(slug!)!
    const matches = gazetteer.find(normalizeName(name!)).map(({ row }) => gazetteer.place(row))
    return !matches.some(place => Math.abs(place.point[1] - Number(lat)) < 0.01 && place.geometry?.type === 'MultiLineString')
  })
  expect(without.map(({ slug }) => slug)).toEqual([])
})

test.each([
  ['Lake Victoria', [33, -1], [33.5, -3.5]],
  ['Lake Superior', [-87, 47.7], [-84, 44.9]],
  ['Lake Baikal', [108, 53.5], [104.3, 52.3]],
  ['Lake Kivu', [29.1, -2], [30.06, -1.95]],
  ['Sea of Galilee', [35.59, 32.82], [35.2, 32.8]],
] as [string, LngLat, LngLat][])('%s has its outline', (name, within, without) => {
  const { geometry } = water(name)
  expect(geometry!.type).toBe('MultiPolygon')
  const polygons = (geometry as { coordinates: number[][][][] }).coordinates
  expect([inside(polygons, ...within), inside(polygons, ...without)]).toEqual([true, false])
})

describe('a way along drawn rivers', () => {
  const line = (from: LngLat, to: LngLat): LngLat[] =>
    Array.from({ length: 11 }, (_, i): LngLat => [from[0] + ((to[0] - from[0]) * i) / 10, from[1] + ((to[1] - from[1]) * i) / 10])
  test('follows lines that meet, over a gap that is short', () => {
    const network = networkOf([line([0, 0], [1, 0]), line([1.1, 0], [2, 0]), line([1, 0], [1, 1])])
    const way = network.way([0, 0.05], [2, 0])!
    expect(way.points.at(0)).toEqual([0, 0])
    expect(way.points.at(-1)).toEqual([2, 0])
    expect(way.km).toBeCloseTo(distanceKm([0, 0], [2, 0]), 0)
    expect(way.offKm).toBeCloseTo(distanceKm([0, 0], [0, 0.05]), 1)
  })
  test('is none where no line leads there', () =>
    expect(networkOf([line([0, 0], [1, 0]), line([1, 6], [2, 6])]).way([0, 0], [2, 6])).toBeNull())
})
