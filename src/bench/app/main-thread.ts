import type { Browser, Page } from '@playwright/test'

/** Milliseconds the main thread worked, by what it did. Waiting is in none of them. */
export interface Work {
  /** JavaScript: listeners, timers, animation frames, messages, promises, parsing and the collector's pauses. */
  script: number
  /** Style and layout, whoever asked for them. */
  layout: number
  /** Painting and handing layers to the compositor. */
  paint: number
}

/** A stretch of a trace, from one mark of the page to another. */
export interface Stretch {
  from: string
  to: string
}

interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  pid: number
  tid: number
  args?: { data?: { startTime?: number } }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8']

const layoutNames = new Set(['UpdateLayoutTree', 'RecalculateStyles', 'Layout', 'PrePaint', 'HitTest', 'ParseAuthorStyleSheet'])
const paintNames = new Set(['Paint', 'Layerize', 'Commit', 'UpdateLayer', 'UpdateLayerTree', 'CompositeLayers', 'RasterTask'])
/** The loop of tasks itself: what lies in it and in nothing else is Chromium's own bookkeeping. */
const frames = new Set([
  'RunTask',
  'ThreadControllerImpl::RunTask',
  'ThreadPool_RunTask',
  'Animation',
  'PageAnimator::serviceScriptedAnimations',
])

/** Runs `act` while Chromium writes down what its threads do; gives a way to sum that up between marks (`performance.mark`) of the page. */
export async function traced<T>(browser: Browser, page: Page, act: () => Promise<T>): Promise<{ value: T; trace: Trace }> {
  await browser.startTracing(page, { categories })
  const value = await act()
  const buffer = await browser.stopTracing()
  const { traceEvents } = JSON.parse(buffer.toString('utf8')) as { traceEvents: TraceEvent[] }
  return { value, trace: new Trace(traceEvents) }
}

export class Trace {
  private readonly marks = new Map<string, number>()
  private readonly work: TraceEvent[]

  constructor(events: TraceEvent[]) {
    const marks = events.filter(({ name, ph }) => (ph === 'R' || ph === 'I' || ph === 'n') && name.startsWith('turn:'))
    const at = marks[0]
    for (const { name, ts } of marks) this.marks.set(name, ts)
    this.work = at
      ? events
          .filter(event => event.ph === 'X' && event.pid === at.pid && event.tid === at.tid && event.dur !== undefined)
          .sort((a, b) => a.ts - b.ts || b.dur! - a.dur!)
      : []
  }

  /** Self time of what began in the stretch; null when the page never set one of the marks. */
  between({ from, to }: Stretch): Work | null {
    const [start, end] = [this.marks.get(from), this.marks.get(to)]
    if (start === undefined || end === undefined) return null
    const work: Work = { script: 0, layout: 0, paint: 0 }
    const open: { event: TraceEvent; kind: keyof Work | null }[] = []
    let at = start
    const spend = (until: number) => {
      const kind = open.at(-1)?.kind
      const to = Math.min(until, end)
      if (kind && to > at) work[kind] += (to - at) / 1000
      at = Math.max(at, to)
    }
    for (const event of this.work) {
      if (event.ts >= end) break
      while (open.length > 0 && ends(open.at(-1)!.event) <= event.ts) {
        spend(ends(open.at(-1)!.event))
        open.pop()
      }
      spend(event.ts)
      open.push({ event, kind: kindOf(event.name, open.at(-1)?.kind ?? null) })
    }
    while (open.length > 0) {
      spend(ends(open.at(-1)!.event))
      open.pop()
    }
    return work
  }

  /** What the stretch was spent on, by name: for those who look for the reason of a number. */
  names(): Map<string, number> {
    const sums = new Map<string, number>()
    for (const { name, dur } of this.work) sums.set(name, (sums.get(name) ?? 0) + dur! / 1000)
    return sums
  }
}

const ends = ({ ts, dur }: TraceEvent): number => ts + dur!

/** Whatever is neither layout nor paint nor the loop is script: listeners, timers, frames, messages, the collector. */
function kindOf(name: string, around: keyof Work | null): keyof Work | null {
  if (layoutNames.has(name)) return 'layout'
  if (paintNames.has(name)) return 'paint'
  if (frames.has(name)) return around
  return 'script'
}
