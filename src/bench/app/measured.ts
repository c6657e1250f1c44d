import type { Page } from '@playwright/test'
import type { Work } from './main-thread.ts'

/** Milliseconds of many turns of one thing. */
export interface Summary {
  /** Medians of the parts of the work, and of the time until all of it stands on the page. */
  script: number
  layout: number
  drawing: number
  wall: number
  /** 95th percentiles of script alone, and of script, layout and paint. */
  scriptP95: number
  shownP95: number
  /** Median of script, layout and paint. */
  shown: number
}

export interface Measured {
  name: string
  /** From navigation (for a peer, from handing it the dots) until the map is drawn and at rest. */
  firstMs: number
  brush: Summary
  hover: Summary | null
  search: Summary | null
  /** JavaScript heap after a collection, in megabytes. */
  memory: number
  /** Main-thread tasks of more than 50 ms in the whole run, and the longest. */
  longTasks: number
  longestTask: number
  /** Calls that drew in three seconds of rest. */
  idleDraws: number | null
}

export function summary(all: readonly ((Work & { wall: number }) | null)[]): Summary {
  const turns = all.filter(turn => turn !== null)
  if (turns.length < all.length) console.warn(`${all.length - turns.length} of ${all.length} turns were not seen by the page.`)
  const of = (value: (turn: (typeof turns)[number]) => number, share: number) => {
    const sorted = turns.map(value).sort((a, b) => a - b)
    return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!
  }
  return {
    script: of(turn => turn.script, 0.5),
    layout: of(turn => turn.layout, 0.5),
    drawing: of(turn => turn.drawing, 0.5),
    wall: of(turn => turn.wall, 0.5),
    shown: of(turn => turn.script + turn.layout, 0.5),
    scriptP95: of(turn => turn.script, 0.95),
    shownP95: of(turn => turn.script + turn.layout, 0.95),
  }
}

export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6
}

/** "  12.3  " with a dash for what was not measured. */
export function ms(value: number | undefined | null): string {
  return value === undefined || value === null ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

const head = [
  '',
  'first',
  'brush: script',
  'p95',
  '+ layout',
  'drawing',
  'shown after',
  'hover',
  'p95',
  'search',
  'p95',
  'heap MB',
  'long',
  'longest',
]

const nameWidth = 28
const widths = head.map((name, column) => (column === 0 ? nameWidth : Math.max(6, name.length)))
const line = (cells: string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!))).join('  ')

export function printHead(size: number): void {
  console.log(`\n${size.toLocaleString('en')} mentions, in milliseconds: medians, with the 95th percentile of script`)
  console.log(line(head))
}

/** Rows are printed as they are measured: a run takes minutes. */
export function printRow({ name, firstMs, brush, hover, search, memory, longTasks, longestTask }: Measured): void {
  const times = [
    firstMs,
    ...[brush.script, brush.scriptP95, brush.layout, brush.drawing, brush.wall],
    ...[hover?.script, hover?.scriptP95, search?.script, search?.scriptP95, memory],
  ]
  console.log(line([name, ...times.map(ms), String(longTasks), ms(longestTask)]))
}
