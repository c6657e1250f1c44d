/**
 * How the map behaves as a situation grows, beside what others draw the same dots with.
 *
 *   npm run build && npm run bench [-- 1000 10000] [-- --alone] [-- --profile folder]
 *
 * Makes situations of 1,000, 10,000 and 100,000 mentions, serves each with the built app, opens it in headless Chromium and prints a
 * table, and at the end whether each bar is met.
 *
 * - *first*: from navigation until the map is drawn and at rest, the middle of three, with a warm cache.
 * - *script* of a step: all JavaScript the main thread runs from the first listener until the map has come to rest and nothing has been
 *   drawn for three frames: listeners, React, messages of the map's workers, timers, the collector's pauses. It is the thread's processor
 *   time, summed from Chromium's own trace (`main-thread.ts`): waiting for a frame or for other programs is not in it. *layout* is style,
 *   layout and paint in the same stretch, *drawing* the animation frames in which WebGL drew (with the map's own work in them), which is
 *   done in software here, and *shown after* the time on the clock until the last of it stood on the page.
 * - *letting go* of the brush: what waited for the hand, the ground's names going round marks that moved and the marks as buttons for the keyboard.
 * - *heap* after a collection; *long* are main-thread tasks above 50 ms in the whole run.
 *
 * *map and timeline* is the same app embedded (`?embed`), without list, reader and search: the nearest to what the others do. In the same
 * run Leaflet with markercluster gets one marker a mention, then one a place as our map has, and deck.gl one dot a mention, and they are
 * filtered to the same days. They draw no basemap and keep no other pane in step. `--alone` leaves the others out; with `--profile` the brush's CPU profile is written for
 * Chromium's own tools.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { findChromium } from '../../e2e/find-chromium.ts'
import { situationFiles } from '../situation/situation-files.ts'
import { printBars, type Run } from './app/bars.ts'
import { type MadeUpPress, madeUpPress } from './app/made-up-press.ts'
import { measureDateline } from './app/measure-dateline.ts'
import { deck, leaflet, measurePeer } from './app/measure-peer.ts'
import { type Measured, ms, printHead, printRow } from './app/measured.ts'

const dist = resolve(process.env.DATELINE_DIST ?? 'dist')
if (!existsSync(join(dist, 'index.html'))) throw new Error(`There is no built app in ${dist}. Run npm run build first.`)
const found = findChromium()
if (!found.ok) throw new Error(found.problem)

const asked = process.argv.slice(2)
const profileAt = asked.indexOf('--profile')
const profiles = profileAt === -1 ? null : asked.splice(profileAt, 2)[1]!
const alone = asked.includes('--alone')
if (alone) asked.splice(asked.indexOf('--alone'), 1)
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

const browser = await chromium.launch({
  executablePath: found.value,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
})
const runs: Run[] = []
try {
  for (const size of sizes) {
    const press = madeUpPress(size)
    const folder = appWith(press)
    const server = await preview({ build: { outDir: folder }, preview: { port: 0 }, logLevel: 'warn' })
    try {
      const url = server.resolvedUrls!.local[0]!
      const profile = profiles && join(profiles, `brush-${size}.cpuprofile`)
      const show = (measured: Measured): Measured => {
        printRow(measured)
        return measured
      }
      printHead(size)
      const { measured, windows, release, yardstick } = await measureDateline(browser, url, { name: 'Dateline, all panes', profile })
      const ours = show(measured)
      console.log(`(a fixed piece of work took ${yardstick.toFixed(0)} ms: compare runs by it)`)
      if (release) console.log(`(letting go of the brush: script ${ms(release.script)}, layout ${ms(release.layout)}, once)`)
      const embedded = show((await measureDateline(browser, `${url}?embed`, { name: 'Dateline, map and timeline', firsts: 1 })).measured)
      const run: Run = { size, ours, embedded, leaflet: null }
      runs.push(run)
      if (alone) continue
      const byMention = await measurePeer(browser, leaflet, press.dots, windows, 'Leaflet, a marker a mention')
      run.leaflet = show(byMention.measured)
      const byPlace = await measurePeer(browser, leaflet, press.placeDots, windows, 'Leaflet, a marker a place')
      show(byPlace.measured)
      const dots = await measurePeer(browser, deck, press.dots, windows, 'deck.gl, a dot a mention')
      show(dots.measured)
      const { mentions, places } = press.situation.manifest.counts
      console.log(
        `A step: ours filters ${mentions} mentions at ${places} places; Leaflet takes all markers out and puts ${byMention.marks} (${byPlace.marks}) in; deck.gl filters ${dots.marks} dots.`,
      )
    } finally {
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
} finally {
  await browser.close()
}
printBars(runs)
