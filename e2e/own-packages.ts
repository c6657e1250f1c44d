import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The packages of a folder with a `package.json` of its own: large, and needed by one script only, so that they are fetched when that
 * script first runs and not with every `npm ci`. Gives the path of its `node_modules`.
 */
export function ownPackages(folder: URL): string {
  const path = fileURLToPath(folder)
  if (!existsSync(`${path}node_modules/.package-lock.json`)) {
    console.log(`Fetching the packages of ${path}`)
    const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: path,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (done.status !== 0) throw new Error(`The packages of ${path} could not be fetched.`)
  }
  return `${path}node_modules/`
}
