/**
 * Takes the pictures of the README from the built app: `npm run pictures` takes them and the recording. They go to `e2e/pictures/`,
 * always of the same example, with one event selected so that list, map, card, article and timeline all show it.
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from '@playwright/test'
import { atRest, openBuiltApp, openPage } from './built-app.ts'

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

const app = await openBuiltApp()
const folder = fileURLToPath(new URL('pictures/', import.meta.url))
await mkdir(folder, { recursive: true })
try {
  for (const { file, context } of pictures) {
    const page = await app.browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce', ...context })
    await openPage(page, app.url)
    await selectTheVisit(page)
    await atRest(page)
    await page.screenshot({ path: `${folder}${file}` })
    await page.close()
    console.log(`e2e/pictures/${file}`)
  }
} finally {
  await app.close()
}

/** The tour of the factory: from the list, which a phone has behind its dock. */
async function selectTheVisit(page: Page): Promise<void> {
  const dock = page.locator('.dock')
  const phone = await dock.isVisible()
  if (phone) await dock.getByRole('button', { name: 'List' }).click()
  await page.locator('button.row').filter({ hasText: 'toured this factory' }).click()
  if (phone) await dock.getByRole('button', { name: 'Map' }).click()
  await page.mouse.move(0, 0)
}
