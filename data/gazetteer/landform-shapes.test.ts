import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { holdsPoint } from '../../src/geometry/holds-point.ts'
import type { LngLat } from '../../src/geometry/lng-lat.ts'
import { tangled } from '../../src/geometry/tangles.ts'
import { openGazetteer } from '../../src/places/open-gazetteer.ts'
import { readTable } from './sources.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../public/gazetteer/gazetteer.bin.gz'))))

function holds(id: string, point: LngLat): boolean {
  const { geometry } = gazetteer.place(gazetteer.rowOf(id)!)
  if (geometry?.type !== 'MultiPolygon') throw new Error(`${id} has no outline.`)
  return holdsPoint(geometry, point)
}

test.each<[string, [string, LngLat][], [string, LngLat][]]>([
  [
    'andes',
    [
      ['Cusco', [-71.98, -13.52]],
      ['La Paz', [-68.15, -16.5]],
      ['Quito', [-78.5, -0.2]],
    ],
    [
      ['Lima’s port', [-77.15, -12.05]],
      ['Buenos Aires', [-58.4, -34.6]],
      ['Iquitos', [-73.25, -3.75]],
    ],
  ],
  [
    'ural-mountains',
    [
      ['Nizhny Tagil', [59.97, 57.92]],
      ['Magnitogorsk', [59, 53.4]],
    ],
    [
      ['Kazan', [49.1, 55.8]],
      ['Omsk', [73.4, 55]],
    ],
  ],
  [
    'sahara',
    [
      ['Tamanrasset', [5.52, 22.79]],
      ['Kufra', [23.3, 24.2]],
      ['Taoudenni', [-3.98, 22.67]],
    ],
    [
      ['Bamako', [-8, 12.65]],
      ['Khartoum', [32.53, 15.55]],
      ['Jeddah', [39.2, 21.5]],
      ['Algiers', [3.06, 36.75]],
    ],
  ],
  [
    'gobi-desert',
    [['Dalanzadgad', [104.43, 43.57]]],
    [
      ['Ulaanbaatar', [106.9, 47.9]],
      ['Beijing', [116.4, 39.9]],
    ],
  ],
  [
    'himalayas',
    [
      ['Kathmandu', [85.32, 27.7]],
      ['Shimla', [77.17, 31.1]],
      ['Thimphu', [89.64, 27.47]],
    ],
    [
      ['Delhi', [77.2, 28.6]],
      ['Lhasa', [91.1, 29.65]],
    ],
  ],
  [
    'alps',
    [
      ['Innsbruck', [11.4, 47.27]],
      ['Zermatt', [7.75, 46.02]],
    ],
    [
      ['Milan', [9.19, 45.46]],
      ['Vienna', [16.37, 48.2]],
    ],
  ],
  ['kamchatka-peninsula', [['Petropavlovsk', [158.62, 53.05]]], [['the sea off it', [163, 54]]]],
])('%s holds its towns and not its neighbours', (slug, inside, outside) => {
  expect(inside.filter(([, point]) => !holds(`dateline:${slug}`, point))).toEqual([])
  expect(outside.filter(([, point]) => holds(`dateline:${slug}`, point))).toEqual([])
}) // prettier-ignore

test('each row has the shape of its course', () => {
  const without = readTable('landform-courses.tsv').filter(({ slug }) => !gazetteer.place(gazetteer.rowOf(`dateline:${slug}`)!).geometry)
  expect(without).toEqual([])
})

test('no outline of the index crosses itself or another of its pieces', () => {
  const amiss: string[] = []
  for (let row = 0; row < gazetteer.size; row++) {
    if (gazetteer.kind(row) === 'settlement') continue
    const { id, geometry } = gazetteer.place(row)
    if (geometry?.type === 'MultiPolygon' && tangled(geometry.coordinates).size > 0) amiss.push(id)
  }
  expect(amiss).toEqual([])
})
