import type { Page } from '@playwright/test'

/** Milliseconds of many turns of one thing. */
export interface Summary {
  median: number
  p95: number
  frameMedian: number
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
}

export function summary(all: readonly ({ script: number; frame: number } | null)[]): Summary {
  const turns = all.filter(turn => turn !== null)
  if (turns.length < all.length) console.warn(`${all.length - turns.length} of ${all.length} turns were not seen by the page.`)
  const script = turns.map(turn => turn.script).sort((a, b) => a - b)
  const frame = turns.map(turn => turn.frame).sort((a, b) => a - b)
  return { median: at(script, 0.5), p95: at(script, 0.95), frameMedian: at(frame, 0.5) }
}

const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!

export async function heapMegabytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6
}

/** "  12.3  " with a dash for what was not measured. */
function ms(value: number | undefined | null): string {
  return value === undefined || value === null ? '–' : value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

export function printTable(size: number, rows: readonly Measured[]): void {
  const head = ['', 'first', 'brush', 'p95', 'frame', 'hover', 'p95', 'frame', 'search', 'p95', 'frame', 'heap MB', 'long', 'longest']
  const table = rows.map(row => [
    row.name,
    ms(row.firstMs),
    ...[row.brush, row.hover, row.search].flatMap(one => [ms(one?.median), ms(one?.p95), ms(one?.frameMedian)]),
    ms(row.memory),
    String(row.longTasks),
    ms(row.longestTask),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...table].map(row => row[column]!.length)))
  console.log(`\n${size.toLocaleString('en')} mentions (milliseconds; median and 95th percentile of script, median of the frame)`)
  for (const row of [head, ...table])
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '))
}
