import { writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { median } from '../averages.ts'
import { type Turn, traced, type Work } from './main-thread.ts'
import { heapMegabytes, type Measured, summary } from './measured.ts'

const turns = 20
/** So many milliseconds a page at rest is watched for drawing. */
const restMs = 3000

export interface MeasuredDateline {
  measured: Measured
  /** First and last day after each step of the brush, as day numbers: the others are given the same. */
  windows: [number, number][]
  /** What waited for the hand to let go of the brush. */
  release: Work | null
  /** Milliseconds of a fixed piece of work on this machine at this time. */
  yardstick: number
}

/**
 * Opens the built app at `url` and does what a reader does: drags the brush, runs over the list, types a search. `firsts`: how often it is
 * opened anew for the first map.
 */
export async function measureDateline(
  browser: Browser,
  url: string,
  { name, firsts = 3, profile = null }: { name: string; firsts?: number; profile?: string | null },
): Promise<MeasuredDateline> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(30_000)
  await context.addInitScript({ path: `${import.meta.dirname}/witness.js` })
  const page = await context.newPage()
  const firstMs: number[] = []
  // The first time fills the browser's cache.
  for (let run = 0; run < firsts + 1; run++) {
    await page.goto(url)
    firstMs.push(await page.evaluate<number>('witness.still()'))
  }
  const idleDraws = await page.evaluate<number>(`witness.drawsWithin(${restMs})`)

  const yardstick = await page.evaluate<number>('witness.yardstick()')

  const session = await context.newCDPSession(page)
  if (profile) {
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval: 200 })
    await session.send('Profiler.start')
  }
  const brush = await traced(browser, page, () => drag(page))
  if (profile) writeFileSync(profile, JSON.stringify((await session.send('Profiler.stop')).profile))
  const { moves: steps, release } = brush.value
  const windows = steps.map(({ days }) => days)
  const seen = (all: { value: (Turn | null)[]; workOf: (turn: Turn) => ReturnType<typeof brush.workOf> }) =>
    summary(all.value.map(turn => turn && { ...all.workOf(turn), wall: turn.wall }))
  const moves = seen({ value: steps.map(({ turn }) => turn), workOf: brush.workOf })

  await page.evaluate('witness.still()')
  const whole = await page.locator('#list').isVisible()
  const hover = whole ? seen(await traced(browser, page, () => runOverRows(page))) : null
  if (whole) await fetchTexts(page)
  const search = whole ? seen(await traced(browser, page, () => type(page))) : null
  const longTasks = await page.evaluate<{ duration: number }[]>('witness.longTasks')
  const memory = await heapMegabytes(page)
  await context.close()
  const longestTask = Math.max(0, ...longTasks.map(({ duration }) => duration))
  return {
    measured: {
      ...{ name, firstMs: median(firstMs.slice(1)), memory, idleDraws },
      ...{ longTasks: longTasks.length, longestTask, brush: moves, hover, search },
    },
    windows,
    release: release && brush.workOf(release),
    yardstick,
  }
}

/** What the next event sets off, while `act` causes it. */
async function watched(page: Page, type: string, act: () => Promise<void>): Promise<Turn | null> {
  await page.evaluate(`void (window.seen = witness.watch('${type}'))`)
  await act()
  return page.evaluate<Turn | null>('window.seen')
}

interface Drag {
  moves: { turn: Turn | null; days: [number, number] }[]
  release: Turn | null
}

/** The last day's handle is dragged leftwards step by step, each step once the map is at rest, and let go. */
async function drag(page: Page): Promise<Drag> {
  const handle = page.locator('.handle[data-grip="to"]')
  const box = (await handle.boundingBox())!
  const y = box.y + box.height / 2
  let x = box.x + 22
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 6, y)
  await page.evaluate('witness.still()')
  const step = ((await page.locator('.timeline-chart').boundingBox())!.width * 0.75) / turns
  const moves: Drag['moves'] = []
  for (let n = 0; n < turns; n++) {
    x -= step
    const turn = await watched(page, 'pointermove', () => page.mouse.move(x, y))
    const days = await handle.evaluate(element => ['min', 'now'].map(which => Number(element.getAttribute(`aria-value${which}`))))
    moves.push({ turn, days: days as [number, number] })
  }
  return { moves, release: await watched(page, 'pointerup', () => page.mouse.up()) }
}

async function runOverRows(page: Page): Promise<(Turn | null)[]> {
  const box = (await page.locator('#list .scroll').boundingBox())!
  await page.mouse.move(box.x + 40, box.y + 20)
  const moves: (Turn | null)[] = []
  for (let turn = 0; turn < turns; turn++) {
    const y = box.y + 30 + ((turn * 67) % Math.max(70, box.height - 60))
    moves.push(await watched(page, 'pointermove', () => page.mouse.move(box.x + 40 + turn, y)))
  }
  return moves
}

/** A search has all texts fetched: it is measured once they are there. */
async function fetchTexts(page: Page): Promise<void> {
  await page.getByRole('searchbox').click()
  await page.keyboard.type('q')
  await page.locator('.filter-found[aria-busy="false"]').waitFor()
  await page.keyboard.press('Backspace')
  await page.evaluate('witness.still()')
}

/** A word and its parts, letter by letter. */
async function type(page: Page): Promise<(Turn | null)[]> {
  const keys: (Turn | null)[] = []
  for (const key of [...'harbour bridge', 'Backspace', 'Backspace', 'Backspace', ...'fal'])
    keys.push(await watched(page, 'input', () => page.keyboard.press(key === ' ' ? 'Space' : key)))
  return keys
}
