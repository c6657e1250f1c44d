import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { findChromium } from './find-chromium.ts'
import { softwareWebgl } from './software-webgl.ts'

export interface BuiltApp {
  url: string
  browser: Browser
  close(): Promise<void>
}

/** The built app on a server of its own, and a Chromium that draws WebGL in software: what the README's pictures are taken of. */
export async function openBuiltApp(...moreArguments: string[]): Promise<BuiltApp> {
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
    args: [...softwareWebgl, ...moreArguments],
  })
  return {
    url: server.resolvedUrls!.local[0]!,
    browser,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** Opens the page as somebody who has been here before; the list stands. */
export async function openPage(page: Page, url: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('dateline-seen', 'yes'))
  await page.goto(url)
  await page.locator('[data-status="ready"]').waitFor()
}

/** Fonts are there, the camera has arrived, the tiles are drawn. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.waitForTimeout(1200)
  await page.locator('[data-map="idle"]').waitFor({ timeout: 60_000 })
}
