/**
 * Builds the app once, finds a Chromium and runs the end-to-end tests: `npm run e2e`, or with arguments for Playwright:
 * `npm run e2e -- reader --headed`. Without a browser it says what to do and fails.
 */
import { spawnSync } from 'node:child_process'
import { findChromium } from './find-chromium.ts'

const run = (command: string, args: string[], env: NodeJS.ProcessEnv = process.env): number =>
  spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status ?? 1

const browser = findChromium()
if (!browser.ok) {
  console.error(browser.problem)
  process.exit(1)
}
console.log(`Chromium: ${browser.value}`)

if (process.env.DATELINE_BUILT !== '1') {
  const built = run('npx', ['vite', 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', process.env.DATELINE_DIST ?? 'dist'])
  if (built !== 0) process.exit(built)
}
process.exit(
  run('npx', ['playwright', 'test', '--config', 'e2e/playwright.config.ts', ...process.argv.slice(2)], {
    ...process.env,
    DATELINE_CHROMIUM: browser.value,
  }),
)
