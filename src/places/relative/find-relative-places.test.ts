import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import { findPlaces } from '../find-places.ts'
import { openGazetteer } from '../open-gazetteer.ts'
import { findRelativePlaces, type RelativeMention } from './find-relative-places.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))
const relative = (text: string): RelativeMention[] => findRelativePlaces(text, findPlaces(articleFromText(text), gazetteer))

test.each([
  ['Shells fell 30 km north of Kharkiv, Ukraine.', '30 km north of Kharkiv', [36.25, 50.26], 0.3],
  ['A village 20 miles southwest of Mosul in Iraq was taken.', '20 miles southwest of Mosul', [42.88, 36.13], 0.4],
  ['Trucks waited between Rafah and Khan Yunis in Gaza.', 'between Rafah and Khan Yunis', [34.28, 31.32], 0.2],
  ['A tanker burned off the coast of Aden in Yemen.', 'off the coast of Aden', [45.03, 12.78], 0.3],
  ['Fighting spread in eastern Ukraine.', 'eastern Ukraine', [36, 49], 4],
  ['The plant at Sinuiju lies near the Chinese border.', 'near the Chinese border', [124.4, 40.1], 0.3],
] as const)('%s', (text, name, [lng, lat], within) => {
  const found = relative(text).find(r => r.name === name)
  expect(found?.place?.kind).toBe('relative')
  expect(text.slice(found!.start, found!.end)).toBe(name)
  expect(Math.abs(found!.place!.point[0] - lng)).toBeLessThan(within)
  expect(Math.abs(found!.place!.point[1] - lat)).toBeLessThan(within)
  expect(found!.place!.geometry?.type).toMatch(/Polygon$/)
  expect(found!.place!.uncertaintyKm).toBeGreaterThan(0)
})

test('the place it leans on keeps its own mention', () => {
  const text = 'Shells fell 30 km north of Kharkiv, Ukraine.'
  const mentions = findPlaces(articleFromText(text), gazetteer)
  const [only] = findRelativePlaces(text, mentions)
  expect(only!.leansOn.map(i => mentions[i]!.name)).toEqual(['Kharkiv'])
})

test.each([
  'He left Kharkiv.',
  'Talks between France and Germany went on.',
  'The border with China is long.',
  'Northern Ireland voted.',
  'He is a Western diplomat in Cairo.',
])('nothing relative in: %s', text => expect(relative(text)).toEqual([]))
