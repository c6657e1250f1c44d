import { writeFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import { heapMegabytes, type Measured, summary } from './measured.ts'

type Turn = { script: number; frame: number }

const turns = 20

/** Opens the built app at `url` and does what a reader does: drags the brush, runs over the list, types a search. */
export async function measureDateline(browser: Browser, url: string, profile: string | null): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  context.setDefaultTimeout(30_000)
  await context.addInitScript({ path: `${import.meta.dirname}/witness.js` })
  const page = await context.newPage()
  const firsts: number[] = []
  // The first time fills the browser's cache.
  for (let run = 0; run < 4; run++) {
    await page.goto(url)
    firsts.push(await page.evaluate<number>('witness.still()'))
  }
  const firstMs = firsts.slice(1).sort((a, b) => a - b)[1]!

  const session = await context.newCDPSession(page)
  if (profile) {
    await session.send('Profiler.enable')
    await session.send('Profiler.setSamplingInterval', { interval: 200 })
    await session.send('Profiler.start')
  }
  const brush = await drag(page)
  if (profile) writeFileSync(profile, JSON.stringify((await session.send('Profiler.stop')).profile))
  await page.evaluate('witness.still()')
  const hover = await runOverRows(page)
  const search = await type(page)
  const longTasks = await page.evaluate<{ duration: number }[]>('witness.longTasks')
  const memory = await heapMegabytes(page)
  await context.close()
  const longestTask = Math.max(0, ...longTasks.map(({ duration }) => duration))
  return {
    ...{ name: 'Dateline', firstMs, memory, longTasks: longTasks.length, longestTask },
    ...{ brush: summary(brush), hover: summary(hover), search: summary(search) },
  }
}

/** What the next event sets off, while `act` causes it. */
async function watched(page: Page, type: string, act: () => Promise<void>): Promise<Turn | null> {
  await page.evaluate(`void (window.seen = witness.watch('${type}'))`)
  await act()
  return page.evaluate<Turn | null>('window.seen')
}

/** The last day's handle is dragged leftwards step by step, each step once the map is at rest. */
async function drag(page: Page): Promise<(Turn | null)[]> {
  const handle = page.locator('.handle[data-grip="to"]')
  const box = (await handle.boundingBox())!
  const y = box.y + box.height / 2
  let x = box.x + 22
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 6, y)
  await page.evaluate('witness.still()')
  const moves: (Turn | null)[] = []
  for (let turn = 0; turn < turns; turn++) {
    x -= 30
    moves.push(await watched(page, 'pointermove', () => page.mouse.move(x, y)))
    await page.waitForSelector('[data-map=idle]')
  }
  await page.mouse.up()
  return moves
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

/** A word and its parts, letter by letter, once all texts are there. */
async function type(page: Page): Promise<(Turn | null)[]> {
  const box = page.getByRole('searchbox')
  await box.click()
  await page.keyboard.type('q')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  await page.keyboard.press('Backspace')
  const keys: (Turn | null)[] = []
  for (const key of [
    'h',
    'a',
    'r',
    'b',
    'o',
    'u',
    'r',
    ' ',
    'b',
    'r',
    'i',
    'd',
    'g',
    'e',
    'Backspace',
    'Backspace',
    'Backspace',
    'f',
    'a',
    'l',
  ])
    keys.push(await watched(page, 'input', () => page.keyboard.press(key === ' ' ? 'Space' : key)))
  return keys
}
