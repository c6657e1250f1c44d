/**
 * How the map behaves as a situation grows, beside what others draw the same dots with.
 *
 *   npm run build && npm run bench [-- 1000 10000] [-- --profile folder]
 *
 * Makes situations of 1,000, 10,000 and 100,000 mentions, serves each with the built app, opens it in headless Chromium and prints a
 * table: the first map at rest (the middle of three, with a warm cache), script time of a step of the brush until every pane is in step,
 * of a move over the list and of a letter in the search, memory, and main-thread tasks above 50 ms. Drawing is done in software here, so
 * the time to the next frame stands apart. In the same run Leaflet with markercluster gets one marker a mention, then one a place as our
 * map has, and deck.gl one dot a mention. They draw no basemap and keep no other pane in step. With `--profile` the brush's CPU profile
 * is written for Chromium's own tools.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findChromium } from '../../e2e/find-chromium.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { type MadeUpPress, madeUpPress } from './app/made-up-press.ts'
import { measureDateline } from './app/measure-dateline.ts'
import { deck, leaflet, measurePeer } from './app/measure-peer.ts'
import { printTable } from './app/measured.ts'

const dist = resolve(process.env.DATELINE_DIST ?? 'dist')
if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built app in ${dist}. Run npm run build first.`)
const found = findChromium()
if (!found.ok) throw new Error(found.problem)

const asked = process.argv.slice(2)
const profileAt = asked.indexOf('--profile')
const profiles = profileAt === -1 ? null : asked.splice(profileAt, 2)[1]!
const sizes = asked.length > 0 ? asked.map(Number) : [1_000, 10_000, 100_000]

/** The built app with another situation in it, in a folder of its own. */
function appWith({ situation, texts }: MadeUpPress): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'))
  for (const name of readdirSync(dist)) if (name !== 'situation') symlinkSync(join(dist, name), join(folder, name))
  for (const [path, text] of situationFiles(situation, texts)) {
    const file = join(folder, 'situation', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder
}

/** Windows of days as the brush goes through them: the last day moves towards the first. */
function windowsOf({ firstDay, lastDay }: MadeUpPress): [number, number][] {
  return Array.from({ length: 20 }, (_, i) => [firstDay, Math.round(lastDay - ((lastDay - firstDay) * (i + 1)) / 26)])
}

const browser = await chromium.launch({
  executablePath: found.value,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
try {
  for (const size of sizes) {
    const press = madeUpPress(size)
    const folder = appWith(press)
    const server = await preview({ build: { outDir: folder }, preview: { port: 0 }, logLevel: 'warn' })
    try {
      const profile = profiles && join(profiles, `brush-${size}.cpuprofile`)
      const ours = await measureDateline(browser, server.resolvedUrls!.local[0]!, profile)
      console.log(`${size}: ours measured, the others next`)
      const windows = windowsOf(press)
      const peers = [
        { ...(await measurePeer(browser, leaflet, press.dots, windows)), name: 'Leaflet, a marker a mention' },
        { ...(await measurePeer(browser, leaflet, press.placeDots, windows)), name: 'Leaflet, a marker a place' },
        { ...(await measurePeer(browser, deck, press.dots, windows)), name: 'deck.gl, a dot a mention' },
      ]
      printTable(size, [ours, ...peers])
    } finally {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
} finally {
  await browser.close()
}
