import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build } from './build.ts'
import { loadGazetteer } from './load-gazetteer.ts'

const gazetteer = loadGazetteer()
const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('it is told which of how many files is read, and of a long article what is looked for', async () => {
  const paragraph = 'A ferry was late on Monday, and nobody minded.\n\n'
  writeFileSync(join(folder, 'short.txt'), `Ferry late\n\n3 March 2024\n\n${paragraph}`)
  writeFileSync(join(folder, 'long.txt'), `Ferries late\n\n3 March 2024\n\n${paragraph.repeat(11_000)}`)
  const heard: string[] = []
  const options = { from: folder, out: join(folder, 'out'), title: null, check: true, csv: false, dossier: null, decisions: [] }
  await build(options, gazetteer, { progress: line => heard.push(line), status: words => heard.push(words) })
  const long = (where: string) => ['places', 'times', 'events'].map(step => `${where}, 0.5 million characters: looking for ${step} …`)
  expect(heard).toEqual([...long('1 of 2: long.txt'), '2 of 2: short.txt …'])
})
