/**
 * How well times and events are told in texts that are marked, and every fault by its words.
 *
 *   npm run bench:told [-- FILE.txt]
 *
 * Without a file: the reports of our own in data/gold, on which nothing is trained. `readMarked` says how they are marked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromText } from '../articles/read-article.ts'
import { geoparse } from '../geoparse/geoparse.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { readMarked } from './read-marked.ts'
import { type Share, scoreTold, sum, type ToldScore } from './score-told.ts'

const root = join(import.meta.dirname, '../..')
const gazetteer = openGazetteer(gunzipSync(readFileSync(join(root, 'public/gazetteer/gazetteer.bin.gz'))))
const texts = readMarked(readFileSync(process.argv[2] ?? join(root, 'data/gold/told.txt'), 'utf8'))
const scores = texts.map(told => {
  const { text, published, id } = told
  const score = scoreTold(told, geoparse(articleFromText(text, published === null ? {} : { published }), gazetteer, { explain: false }))
  for (const fault of score.faults) console.log(`${id}  ${fault}`)
  return score
})

const all = (of: (score: ToldScore) => Share): string => {
  const { right, of: marked } = sum(scores.map(of))
  return `${right} of ${marked} (${((100 * right) / marked).toFixed(1)} %)`
}
console.log(`${texts.length} texts`)
const extra = (of: (score: ToldScore) => number): string => `${scores.reduce((n, score) => n + of(score), 0)} extra`
console.log(`times read        ${all(score => score.times)}, ${extra(score => score.extraTimes)}`)
console.log(`main event        ${all(score => score.main)}, its days and its place both`)
console.log(`no main event     ${all(score => score.none)} in which nothing happened`)
console.log(`events found      ${all(score => score.events)}, ${extra(score => score.extraEvents)}`)
console.log(`of these: status  ${all(score => score.status)}`)
console.log(`          days    ${all(score => score.days)}`)
console.log(`          place   ${all(score => score.places)}`)
