import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const file = (path: string) => readFileSync(new URL(path, import.meta.url))
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const manifest = JSON.parse(file('manifest.json').toString()) as {
  tables: { file: string; sha256: string }[]
  output: { file: string; bytes: number; sha256: string }
}

test('the committed tiles are the ones the manifest speaks of', () => {
  const tiles = file(`../../public/basemap/${manifest.output.file}`)
  expect(tiles.length).toBe(manifest.output.bytes)
  expect(sha256(tiles)).toBe(manifest.output.sha256)
})

test('the tables have not changed since the tiles were built', () => {
  for (const { file: table, sha256: hash } of manifest.tables) expect([table, sha256(file(`tables/${table}`))]).toEqual([table, hash])
})
