/**
 * How well places are found in texts that are marked, and every error by name.
 *
 *   npm run bench:places [-- FILE.jsonl]
 *
 * Without a file: data/gold/unseen.jsonl, texts of our own which nothing was trained on. A line a text, as `MarkedText` has it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../articles/read-article.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { type MarkedText, rates, scorePlaces } from './score-places.ts'

const root = join(import.meta.dirname, '../..')
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))
const file = process.argv[2] ?? join(root, 'data/gold/unseen.jsonl')
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as MarkedText)
const scores = texts.map(text => {
  const score = scorePlaces(text, findPlaces(articleFromText(text.text), gazetteer, { explain: false }))
  for (const { mark, found } of score.wrong)
    console.log(`${text.id}  wrong     ${mark.name}: ${found.place!.id}, ${percent(found.confidence)}`)
  for (const mark of score.missed) console.log(`${text.id}  missed    ${mark.name}`)
  for (const mention of score.invented)
    console.log(`${text.id}  invented  ${mention.name}: ${mention.place!.id}, ${percent(mention.confidence)}`)
  return score
})
const { precision, recall, f1 } = rates(scores)
console.log(`${texts.length} texts: precision ${percent(precision)}, recall ${percent(recall)}, F1 ${percent(f1)}`)

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
