import { Readable, Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { steepness } from '../text/steepness.ts'
import { extract } from './extract.ts'
import { loadGazetteer } from './load-gazetteer.ts'

const gazetteer = loadGazetteer()

/** What `extract` writes of an input that comes in these pieces. */
async function extracted(pieces: Iterable<string>): Promise<string[]> {
  let out = ''
  const output = new Writable({
    write(chunk, _, done) {
      out += chunk
      done()
    },
  })
  await extract(Readable.from(pieces, { objectMode: false }), output, gazetteer)
  return out.split('\n').slice(0, -1)
}

test('lines may come in any pieces', async () => {
  const input = '{"id":1,"text":"Rain in Lagos."}\n\n{"id":2,"text":"Snow in Oslo."}\nno\n{"id":3,"text":"Sun."}'
  const whole = await extracted([input])
  expect(whole.map(line => JSON.parse(line).id)).toEqual([1, 2, null, 3])
  expect(await extracted(input)).toEqual(whole)
})

test('a long line costs as much a character as a short one', async () => {
  const line = (share: number) => ['{"id":1,"text":3,"more":"', ...Array<string>(1600 * share).fill('x'.repeat(1 << 14)), '"}']
  expect(await steepness(line, extracted)).toBeLessThan(4)
})
