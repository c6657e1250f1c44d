import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { median } from '../averages.ts'
import type { Dot } from './made-up-press.ts'
import { type Turn, traced } from './main-thread.ts'
import { heapMegabytes, type Measured, summary } from './measured.ts'

interface Peer {
  /** Files of packages, in the order the page takes them; our own page last. */
  scripts: string[]
  styles: string[]
}

const packages = 'node_modules'
const own = import.meta.dirname

export const leaflet: Peer = {
  scripts: [
    `${packages}/leaflet/dist/leaflet.js`,
    `${packages}/leaflet.markercluster/dist/leaflet.markercluster.js`,
    join(own, 'leaflet.js'),
  ],
  styles: [`${packages}/leaflet/dist/leaflet.css`, `${packages}/leaflet.markercluster/dist/MarkerCluster.css`],
}
export const deck: Peer = {
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
  name: string,
): Promise<{ measured: Measured; marks: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  await context.addInitScript({ path: `${own}/witness.js` })
  const tab = await context.newPage()
  await tab.goto('about:blank')
  await tab.setContent(page(peer.styles.map(path => readFileSync(path, 'utf8')).join('\n')))
  for (const path of peer.scripts) await tab.addScriptTag({ path })
  await tab.waitForTimeout(500)
  await tab.evaluate(`void (window.dots = ${JSON.stringify(dots)})`)
  const around = (work: string) => tab.evaluate<Turn>(`witness.around(() => ${work})`)
  const first = await around('peer.first(dots)')
  const marks: number[] = []
  const { value, workOf } = await traced(browser, tab, async () => {
    const moves: Turn[] = []
    for (const [from, to] of windows) {
      moves.push(await around(`peer.filter(${from}, ${to})`))
      marks.push(await tab.evaluate<number>('peer.marks()'))
    }
    return moves
  })
  const brush = summary(value.map(turn => ({ ...workOf(turn), wall: turn.wall })))
  const longTasks = await tab.evaluate<{ duration: number }[]>('witness.longTasks')
  const memory = await heapMegabytes(tab)
  await context.close()
  return {
    measured: {
      ...{ name, firstMs: first.wall, memory, idleDraws: null, longTasks: longTasks.length },
      ...{ longestTask: Math.max(0, ...longTasks.map(({ duration }) => duration)), brush, hover: null, search: null },
    },
    marks: median(marks),
  }
}
