import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeEach, expect, test } from 'vitest'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'a program of ours ')))
const cache = join(folder, 'cache')
const write = (file: string, code: string) => writeFileSync(join(folder, file), code)
const run = (into = cache) => spawnSync(process.execPath, [join(folder, 'bin.mjs'), into], { encoding: 'utf8' })

beforeEach(() => {
  rmSync(cache, { recursive: true, force: true })
  write(
    'bin.mjs',
    `import { runCompiled } from ${JSON.stringify(new URL('compiled.js', import.meta.url).href)}
     await runCompiled(new URL('main.ts', import.meta.url), process.argv[2])`,
  )
  write('main.ts', `import { words } from './words.ts'\nconsole.log(words('Aker' as string))`)
  write('words.ts', `export const words = (name: string) => \`Hello, \${name}\``)
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a program runs the same whether it was just compiled or kept', () => {
  expect(run().stdout).toBe('Hello, Aker\n')
  const kept = readdirSync(cache)
  expect(kept).toHaveLength(4)
  expect(run().stdout).toBe('Hello, Aker\n')
  expect(readdirSync(cache)).toEqual(kept)
})

test('a change in any of its files makes it anew, and what was kept before is taken away', () => {
  run()
  const before = readdirSync(cache)
  write('words.ts', `export const words = (name: string) => \`Goodbye, \${name}\``)
  expect(run().stdout).toBe('Goodbye, Aker\n')
  expect(readdirSync(cache)).toHaveLength(4)
  expect(readdirSync(cache)).not.toEqual(before)
})

test('damaged files that were kept do no harm', () => {
  run()
  for (const file of readdirSync(cache)) if (!file.endsWith('.js')) writeFileSync(join(cache, file), 'damaged')
  expect(run().stdout).toBe('Hello, Aker\n')
})

test('it runs where nothing can be kept', () => {
  write('no-folder', '')
  const { stdout, stderr } = run(join(folder, 'no-folder', 'cache'))
  expect({ stdout, stderr }).toEqual({ stdout: 'Hello, Aker\n', stderr: '' })
})

test('first runs at once do not mix their files', async () => {
  const all = await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, [join(folder, 'bin.mjs'), cache])))
  expect(all.map(({ stdout }) => stdout)).toEqual(Array(3).fill('Hello, Aker\n'))
  expect(readdirSync(cache).filter(file => file.includes('.part'))).toEqual([])
})

test('the stack of an error names the lines of the sources', () => {
  write('words.ts', `\nexport function words(name: string): string {\n  throw new Error(\`No words for \${name}.\`)\n}`)
  for (const { status, stderr } of [run(), run()]) {
    expect(status).toBe(1)
    expect(stderr).toContain('No words for Aker.')
    expect(stderr).toContain(`${join(folder, 'words.ts')}:3:`)
  }
})
