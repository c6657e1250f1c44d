import { gzipSync } from 'node:zlib'
import { afterEach, expect, test, vi } from 'vitest'
import { gazetteerBytes } from './gazetteer-bytes.ts'

afterEach(() => vi.unstubAllGlobals())

/** A server that sends these bytes in parts of so many. */
function serves(bytes: Uint8Array, partLength = 1000, status = 200): void {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += partLength) controller.enqueue(bytes.slice(at, at + partLength))
      controller.close()
    },
  })
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
}

const index = Uint8Array.from({ length: 5000 }, (_, i) => (i === 0 ? 0x44 : (i * 31) % 251))
const packed = new Uint8Array(gzipSync(index))

test.each([
  ['packed, in one part', packed, 1e6],
  ['packed, in parts', packed, 100],
  ['packed, a byte at a time', packed, 1],
  ['unpacked by the server, in one part', index, 1e6],
  ['unpacked by the server, in parts', index, 999],
])('what comes %s is the index', async (_, sent, partLength) => {
  serves(sent, partLength)
  expect(await gazetteerBytes('gazetteer.bin.gz')).toEqual(index)
})

test('what ends too early is an error, not half an index', async () => {
  serves(packed.slice(0, packed.length - 20))
  await expect(gazetteerBytes('gazetteer.bin.gz')).rejects.toThrow()
})

test('nothing at all is no index', async () => {
  serves(new Uint8Array())
  expect(await gazetteerBytes('gazetteer.bin.gz')).toHaveLength(0)
})

test('what the server answers instead is told', async () => {
  serves(new TextEncoder().encode('not here'), 1000, 404)
  await expect(gazetteerBytes('gazetteer.bin.gz')).rejects.toThrow('the server answered 404')
})
