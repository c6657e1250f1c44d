import { expect, test } from 'vitest'
import { madeUpSituation } from '../../situation/made-up-situation.ts'
import type { Situation } from '../../situation/schema.ts'
import { shownSituation } from './shown-situation.ts'

const of = (title: string, ...headlines: string[]): Situation => {
  const made = madeUpSituation(
    [],
    [],
    headlines.map(headline => ({ id: headline, headline })),
  )
  return { ...made, manifest: { ...made.manifest, title } }
}
const none = of('')
const example = of('Kiln', 'Kiln')
const named = of('Gulf', 'Kiln', 'Mill')

test.each<[string, Situation | null, Situation, boolean, string, number]>([
  ['what was added, where nothing was before', null, of('', 'Flood'), false, 'Flood', 1],
  ['both; one that was called after its only article is counted', example, of('', 'Flood'), false, '2 articles', 2],
  ['both, under the title somebody gave', named, of('', 'Flood'), false, 'Gulf', 3],
  ['what was added alone', example, of('', 'Flood', 'Fire'), true, '2 articles', 2],
  ['what was before, once all that was added is left out', example, none, true, 'Kiln', 1],
])('shown is %s', (_, before, added, alone, title, articles) => {
  const { manifest } = shownSituation(before, added, alone)
  expect([manifest.title, manifest.articles.length]).toEqual([title, articles])
})
