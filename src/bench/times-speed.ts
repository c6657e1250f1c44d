/**
 * How fast times are read, in characters a millisecond.
 *
 *   node --import tsx src/bench/times-speed.ts [folder]
 *
 * Reads every article of a folder (seeds by default) until a million characters are through, first cold, then warm, and the same with
 * text made to be slow. The warm rate of ordinary text must stay above 500; ends with 1 when it does not.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleFromText } from '../articles/read-article.ts'
import { findTimes } from '../times/find-times.ts'

const enough = 1_000_000
const leastPerMs = 500

const folder = process.argv[2] ?? 'seeds'
const texts = readdirSync(folder)
  .filter(file => file.endsWith('.txt'))
  .map(file => readFileSync(join(folder, file), 'utf8'))

/** Characters a millisecond of processor time: other programs on the machine do not count. */
function rate(all: string[]): number {
  const articles = all.map(text => articleFromText(text, { published: '2024-07-27' }))
  const round = all.reduce((sum, text) => sum + text.length, 0)
  const start = process.cpuUsage()
  let read = 0
  while (read < enough) {
    for (const article of articles) findTimes(article)
    read += round
  }
  const { user, system } = process.cpuUsage(start)
  return read / ((user + system) / 1000)
}

const hostile: [string, string][] = [
  ['months', 'May '.repeat(50_000)],
  ['counts', 'twenty-one hundred and '.repeat(8_000)],
  ['ranges', '1-'.repeat(100_000)],
  ['a story of years', 'in 1914, in May, '.repeat(12_000)],
  ['no spaces', 'x'.repeat(200_000)],
]

const cold = rate(texts)
const warm = rate(texts)
console.log(`articles of ${folder}, cold   ${cold.toFixed(0).padStart(7)} characters/ms`)
console.log(`articles of ${folder}, warm   ${warm.toFixed(0).padStart(7)} characters/ms`)
for (const [name, text] of hostile) console.log(`${name.padEnd(25)} ${rate([text]).toFixed(0).padStart(7)} characters/ms`)
process.exitCode = warm >= leastPerMs ? 0 : 1
