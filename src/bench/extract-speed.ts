/**
 * How long a document takes, part by part, in Node and in a browser's worker, and how long and how much memory a run of
 * `dateline extract` takes.
 *
 *   npm run build && npm run bench:extract [-- folder or NDJSON file]
 *
 * Every document is read once to warm up, then three times; a document's figure is its fastest reading, since other programs on the
 * machine only ever add. The worker is the one the built app reads dropped articles with: opened in headless Chromium, given the same
 * texts as files: once as soon as it has the gazetteer open, when its code has hardly run, and once after the pause that lies between opening
 * the dialog and choosing a file, in which it reads to itself. Its `ready` is the time from asking for the gazetteer to having it open. A run of
 * `extract` is a process of its own, cold, over all the documents once; its figure for a document is what it takes beyond a run over none.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findChromium } from '../../e2e/find-chromium.ts'
import { articleFromText } from '../articles/read-article.ts'
import { buildEvents } from '../events/build-events.ts'
import { findPlaces } from '../places/find-places.ts'
import { openGazetteer } from '../places/open-gazetteer.ts'
import { findTimes } from '../times/find-times.ts'
import { mean, median } from './averages.ts'
import { type BenchDocument, benchDocuments } from './documents.ts'

const rounds = 3

/** In seconds: how long somebody looks for a file, at the least. */
const pause = 3

/** What `run` gives, and the milliseconds it took. */
function timed<T>(run: () => T): [T, number] {
  const start = performance.now()
  const value = run()
  return [value, performance.now() - start]
}

const reportMemory = `data:text/javascript,process.on('exit',()=>process.stderr.write(process.resourceUsage().maxRSS+'\\n'))`

/** Runs of `extract` as `npm run extract` has them, in turn over all documents and over none. */
function inExtract(documents: BenchDocument[]): void {
  const input = documents.map(document => `${JSON.stringify(document)}\n`).join('')
  const run = (given: string) => {
    const args = [
      '--v8-pool-size=1',
      '--heap-growing-percent=30',
      '--min-semi-space-size=4',
      '--max-semi-space-size=4',
      '--import',
      reportMemory,
      'src/cli/bin.js',
      'extract',
    ]
    const [ended, ms] = timed(() => spawnSync(process.execPath, args, { input: given, encoding: 'utf8', maxBuffer: 2 ** 30 }))
    if (ended.status !== 0) throw new Error(`extract ended with ${ended.status}: ${ended.stderr.slice(0, 500)}`)
    return { ms, mebibytes: Number(ended.stderr.trim().split('\n').at(-1)) / 1024 }
  }
  run('')
  const pairs = Array.from({ length: 5 }, () => ({ none: run(''), all: run(input) }))
  const wall = median(pairs.map(({ all }) => all.ms))
  const each = median(pairs.map(({ none, all }) => (all.ms - none.ms) / documents.length))
  const memory = Math.max(...pairs.map(({ all }) => all.mebibytes))
  console.log(
    `A run of extract, median of ${pairs.length}: ${wall.toFixed(0)} ms in all, ${each.toFixed(2)} ms a document beyond its start`,
  )
  console.log(`  peak memory ${memory.toFixed(0)} MiB`)
}

function inNode(documents: BenchDocument[]): void {
  const [gazetteer, openMs] = timed(() => openGazetteer(gunzipSync(readFileSync('public/gazetteer/gazetteer.bin.gz'))))
  const best = documents.map(() => ({
    places: Number.POSITIVE_INFINITY,
    times: Number.POSITIVE_INFINITY,
    events: Number.POSITIVE_INFINITY,
  }))
  for (let round = 0; round <= rounds; round++)
    for (const [i, document] of documents.entries()) {
      const article = articleFromText(document.text, document.published ? { published: document.published } : {})
      const [mentions, places] = timed(() => findPlaces(article, gazetteer))
      const [times, timesMs] = timed(() => findTimes(article))
      const [, events] = timed(() => buildEvents(article, mentions, times))
      if (round === 0) continue
      const b = best[i]!
      best[i] = { places: Math.min(b.places, places), times: Math.min(b.times, timesMs), events: Math.min(b.events, events) }
    }
  console.log(`Node: gazetteer open in ${openMs.toFixed(0)} ms, gunzip included`)
  for (const part of ['places', 'times', 'events'] as const) {
    const all = best.map(b => b[part])
    console.log(`  ${part.padEnd(8)} mean ${mean(all).toFixed(2)} ms, median ${median(all).toFixed(2)} ms a document`)
  }
}

/** Reads the documents in a worker of their own, so many seconds after it was ready. */
async function inWorker(documents: BenchDocument[], pause: number): Promise<{ ready: number; each: number[] }> {
  const worker = existsSync('dist/assets') ? readdirSync('dist/assets').find(name => /^read-worker.*\.js$/.test(name)) : undefined
  if (!worker) throw new Error('There is no built app in dist/. Run npm run build first.')
  const found = findChromium()
  if (!found.ok) throw new Error(found.problem)
  const server = await preview({ preview: { port: 0 } })
  const browser = await chromium.launch({ executablePath: found.value, args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.goto(`${server.resolvedUrls!.local[0]!}situation/situation.json`)
  // The browser's own start takes both cores, and nobody drops an article into a page in its first second.
  await page.waitForTimeout(2000)
  const result = await page.evaluate(
    ([script, files, pause]) =>
      new Promise<{ ready: number; each: number[] }>((resolve, reject) => {
        const reader = new Worker(script, { type: 'module' })
        const encoder = new TextEncoder()
        const start = performance.now()
        let ready = 0
        let began = 0
        const each: number[] = []
        reader.onmessage = ({ data }) => {
          if (data.type === 'ready' && ready === 0) {
            ready = performance.now() - start
            const bytes = files.map(file => ({ name: file.name, bytes: encoder.encode(file.text) }))
            const request = { gazetteer: address, files: bytes, days: {}, known: {}, without: [] }
            if (pause === 0) reader.postMessage(request)
            else setTimeout(() => reader.postMessage(request), pause * 1000)
          }
          if (data.type === 'reading') began = performance.now()
          if (data.type === 'read' || data.type === 'failed') each.push(performance.now() - began)
          if (data.type === 'broken') reject(new Error(data.problem))
          if (data.type === 'over') resolve({ ready, each })
        }
        const address = new URL('/gazetteer/gazetteer.bin.gz', location.href).href
        reader.postMessage({ gazetteer: address })
      }),
    [`/assets/${worker}`, documents.map(d => ({ name: `${d.id}.txt`, text: d.text })), pause] as const,
  )
  await browser.close()
  await server.close()
  return result
}

async function inWorkers(documents: BenchDocument[]): Promise<void> {
  const cold = await inWorker(documents, 0)
  const rested = await inWorker(documents, pause)
  const figures = (each: number[]) => `mean ${mean(each).toFixed(2)} ms, median ${median(each).toFixed(2)} ms a document`
  console.log(`Worker: gazetteer ready ${cold.ready.toFixed(0)} ms after it was asked for; one reading, as messages arrive`)
  console.log(`  cold     ${figures(cold.each)}, given as soon as it is ready`)
  console.log(`  rested   ${figures(rested.each)}, after a pause of ${pause} s, as between opening the dialog and choosing a file`)
}

const documents = benchDocuments(process.argv[2] ?? 'seeds')
console.log(`${documents.length} documents, ${Math.round(mean(documents.map(d => d.text.length)))} characters on average`)
inNode(documents)
inExtract(documents)
await inWorkers(documents)
