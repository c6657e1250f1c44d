import { defineConfig } from '@playwright/test'
import { launchOptions } from './launch-options.ts'

const port = Number(process.env.DATELINE_PORT ?? 5308)

/** The built app, served as any static host would, in Chromium with WebGL drawn in software. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 12_000, toHaveScreenshot: { scale: 'css', animations: 'disabled', caret: 'hide' } },
  snapshotPathTemplate: '{testDir}/look/{arg}{ext}',
  reporter: [['list']],
  forbidOnly: process.env.CI !== undefined,
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    trace: 'on-first-retry',
    launchOptions,
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --outDir ${process.env.DATELINE_DIST ?? 'dist'}`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
