/**
 * Records the tour of the README from the built app: `npm run recording`. Twenty silent seconds go to `e2e/pictures/tour.webp`, with a drawn
 * pointer and captions below the page, neither of which is part of the product. The page's time is held (`slow-page.ts`), so that a slow
 * machine makes the same smooth film, only later.
 */
import { stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Locator } from '@playwright/test'
import { atRest, openBuiltApp, openPage } from './built-app.ts'
import { ownPackages } from './own-packages.ts'
import { SlowPage } from './recording/slow-page.ts'

/** Of the page's time. The film runs a little faster than life. */
const frameMs = 100
const shownMs = 85
const lastShownMs = 1000
const captionHeight = 54
/** The page has the room of a desk; the film is five sixths as wide. */
const size = { width: 1440, height: 900 }
const width = 1200

const app = await openBuiltApp('--disable-smooth-scrolling')
const page = await app.browser.newPage({
  viewport: size,
  locale: 'en-GB',
  colorScheme: 'light',
  reducedMotion: 'no-preference',
})
const film = new SlowPage(page, frameMs)
try {
  await film.prepare()
  await openPage(page, app.url)
  await atRest(page)
  await film.stop(captionHeight)
  await tour()
} finally {
  await app.close()
}
await write(fileURLToPath(new URL('pictures/tour.webp', import.meta.url)))

async function tour(): Promise<void> {
  await film.caption('News articles, read into a map. Everything stays on this machine.')
  await film.wait(1.1)

  await film.caption('Pick an event: map, article and timeline go there')
  await goTo(row('toured this factory'), 0.9)
  await film.click()
  await film.wait(1.5)

  await film.caption('Press a pin: its excerpts open')
  await goTo(mark(/Pyongyang/), 0.8)
  await film.click()
  await film.wait(0.9)

  await film.caption('From an excerpt to its paragraph, the words marked')
  await goTo(card().locator('blockquote button').first(), 0.7)
  await film.click()
  await film.wait(1.2)

  await film.caption('Why here? The reasons, and how sure')
  await goTo(card().locator('.why'), 0.7)
  await film.wait(1.1)

  await film.caption('Read on, and the other panes follow')
  await goTo(card().getByRole('button', { name: 'Close' }), 0.6)
  await film.click()
  await goTo(page.locator('.article'), 0.6)
  await film.wheel(900, 1.8)
  await film.wait(0.3)

  await film.caption('Drag the timeline: only what happened then')
  const handle = page.getByRole('slider', { name: 'First day shown' }).locator('i')
  await goTo(handle, 0.7)
  const box = (await handle.boundingBox())!
  await film.press()
  await film.moveTo(box.x + 360, box.y + box.height / 2, 1.1)
  await film.release()
  await film.wait(0.6)

  await film.caption('Search names, quotes and text')
  await goTo(page.getByRole('searchbox'), 0.7)
  await film.click()
  await film.type('missile')
  await film.wait(0.8)

  await film.caption('By night, and around the globe')
  await goTo(page.getByRole('button', { name: /^Colours/ }), 0.7)
  await film.click()
  if ((await page.locator('html').getAttribute('data-theme')) !== 'dark') await film.click()
  await film.settle()
  await film.wait(0.5)
  await goTo(page.getByRole('button', { name: 'Globe' }), 0.7)
  await film.click()
  await film.settle()
  const map = (await page.locator('.area-map').boundingBox())!
  await film.moveTo(map.x + map.width * 0.4, map.y + map.height * 0.62, 0.5)
  await film.press()
  await film.moveTo(map.x + map.width * 0.75, map.y + map.height * 0.6, 1.2)
  await film.release()
  await film.wait(0.5)
}

function row(words: string): Locator {
  return page.locator('button.row').filter({ hasText: words }).first()
}

function card(): Locator {
  return page.locator('aside.card')
}

function mark(name: RegExp): Locator {
  return page.locator('[data-mark]').and(page.getByRole('button', { name })).first()
}

/** The pointer goes to the middle of it. */
async function goTo(what: Locator, seconds: number): Promise<void> {
  const box = await what.boundingBox()
  if (!box) throw new Error(`The tour wants to go to ${what}, which is not there.`)
  await film.moveTo(box.x + Math.min(box.width / 2, 160), box.y + Math.min(box.height / 2, 200), seconds)
}

async function write(file: string): Promise<void> {
  const sharp = createRequire(ownPackages(new URL('recording/', import.meta.url)))('sharp')
  const delay = film.frames.map((_, n) => (n === film.frames.length - 1 ? lastShownMs : shownMs))
  const frames = await Promise.all(film.frames.map(frame => sharp(frame).resize(width).png().toBuffer()))
  await sharp(frames, { join: { animated: true } })
    .webp({ quality: 62, alphaQuality: 60, effort: 4, minSize: true, mixed: true, smartSubsample: true, delay, loop: 0 })
    .toFile(file)
  const { size: bytes } = await stat(file)
  const seconds = delay.reduce((sum, ms) => sum + ms, 0) / 1000
  console.log(
    `e2e/pictures/tour.webp: ${width} × ${(size.height * width) / size.width}, ${film.frames.length} frames, ${seconds.toFixed(1)} s, ${(bytes / 1e6).toFixed(2)} MB`,
  )
  if (bytes > 3e6) console.log('That is more than 3 MB: too much for a README.')
}
