import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { failure, type Result, success } from '../src/result.ts'

/**
 * A Chromium that starts: the one named by `PLAYWRIGHT_CHROMIUM_PATH`, Playwright's own, or the system's. When there is none, it is
 * fetched: from Playwright, else, on Debian and where we may, from the system's packages.
 */
export function findChromium(): Result<string> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH ?? process.env.CHROME_PATH
  if (named) return starts(named) ? success(named) : failure(`${named} was named in the environment, but it does not start.`)
  const here = installed()
  if (here) return success(here)

  console.log('No Chromium found; fetching Playwright’s own.')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 })
  const fetched = installed()
  if (fetched) return success(fetched)

  const install = debianInstall()
  if (install) {
    console.log('Playwright’s Chromium could not be fetched; asking the system’s packages.')
    spawnSync('sh', ['-c', install], { stdio: 'inherit', timeout: 600_000 })
    const packaged = installed()
    if (packaged) return success(packaged)
  }
  return failure(
    'The end-to-end tests need Chromium, and none could be found or fetched. Install Chromium or Google Chrome, ' +
      'or name one: PLAYWRIGHT_CHROMIUM_PATH=/path/to/chromium npm run e2e. The other tests run without it: npm run check && npm run unit.',
  )
}

function installed(): string | null {
  const known = [chromium.executablePath(), ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath)]
  const others = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ]
  return [...known, ...others].find(path => path !== null && existsSync(path) && starts(path)) ?? null
}

function onPath(name: string): string | null {
  if (process.platform === 'win32') return null
  return spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout?.trim() || null
}

function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** The command that installs Chromium on Debian; null elsewhere, and where we are not allowed to. */
function debianInstall(): string | null {
  if (!onPath('apt-get')) return null
  const sudo = process.getuid?.() === 0 ? '' : onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? 'sudo ' : null
  return sudo === null ? null : `${sudo}apt-get update && ${sudo}apt-get install -y chromium`
}
