import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleFromText } from '../articles/read-article.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { parseSituation } from '../situation/parse-situation.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { buildSituation } from './build-situation.ts'
import { geoparse } from './geoparse.ts'

const gazetteer = openGazetteer(gunzipSync(readFileSync(new URL('../../public/gazetteer/gazetteer.bin.gz', import.meta.url))))
const situationOf = (...texts: string[]) =>
  buildSituation(
    texts.map(text => geoparse(articleFromText(text, { published: '2024-03-05' }), gazetteer)),
    { title: 'Shared', gazetteer },
  )

const first =
  'Market Shelled in Mogadishu\n\nShells hit the main market in Mogadishu on 3 March 2024, killing four people and wounding eleven.'
const second =
  'Eleven Hurt in Somalia\n\nShells hit the main market in Mogadishu on 3 March 2024, killing at least six people, police said.'
const other = 'Market Fire in Lima\n\nA fire destroyed the main market in Lima on 3 March 2024, killing four people in the night.'

test('what two articles report is one event, and their numbers stand side by side', () => {
  const { situation } = situationOf(first, second, other)
  expect(situation.shared).toHaveLength(1)
  const [shared] = situation.shared!
  expect(shared!.sources).toBe(2)
  expect(
    shared!.differences
      .find(d => d.about === 'number')
      ?.versions.map(v => v.says)
      .sort(),
  ).toEqual(['4 killed', '6 killed'])
  const known = new Set(situation.events.map(event => event.id))
  expect(shared!.events.every(id => known.has(id))).toBe(true)
})

test('it comes back from the files as it went in', () => {
  const { situation, articles } = situationOf(first, second, other)
  const files = situationFiles(situation, articles)
  const json = (path: string): unknown => JSON.parse(files.get(path)!)
  expect(parseSituation({ manifest: json('situation.json'), places: json('places.geojson'), events: json('events.json') })).toEqual({
    ok: true,
    value: situation,
    notes: [],
    losses: [],
  })
})

test('one article alone, or two of different places, share nothing', () => {
  expect(situationOf(first).situation.shared).toBeUndefined()
  expect(situationOf(first, other).situation.shared).toBeUndefined()
})
