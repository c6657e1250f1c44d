import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Dot } from './made-up-press.ts'
import { heapMegabytes, type Measured, summary } from './measured.ts'

interface Peer {
  name: string
  /** Files of packages, in the order the page takes them; our own page last. */
  scripts: string[]
  styles: string[]
}

const packages = 'node_modules'
const own = import.meta.dirname

export const leaflet: Peer = {
  name: 'Leaflet + markercluster',
  scripts: [
    `${packages}/leaflet/dist/leaflet.js`,
    `${packages}/leaflet.markercluster/dist/leaflet.markercluster.js`,
    join(own, 'leaflet.js'),
  ],
  styles: [`${packages}/leaflet/dist/leaflet.css`, `${packages}/leaflet.markercluster/dist/MarkerCluster.css`],
}
export const deck: Peer = {
  name: 'deck.gl',
  scripts: [...['core', 'layers', 'extensions'].map(name => `${packages}/@deck.gl/${name}/dist.min.js`), join(own, 'deck.js')],
  styles: [],
}

const page = (styles: string) =>
  `<!doctype html><meta charset="utf-8"><style>${styles} html,body,#map{position:absolute;inset:0;margin:0}</style><div id="map"></div>`

/** The same dots and the same windows of days in somebody else's map, which has no other pane and no basemap to draw. */
export async function measurePeer(
  browser: Browser,
  peer: Peer,
  dots: readonly Dot[],
  windows: readonly [number, number][],
): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  const tab = await context.newPage()
  await tab.setContent(page(peer.styles.map(path => readFileSync(path, 'utf8')).join('\n')))
  await tab.evaluate(
    'window.longTasks = []; new PerformanceObserver(l => longTasks.push(...l.getEntries().map(e => e.duration))).observe({ type: "longtask" })',
  )
  for (const path of peer.scripts) await tab.addScriptTag({ path })
  await tab.waitForTimeout(500)
  await tab.evaluate(`void (window.dots = ${JSON.stringify(dots)})`)
  const timed = (work: string) =>
    tab.evaluate<{ script: number; frame: number }>(
      `new Promise((done, fail) => requestAnimationFrame(() => { const start = performance.now(); try { ${work} } catch (e) { fail(e) } const script = performance.now() - start;
        requestAnimationFrame(() => requestAnimationFrame(() => done({ script, frame: performance.now() - start }))) }))`,
    )
  const first = await timed('peer.first(dots)')
  await tab.waitForTimeout(500)
  const moves: { script: number; frame: number }[] = []
  for (const [from, to] of windows) moves.push(await timed(`peer.filter(${from}, ${to})`))
  const longTasks = await tab.evaluate<number[]>('longTasks')
  const memory = await heapMegabytes(tab)
  await context.close()
  return {
    ...{ name: peer.name, firstMs: first.frame, memory, longTasks: longTasks.length, longestTask: Math.max(0, ...longTasks) },
    ...{ brush: summary(moves), hover: null, search: null },
  }
}
