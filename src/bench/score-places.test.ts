import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { type MarkedText, rates, scorePlaces } from './score-places.ts'

const root = join(import.meta.dirname, '../..')
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))
const readMarked = (file: string): MarkedText[] =>
  readFileSync(join(root, 'data/gold', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as MarkedText)
const unseen = readMarked('unseen.jsonl')
const firstSight = readMarked('first-sight.jsonl')

test('every mark says what the text says there', () => {
  for (const { text, toponyms } of [...unseen, ...firstSight])
    for (const { start, end, name } of toponyms) expect(text.slice(start, end)).toBe(name)
})

test.each([
  ['unseen.jsonl', unseen, 0.9, 0.88],
  // Their towns, unlike those above, were looked up in the index and added where it had none.
  ['first-sight.jsonl', firstSight, 0.95, 0.94],
] as const)('places in texts nothing was trained on are found, and put where they are: %s', (_, texts, leastPrecision, leastRecall) => {
  const { precision, recall } = rates(
    texts.map(text => scorePlaces(text, findPlaces(articleFromText(text.text), gazetteer, { explain: false }))),
  )
  expect(precision).toBeGreaterThan(leastPrecision)
  expect(recall).toBeGreaterThan(leastRecall)
})

test('a place found elsewhere is wrong, one not found is missed, one that is none is invented', () => {
  const text = 'Shells fell on Sumy. A man of Lima was held.'
  const mark = (name: string, lat: number, lon: number) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    name,
    lat,
    lon,
  })
  const mentions = findPlaces(articleFromText(text), gazetteer)
  const named = (marks: ReturnType<typeof mark>[]) => scorePlaces({ id: 'a', text, toponyms: marks }, mentions)
  expect(named([mark('Sumy', 50.9, 34.8), mark('Lima', -12, -77)])).toMatchObject({ wrong: [], missed: [], invented: [] })
  expect(named([mark('Sumy', 50.9, 34.8), mark('Lima', 40.7, -84.1)]).wrong).toHaveLength(1)
  expect(named([mark('Sumy', 50.9, 34.8)]).invented.map(({ name }) => name)).toEqual(['Lima'])
  expect(named([mark('Sumy', 50.9, 34.8), mark('Lima', -12, -77), mark('held', 0, 0)]).missed).toHaveLength(1)
})
