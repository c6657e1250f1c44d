import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { articleFromText } from '../../articles/read-article.ts'
import { geoparse } from '../../geoparse/geoparse.ts'
import { withRelative } from '../../geoparse/with-relative.ts'
import { openGazetteer } from '../../places/open-gazetteer.ts'
import { rehearsal } from './rehearsal.ts'
import { warmUp } from './warm-up.ts'
import texts from './warm-up-texts.json'

const inPieces = async () => ['one', 'two', 'three']

/** What is read, in order, until somebody wants no more. */
async function readUntil(isWanted: (read: readonly string[]) => boolean): Promise<string[]> {
  const read: string[] = []
  await warmUp(
    inPieces,
    text => read.push(text),
    () => isWanted(read),
  )
  return read
}

test('each text is read twice, one round after the other', async () => {
  expect(await readUntil(() => true)).toEqual(['one', 'two', 'three', 'one', 'two', 'three'])
})

test('it ends with the article at which files are asked for', async () => {
  expect(await readUntil(read => read.length < 2)).toEqual(['one', 'two'])
  expect(await readUntil(() => false)).toEqual([])
})

test('a message is heard before the next text', async () => {
  const { port1: page, port2: worker } = new MessageChannel()
  const heard: string[] = []
  let isAsked = false
  worker.onmessage = () => {
    isAsked = true
  }
  await warmUp(
    async () => Array.from({ length: 1000 }, (_, i) => String(i)),
    text => {
      heard.push(text)
      if (text === '3') page.postMessage('files')
    },
    () => !isAsked,
  )
  page.close()
  worker.close()
  // Between two threads a message takes its time; it waits for no text to be read.
  expect(heard.length).toBeLessThan(100)
})

test('a slow machine reads fewer', async () => {
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now)
  const read: string[] = []
  const slowly = (text: string) => {
    read.push(text)
    now += 1000
  }
  await warmUp(inPieces, slowly, () => true)
  clock.mockRestore()
  expect(read).toEqual(['one', 'two'])
})

test('what was read to oneself changes nothing of what is read after it', async () => {
  const gazetteer = openGazetteer(gunzipSync(readFileSync(join(import.meta.dirname, '../../../public/gazetteer/gazetteer.bin.gz'))))
  const read = (text: string) => withRelative(geoparse(articleFromText(text), gazetteer))
  const before = JSON.stringify(read(rehearsal))
  await warmUp(
    async () => texts,
    read,
    () => true,
  )
  expect(JSON.stringify(read(rehearsal))).toBe(before)
})

test.each([
  ['the texts do not come', () => Promise.reject(new Error('offline')), () => {}],
  [
    'one cannot be read',
    inPieces,
    () => {
      throw new Error('no')
    },
  ],
])('nobody hears of it where %s', async (_, texts, read) => {
  await expect(warmUp(texts, read, () => true)).resolves.toBeUndefined()
})
