/**
 * Takes the pictures of the README from the built app: `npm run pictures`. They go to `e2e/pictures/`, always of the same
 * example, with one event selected so that list, map, card, article and timeline all show it.
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { findChromium } from './find-chromium.ts'

interface Picture {
  file: string
  context: BrowserContextOptions
}

const desktop = { width: 1440, height: 900 }
const pictures: Picture[] = [
  { file: 'desktop-light.png', context: { viewport: desktop, colorScheme: 'light' } },
  { file: 'desktop-dark.png', context: { viewport: desktop, colorScheme: 'dark' } },
  { file: 'phone.png', context: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true, isMobile: true } },
]

const executablePath = findChromium()
if (!executablePath.ok) {
  console.error(executablePath.problem)
  process.exit(1)
}
const outDir = process.env.DATELINE_DIST ?? 'dist'
if (process.env.DATELINE_BUILT !== '1') await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
const server = await preview({ build: { outDir }, preview: { port: Number(process.env.DATELINE_PORT ?? 5309) } })
const browser = await chromium.launch({
  executablePath: executablePath.value,
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
})
const folder = fileURLToPath(new URL('pictures/', import.meta.url))
await mkdir(folder, { recursive: true })
try {
  for (const { file, context } of pictures) {
    const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce', ...context })
    await page.goto(server.resolvedUrls!.local[0]!)
    await selectTheVisit(page)
    await atRest(page)
    await page.screenshot({ path: `${folder}${file}` })
    await page.close()
    console.log(`e2e/pictures/${file}`)
  }
} finally {
  await browser.close()
  await server.close()
}

/** The tour of the factory: from the list, which a phone has behind its dock. */
async function selectTheVisit(page: Page): Promise<void> {
  await page.locator('[data-status="ready"]').waitFor()
  const dock = page.locator('.dock')
  const phone = await dock.isVisible()
  if (phone) await dock.getByRole('button', { name: 'List' }).click()
  await page.locator('button.row').filter({ hasText: 'toured this factory' }).click()
  if (phone) await dock.getByRole('button', { name: 'Map' }).click()
  await page.mouse.move(0, 0)
}

/** Fonts are there, the camera has arrived, the tiles are drawn. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1200)
  await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 })
}
