import { type Measured, ms } from './measured.ts'

/** What one size gave: ours, ours embedded, and Leaflet with a marker for each mention. */
export interface Run {
  size: number
  ours: Measured
  embedded: Measured
  leaflet: Measured | null
}

interface Bar {
  met: boolean
  words: string
}

/** What the map must keep, each with its numbers. */
export function bars(runs: readonly Run[]): Bar[] {
  const all: Bar[] = []
  const add = (met: boolean, words: string) => all.push({ met, words })
  const largest = runs.find(run => run.size === 100_000)
  if (largest) {
    const { brush, search } = largest.ours
    add(brush.scriptP95 <= 50, `a step of the brush at 100,000: 95th percentile ${ms(brush.scriptP95)} ms of script, at most 50`)
    if (search)
      add(search.scriptP95 <= 30, `a letter of the search at 100,000: 95th percentile ${ms(search.scriptP95)} ms of script, at most 30`)
  }
  const smallest = runs.find(run => run.size === 1_000)
  if (largest && smallest) {
    const times = largest.ours.firstMs / smallest.ours.firstMs
    add(
      times <= 2,
      `first map at 100,000 ${ms(largest.ours.firstMs)} ms, ${times.toFixed(2)} times that at 1,000 (${ms(smallest.ours.firstMs)}), at most 2`,
    )
  }
  for (const { size, ours, embedded, leaflet } of runs) {
    const at = size.toLocaleString('en')
    add(ours.idleDraws === 0, `a page at rest at ${at}: ${ours.idleDraws} calls that draw in three seconds, none`)
    if (!leaflet) continue
    const ahead = (one: Measured, whose: string) =>
      add(
        one.brush.shown < leaflet.brush.shown,
        `${whose} ahead of Leaflet at ${at}: ${ms(one.brush.shown)} ms of script, style, layout and paint a step against ${ms(leaflet.brush.shown)}`,
      )
    ahead(ours, 'all panes')
    ahead(embedded, 'map and timeline')
  }
  return all
}

export function printBars(runs: readonly Run[]): void {
  console.log('')
  for (const { met, words } of bars(runs)) console.log(`${met ? 'met    ' : 'NOT MET'}  ${words}`)
}
