/**
 * How long the first map takes, and what the first load weighs.
 *
 *   npm run build && npm run bench:first-map
 *
 * Serves the built app, opens it once to warm the browser's cache, then five times anew, and prints for each the milliseconds from the
 * start of navigation to the first idle map (all tiles of the view drawn), with their median. Beside it the JavaScript the main thread
 * loads, gzipped, and whether the gazetteer was asked for. Software rendering: compare medians, not single runs.
 */
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Response } from '@playwright/test'
import { preview } from 'vite'
import { findChromium } from '../../e2e/find-chromium.ts'
import { median } from './averages.ts'

interface Load {
  idleMs: number
  scriptBytes: number
  gzippedBytes: number
  gazetteer: boolean
}

async function load(browser: Browser, url: string): Promise<Load> {
  const page = await browser.contexts()[0]!.newPage()
  let gazetteer = false
  const scripts = new Map<string, Response>()
  page.on('response', response => {
    const worker = response.request().serviceWorker() !== null || /worker/.test(response.url())
    if (response.request().resourceType() === 'script' && !worker) scripts.set(response.url(), response)
    if (response.url().includes('/gazetteer/')) gazetteer = true
  })
  // The moment itself, from inside the page.
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('[data-map=idle]')) return
      performance.mark('map-idle')
      watch.disconnect()
    })
    watch.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-map'] })
  })
  await page.goto(url)
  await page.waitForSelector('[data-map=idle]', { timeout: 60_000 })
  const idleMs = await page.evaluate(() => performance.getEntriesByName('map-idle')[0]!.startTime)
  // What is fetched once the map stands, for a click to come, is no part of the first load.
  const later = await page.evaluate(
    idle => performance.getEntriesByType('resource').flatMap(({ name, startTime }) => (startTime > idle ? [name] : [])),
    idleMs,
  )
  for (const name of later) scripts.delete(name)
  const bodies = await Promise.all([...scripts.values()].map(response => response.body()))
  await page.close()
  return {
    idleMs,
    scriptBytes: bodies.reduce((sum, body) => sum + body.length, 0),
    gzippedBytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
    gazetteer,
  }
}

const server = await preview({ build: { outDir: process.env.DATELINE_DIST ?? 'dist' }, preview: { port: 0 } })
const url = server.resolvedUrls!.local[0]!
const found = findChromium()
if (!found.ok) throw new Error(found.problem)
const browser = await chromium.launch({
  executablePath: found.value,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
const cold = await load(browser, url)
const warm: Load[] = []
for (let run = 0; run < 5; run++) warm.push(await load(browser, url))
await browser.close()
await server.close()

console.log(`first map idle, cold     ${cold.idleMs.toFixed(0)} ms`)
console.log(
  `first map idle, warm     ${warm.map(w => w.idleMs.toFixed(0)).join('  ')}   median ${median(warm.map(w => w.idleMs)).toFixed(0)} ms`,
)
console.log(`main-thread JavaScript   ${(cold.scriptBytes / 1e3).toFixed(0)} kB, gzipped ${(cold.gzippedBytes / 1e3).toFixed(1)} kB`)
console.log(`gazetteer asked for      ${cold.gazetteer ? 'yes' : 'no'}`)
