import type { Browser, Page } from '@playwright/test'

/** Milliseconds of processor time the main thread took, by what it did: neither waiting nor other programs of a busy machine are in it. */
export interface Work {
  /** JavaScript: listeners, timers, promises, messages of workers, animation frames that draw nothing, and the collector's pauses. */
  script: number
  /** Style, layout and paint, whoever asked for them. */
  layout: number
  /** Animation frames in which WebGL drew: here done in software. */
  drawing: number
}

/** One thing done on a page, as `witness.js` saw it. */
export interface Turn {
  /** Its marks are `turn:3:start` and `turn:3:end`. */
  number: number
  /** Milliseconds from its first listener until the last thing drawn for it stood on the page. */
  wall: number
  /** Animation frames in which WebGL drew, by what `requestAnimationFrame` gave: the trace knows them by the same number. */
  drawn: number[]
}

/** `tts` and `tdur` are the thread's own processor time, in microseconds. */
interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  tts?: number
  tdur?: number
  args?: { data?: { id?: number } }
}

interface Task {
  name: string
  from: number
  to: number
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8']

const layoutNames = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'HitTest', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'])
/** The loop of tasks itself: what lies in it and in nothing else is Chromium's own bookkeeping. */
const loop = new Set(['RunTask', 'ThreadControllerImpl::RunTask'])

/** Runs `act` while Chromium writes down what the page's main thread does. */
export async function traced<T>(browser: Browser, page: Page, act: () => Promise<T>): Promise<{ value: T; workOf: (turn: Turn) => Work }> {
  await browser.startTracing(page, { categories })
  const value = await act()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString('utf8')) as { traceEvents: TraceEvent[] }
  const marks = new Map(traceEvents.filter(({ name }) => /^turn:/.test(name)).map(mark => [mark.name, mark]))
  const one = marks.values().next().value
  const done = traceEvents.filter(
    ({ ph, pid, tid, tts, tdur }) => ph === 'X' && pid === one?.pid && tid === one.tid && tts !== undefined && tdur !== undefined,
  )
  const frames = new Map(
    done
      .filter(({ name }) => name === 'FireAnimationFrame')
      .map(({ args, tts, tdur }) => [args?.data?.id, [tts! / 1000, (tts! + tdur!) / 1000]]),
  ) as Map<number, [number, number]>
  const tasks = done
    .map(({ name, tts, tdur }): Task => ({ name, from: tts! / 1000, to: (tts! + tdur!) / 1000 }))
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const at = (name: string): number => {
    const time = marks.get(name)?.tts
    if (time === undefined) throw new Error(`The trace has no mark ${name}.`)
    return time / 1000
  }
  const stretch = (name: string): [number, number] => [at(`${name}:start`), at(`${name}:end`)]
  return {
    value,
    workOf: turn =>
      workBetween(
        tasks,
        stretch(`turn:${turn.number}`),
        turn.drawn.map(frame => {
          const stretch = frames.get(frame)
          if (!stretch) throw new Error(`The trace has no animation frame ${frame}.`)
          return stretch
        }),
      ),
  }
}

/** Each moment of a stretch belongs to the innermost thing that runs then. */
export function workBetween(tasks: readonly Task[], [start, end]: [number, number], drawn: [number, number][]): Work {
  const work: Work = { script: 0, layout: 0, drawing: 0 }
  const open: { to: number; kind: 'script' | 'layout' | null }[] = []
  let at = start
  const spend = (until: number) => {
    const to = Math.min(until, end)
    const kind = open.at(-1)?.kind
    if (kind && to > at) {
      const drawing = kind === 'script' ? drawn.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, to) - Math.max(a, at)), 0) : 0
      work[kind] += to - at - drawing
      work.drawing += drawing
    }
    at = Math.max(at, to)
  }
  const close = (until: number) => {
    while (open.length > 0 && open.at(-1)!.to <= until) {
      spend(open.at(-1)!.to)
      open.pop()
    }
  }
  for (const { name, from, to } of tasks) {
    if (from >= end) break
    close(from)
    spend(from)
    const around = open.at(-1)?.kind ?? null
    open.push({ to, kind: loop.has(name) ? around : layoutNames.has(name) ? 'layout' : 'script' })
  }
  close(Number.POSITIVE_INFINITY)
  return work
}
